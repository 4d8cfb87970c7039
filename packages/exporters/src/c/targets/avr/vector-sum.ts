import type { CHelper } from '../../c-helper.js';
import { comment } from '../../c-text.js';
import { assembly, eitherBody } from './assembly.js';

/** Function `int32_t <prefix>_sum(const int16_t *x, uint_fast16_t length)`: Σ x of 1 to 256 elements, in 24 bits. */
export function vectorSum(prefix: string): CHelper {
  const name = `${prefix}_sum`;
  return {
    name,
    code: `${comment('Sum of x, of 1 to 256 elements, which the offsets of stored codes need. In assembler 12 cycles an element.')}
static int32_t ${name}(const int16_t *x, uint_fast16_t length)
{
${eitherBody(
  `int32_t sum = 0;
uint8_t left = (uint8_t)length;
${assembly({
  instructions: [
    '1:',
    'ld r0, X+',
    'add %A[sum], r0',
    'ld r0, X+',
    'adc %B[sum], r0',
    'adc %C[sum], r1',
    'sbrc r0, 7; negative: its high bytes are 255',
    'dec %C[sum]',
    'dec %[left]',
    'brne 1b',
    'mov %D[sum], %C[sum]; sign',
    'lsl %D[sum]',
    'sbc %D[sum], %D[sum]',
  ],
  outputs: ['"+x"(x)', '[sum] "+r"(sum)', '[left] "+r"(left)'],
  clobbers: ['memory'],
})}
return sum;`,
  `int32_t sum = 0;
uint_fast16_t j;
for (j = 0; j < length; j++) {
  sum += x[j];
}
return sum;`,
)}
}`,
  };
}
