import type { CHelper } from '../../c-helper.js';
import { comment } from '../../c-text.js';
import { assembly, eitherBody, type Instructions } from './assembly.js';
import { EXCESS } from './row-group.js';

/** Bits of codes whose sums have an offset. */
type OffsetBits = 8 | 4 | 1;

/**
 * Function `int32_t <prefix>_offset<bits>(const int16_t *x, uint_fast16_t length)`: −excess · Σ x of 1 to 256 elements, what the sums of stored codes
 * begin with; the excess is 1 for signs.
 */
export function codeOffset(prefix: string, bits: OffsetBits): CHelper {
  const name = `${prefix}_offset${bits}`;
  const excess = EXCESS[bits] || 1;
  return {
    name,
    code: `${comment(`-${excess} (sum of x), of 1 to 256 elements: what sums of stored codes begin with. In assembler 12 cycles an element.`)}
static int32_t ${name}(const int16_t *x, uint_fast16_t length)
{
${eitherBody(
  `int32_t sum = 0;
uint8_t left = (uint8_t)length;
${assembly({
  instructions: [
    '1:',
    'ld r0, X+',
    'sub %A[sum], r0',
    'ld r0, X+',
    'sbc %B[sum], r0',
    'sbc %C[sum], r1',
    'sbrc r0, 7; negative: its high bytes are 255',
    'inc %C[sum]',
    'dec %[left]',
    'brne 1b',
    ...timesExcess(bits),
  ],
  outputs: ['"+x"(x)', '[sum] "+r"(sum)', '[left] "+r"(left)'],
  clobbers: ['memory'],
})}
return sum;`,
  `int32_t sum = 0;
uint_fast16_t j;
for (j = 0; j < length; j++) {
  sum -= x[j];
}
return ${excess === 1 ? 'sum' : `sum * ${excess}`};`,
)}
}`,
  };
}

/** The sum of 24 bits times the excess, in 32 bits: a byte higher and half of it, or three bits higher. */
function timesExcess(bits: OffsetBits): Instructions {
  if (bits === 8) {
    return [
      ...['asr %C[sum]; 2^8 / 2', 'mov %D[sum], %C[sum]', 'ror %B[sum]', 'mov %C[sum], %B[sum]'],
      ...['ror %A[sum]', 'mov %B[sum], %A[sum]', 'clr %A[sum]', 'ror %A[sum]'],
    ];
  }
  const sign = ['mov %D[sum], %C[sum]; sign', 'lsl %D[sum]', 'sbc %D[sum], %D[sum]'];
  if (bits === 1) return sign;
  const twice = ['lsl %A[sum]', 'rol %B[sum]', 'rol %C[sum]', 'rol %D[sum]'];
  return [...sign, ...twice, ...twice, ...twice];
}
