import type { CHelper } from '../../c-helper.js';
import { comment } from '../../c-text.js';
import type { StoredBits } from '../../pack-codes.js';
import { assembly, eitherBody, type Instructions, registers } from './assembly.js';
import { readFlash } from './flash.js';
import { EXCESS, type GroupRows } from './row-group.js';

/** Largest magnitude of a sum that kernels in assembler hold, which is one of 24 bits. */
export const LARGEST_SUM = 2 ** 23 - 1;
/** Most columns that their counter of 8 bits counts. */
export const MOST_COLUMNS = 256;

/** What a kernel is for. */
export interface RowsKernel {
  readonly rows: GroupRows;
  readonly bits: StoredBits;
  /** whether sums are within `LARGEST_SUM` and columns within `MOST_COLUMNS`, so that assembler can be used */
  readonly narrow: boolean;
  /** whether x is given by its elements that are not 0; only narrow, and codes of 4 or 8 bits */
  readonly sparse: boolean;
}

/**
 * Function `void <name>(const uint8_t *codes, const int16_t *x, uint_fast16_t columns, int32_t offset, int32_t *sums)`: the sums of the products of
 * the codes of a group of rows and x. For a sparse x, `const <prefix>_nonzero *x, uint_fast16_t columns` are its elements that are not 0.
 *
 * The multiplier wants unsigned codes, so they are stored as w + excess, and `offset` is −excess · Σ x. Sums are computed modulo 2^24: partial
 * sums may overflow, the result does not.
 */
export function rowsKernel(prefix: string, kernel: RowsKernel): CHelper {
  const { rows, bits, narrow, sparse } = kernel;
  const name = `${prefix}_rows${rows}_${bits}bit${narrow ? '' : '_wide'}${sparse ? '_sparse' : ''}`;
  const type = sparse ? `${prefix}_nonzero` : 'int16_t';
  const plain = plainRows(prefix, kernel);
  const lines = [
    `sums[r] = sum of w[r][j] x[j] over ${sparse ? 'the columns j where x[j] is not 0' : 'all columns j'}, for ${rows} rows of ${bits}-bit codes, in each column ${layout(rows, bits)}.`,
    ...(EXCESS[bits] > 0 ? [`Codes are stored as w + ${EXCESS[bits]}; offset = -${EXCESS[bits]} (sum of x).`] : []),
    ...(bits === 1 ? ['Codes are stored as 1 for 1 and 0 for -1; offset = -(sum of x).'] : []),
    ...(narrow
      ? [
          `In assembler sums have 24 bits: r2 to r${1 + 3 * rows}. ${cycles(rows, bits) + (sparse ? 5 : 0)} cycles a column.`,
        ]
      : []),
  ];
  return {
    name,
    code: `${comment(lines.join('\n'))}
static void ${name}(const uint8_t *codes, const ${type} *x, uint_fast16_t columns, int32_t offset, int32_t *sums)
{
${narrow ? eitherBody(fastRows(rows, bits, sparse), plain) : indented(plain)}
}`,
  };
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}

function layout(rows: GroupRows, bits: StoredBits): string {
  const total = rows * bits;
  const size = total < 8 ? `${total} bits` : total === 8 ? 'a byte' : `${total / 8} bytes`;
  return `${size}, the first row in the lowest bits`;
}

/** Cycles of a column, counter and branch included; those of 1 and 2 bits are for as many ones as zeros. */
export function cycles(rows: GroupRows, bits: StoredBits): number {
  switch (bits) {
    case 8:
      return 4 + 12 * rows + 3;
    case 4:
      return 4 + 12.5 * rows + 3;
    case 2:
      return 12 + 3 + 9 * rows + 4;
    case 1:
      return 7 + (3 * rows) / 8 + 4.5 * rows + 4;
  }
}

function fastRows(rows: GroupRows, bits: StoredBits, sparse: boolean): string {
  const sums = Array.from({ length: rows }, (_, r) => [0, 1, 2].map((byte) => `r${2 + 3 * r + byte}`));
  return `uint8_t left = (uint8_t)columns;
sums[0] = offset;
${assembly({
  instructions: [
    ...sums.flat().map((register) => `clr ${register}`),
    ...(bits > 2 ? products(sums, bits as 4 | 8, sparse) : selections(sums, bits as 1 | 2)),
    ...results(sums, bits === 1),
  ],
  outputs: [...(sparse ? [] : ['"+z"(codes)']), '"+x"(x)', '[left] "+r"(left)'],
  inputs: [...(sparse ? ['[codes] "r"(codes)'] : []), '[sums] "r"(sums)'],
  clobbers: [
    ...registers(2, 1 + 3 * rows),
    'r14',
    ...(bits > 2 ? registers(18, 22) : registers(16, 23)),
    ...(sparse ? ['r30', 'r31'] : []),
    'memory',
  ],
})}`;
}

/** Codes of 4 and 8 bits: two products of 8 × 8 bits each. */
function products(sums: string[][], bits: 4 | 8, sparse: boolean): Instructions {
  const row = ([low, middle, high]: string[], code: string) => [
    `mul ${code}, r18; low byte of x`,
    `add ${low}, r0`,
    `adc ${middle}, r1`,
    `adc ${high}, r14`,
    `mulsu r19, ${code}; high byte of x, signed`,
    `add ${middle}, r0`,
    `adc ${high}, r1`,
  ];
  const codes = sums.flatMap((sum, r) => {
    if (bits === 8) return ['lpm r20, Z+', ...row(sum, 'r20')];
    return r % 2 === 0
      ? ['lpm r21, Z+; two codes', 'mov r20, r21', 'andi r20, 15', ...row(sum, 'r20')]
      : ['swap r21', 'andi r21, 15', ...row(sum, 'r21')];
  });
  const loop = [
    '1:',
    ...(sparse ? ['ld r22, X+; where the column is', 'movw r30, %[codes]', 'add r30, r22', 'adc r31, r14'] : []),
    'ld r18, X+',
    'ld r19, X+',
    ...codes,
    'dec %[left]',
    'brne 1b',
  ];
  return ['clr r14', ...(sparse ? ['tst %[left]', 'breq 2f', ...loop, '2:'] : loop), 'clr r1'];
}

/** Codes of 1 and 2 bits: x is added where a bit is set, and with 2 bits, twice x is subtracted where the high bit is set. */
function selections(sums: string[][], bits: 1 | 2): Instructions {
  const select = (operation: 'add' | 'sub', sum: string[], value: string[]) => [
    'lsr r16',
    'brcc 2f',
    ...sum.map((byte, k) => `${k === 0 ? operation : operation === 'add' ? 'adc' : 'sbc'} ${byte}, ${value[k]}`),
    '2:',
  ];
  const x = ['r18', 'r19', 'r20'];
  const twice = ['r21', 'r22', 'r23'];
  const column = [
    'ld r18, X+',
    'ld r19, X+',
    'mov r20, r19; its sign',
    'lsl r20',
    'sbc r20, r20',
    ...(bits === 2 ? ['mov r21, r18; 2 x', 'mov r22, r19', 'mov r23, r20', 'lsl r21', 'rol r22', 'rol r23'] : []),
    ...sums.flatMap((sum) => [...select('add', sum, x), ...(bits === 2 ? select('sub', sum, twice) : [])]),
    'dec %[left]',
    'breq 3f',
  ];
  const inByte = 8 / (bits * sums.length);
  return ['1:', 'lpm r16, Z+', ...Array.from({ length: inByte }, () => column).flat(), 'rjmp 1b', '3:'];
}

/** Adds the offset, and stores the sums in 32 bits. Signs are 2 · (sum where the bit is set) − Σ x. */
function results(sums: string[][], doubled: boolean): Instructions {
  return [
    'movw r26, %[sums]',
    'ld r18, X+; offset',
    'ld r19, X+',
    'ld r20, X',
    'sbiw r26, 2',
    ...sums.flatMap(([low, middle, high]) => [
      ...(doubled ? [`lsl ${low}`, `rol ${middle}`, `rol ${high}`] : []),
      `add ${low}, r18`,
      `adc ${middle}, r19`,
      `adc ${high}, r20`,
      `mov r21, ${high}`,
      'lsl r21',
      'sbc r21, r21',
      `st X+, ${low}`,
      `st X+, ${middle}`,
      `st X+, ${high}`,
      'st X+, r21',
    ]),
  ];
}

function plainRows(prefix: string, { rows, bits, sparse }: RowsKernel): string {
  const at = sparse ? 'x[j].offset' : `j * ${(rows * bits) / 8}u`;
  const read = (index: string) => readFlash(prefix, 'uint8_t', 'codes', index);
  // Codes of 4 and 8 bits in a column have bytes of their own.
  const position = `(j * ${rows}u + r)`;
  const code = {
    8: () => read(`${at} + r`),
    4: () => `(${read(`${at} + r / 2u`)} >> (r % 2u * 4u)) & 15`,
    2: () => `(${read(`${position} / 4u`)} >> (${position} % 4u * 2u)) & 3`,
    1: () => `(${read(`${position} / 8u`)} >> (${position} % 8u)) & 1`,
  }[bits]();
  const value = { 8: 'code - 128', 4: 'code - 8', 2: '(code & 1) - (code & 2)', 1: '(code << 1) - 1' }[bits];
  return `uint_fast8_t r;
(void)offset;
for (r = 0; r < ${rows}u; r++) {
  int32_t sum = 0;
  uint_fast16_t j;
  for (j = 0; j < columns; j++) {
    const int32_t code = ${code};
    sum += (${value}) * ${sparse ? 'x[j].value' : 'x[j]'};
  }
  sums[r] = sum;
}`;
}
