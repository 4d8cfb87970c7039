import type { CArray } from '../../c-array.js';
import type { CHelper } from '../../c-helper.js';
import { comment } from '../../c-text.js';
import type { CGateVectors } from '../target.js';
import { assembly, eitherBody, type Instructions, registers } from './assembly.js';
import { notInlined, readFlash } from './flash.js';

/** What the function is told beside the factor, in bits of a byte. */
const SIGMOID = 0x40;
const FINE = 0x01;

/**
 * tanh or sigmoid of many elements by one function, which multiplies by a power of two so that the index of an entry of the table is a byte of the
 * product: 2^{8−f}, where the bits below the entries are one byte, or 2^{16−f}, where they are two.
 */
export const squashVector: CGateVectors['squash'] = (prefix, table, squash) => {
  if ('e' in squash) return squashEach(prefix, table, squash.e);
  const { of, f } = squash;
  const shift = f <= 8 ? 8 - f : 16 - f;
  if (shift > 7) return undefined;
  const options = (of === 'sigmoid' ? SIGMOID : 0) | (f > 8 ? FINE : 0);
  const helper = squashFunction(prefix, table);
  return {
    helpers: [helper],
    statement: (values, count, stride) =>
      `${helper.name}(${values}, ${count % 256}u, ${2 * stride}u, ${2 ** shift}u, ${options}u);`,
  };
};

/** tanh of elements with an e each, one call after the other. */
function squashEach(prefix: string, table: CArray, { name, type, values }: CArray): ReturnType<CGateVectors['squash']> {
  if (Array.from(values).some((e) => e > 9)) return undefined;
  const helper = squashFunction(prefix, table);
  return {
    helpers: [helper],
    // f = 10 − e is above 8 for e below 2.
    statement: (elements, count, stride) => `for (i = 0; i < ${count}u; i++) {
  const uint8_t e = ${readFlash(prefix, type, name, 'i')};
  ${helper.name}(${elements} + ${stride === 1 ? '' : `${stride}u * `}i, 1u, 2u, (uint8_t)(1u << (e < 2u ? e + 6u : e - 2u)), e < 2u ? ${FINE}u : 0u);
}`,
  };
}

function squashFunction(prefix: string, table: CArray): CHelper {
  const name = `${prefix}_squash_vector`;
  const fast = assembly({
    instructions: instructions(table.values.length - 1),
    // Not in a register of an input that happens to be the same number.
    outputs: ['"+&x"(values)', '[count] "+&r"(count)'],
    inputs: ['[stride] "r"(stride)', '[factor] "r"(factor)', '[options] "r"(options)', `[table] "i"(${table.name})`],
    clobbers: [...registers(18, 25), 'r30', 'r31', 'memory'],
  });
  const read = (index: string) => readFlash(prefix, 'int16_t', table.name, index);
  const plain = `do {
  const int16_t a = *values;
  const uint32_t u = (uint32_t)(a < 0 ? -(int32_t)a : a) * factor << ((options & ${FINE}u) ? 0 : 8);
  const uint16_t i = (uint16_t)(u >> 16);
  int32_t t = 32767;
  if (i < ${table.values.length - 1}u) {
    const int16_t low = ${read('i')};
    const uint16_t step = (uint16_t)(${read('i + 1u')} - low);
    t = low + (int32_t)((step * (u & 0xffffu) + 32768u) >> 16);
  }
  if (options & ${SIGMOID}u) {
    t = a < 0 ? 16384 - (t >> 1) : 16384 + (t >> 1);
  } else if (a < 0) {
    t = -t;
  }
  *values = (int16_t)t;
  values += stride / 2u;
  count--;
} while (count > 0);`;
  return {
    name,
    code: `${comment(`Replaces values a by tanh, or by sigmoid where options have ${SIGMOID}: T[i], i + rest = factor |a| in units of the table, linear between entries, rounded half up.
${FINE} in options: factor is 2^8 times as large. stride is in bytes, a count of 0 is 256. In assembler ${CYCLES} cycles a value.`)}
${notInlined(prefix)} static void ${name}(int16_t *values, uint8_t count, uint8_t stride, uint8_t factor, uint8_t options)
{
${eitherBody(fast, plain)}
}`,
    constants: [table],
  };
}

/** About, with one byte below the entries. */
const CYCLES = 75;

/**
 * X at the value; r19:r18 the value, then T; r24, r21, r20 the product: index, and what is below it.
 *
 * @param last index from which all entries are 2^15 − 1
 */
function instructions(last: number): Instructions {
  return [
    '1:',
    'ld r18, X+',
    'ld r19, X',
    'clr r25; zero',
    'bst r19, 7; its sign is T',
    'brtc 2f',
    'com r19',
    'neg r18',
    'sbci r19, 255',
    '2:',
    'mul r18, %[factor]',
    'movw r20, r0',
    'mul r19, %[factor]',
    'add r21, r0',
    'adc r1, r25',
    'mov r24, r1',
    'sbrc %[options], 0',
    'rjmp 3f',
    'tst r24; coarse: a byte lower',
    'brne 6f',
    'mov r24, r21',
    'mov r21, r20',
    'clr r20',
    '3:',
    `cpi r24, ${last}`,
    'brlo 3f',
    '6:',
    'ldi r18, 255; beyond the table',
    'ldi r19, 127',
    'rjmp 5f',
    '3:',
    'ldi r30, lo8(%[table])',
    'ldi r31, hi8(%[table])',
    'add r30, r24',
    'adc r31, r25',
    'add r30, r24',
    'adc r31, r25',
    'lpm r18, Z+; an entry',
    'lpm r19, Z+',
    'lpm r22, Z+; the next one',
    'lpm r23, Z',
    'sub r22, r18; their difference',
    'sbc r23, r19',
    'mul r22, r21; times what is below',
    'movw r30, r0',
    'tst r20',
    'breq 4f',
    'mul r22, r20',
    'add r30, r1',
    'adc r31, r25',
    'adc r19, r25',
    'mul r23, r20',
    'add r30, r0',
    'adc r31, r1',
    'adc r19, r25',
    '4:',
    'lsl r30; rounding bit',
    'adc r18, r31',
    'adc r19, r25',
    'mul r23, r21',
    'add r18, r0',
    'adc r19, r1',
    '5:',
    'sbrs %[options], 6',
    'rjmp 8f',
    'lsr r19; sigmoid',
    'ror r18',
    '8:',
    'brtc 9f',
    'com r19',
    'neg r18',
    'sbci r19, 255',
    '9:',
    'sbrc %[options], 6',
    'subi r19, 192; + 2^14',
    'st X, r19',
    'st -X, r18',
    'add r26, %[stride]',
    'adc r27, r25',
    'dec %[count]',
    'breq 7f',
    'rjmp 1b',
    '7:',
    'clr r1',
  ];
}
