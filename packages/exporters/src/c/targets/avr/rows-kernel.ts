import type { CHelper } from '../../c-helper.js';
import { comment, indent } from '../../c-text.js';
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
  /** 8 only if sparse, with elements of 1 byte */
  readonly rows: GroupRows;
  readonly bits: StoredBits;
  /**
   * - `dense`: sums of 24 bits in assembler; sums are within `LARGEST_SUM` and columns within `MOST_COLUMNS`
   * - `sparse`: the same for an x that is given by its elements that are not 0, and codes of 4 or 8 bits
   * - `wide`: sums of 32 bits in assembler, for codes of 4 or 8 bits and at most `MOST_COLUMNS`
   * - `plain`: C for anything else
   */
  readonly form: 'dense' | 'sparse' | 'wide' | 'plain';
  /** bytes of sums of a sparse kernel; others have 3 */
  readonly sumBytes: 2 | 3;
  /** bytes of elements of x; 1 only if sums have 2 */
  readonly elementBytes: 1 | 2;
}

/**
 * Function `void <name>(const uint8_t *codes, const int16_t *x, uint_fast16_t columns, int32_t *sums)`: the sums of the products of the
 * codes of a group of rows and x. For a sparse x, `const <prefix>_nonzero *x, uint_fast16_t columns` are its elements that are not 0.
 *
 * The multiplier wants unsigned codes, so they are stored as w + excess, and sums[0] is −excess · Σ x at first. Sums are computed modulo 2^16, 2^24 or 2^32:
 * partial sums may overflow, the result does not.
 */
export function rowsKernel(prefix: string, kernel: RowsKernel): CHelper {
  const { rows, bits, form, sumBytes, elementBytes } = kernel;
  const special = sumBytes === 3 ? '' : `_sum16_x${8 * elementBytes}`;
  const name = `${prefix}_rows${rows}_${bits}bit${form === 'dense' ? '' : `_${form}`}${special}`;
  const type = form === 'sparse' ? `${prefix}_nonzero` : 'int16_t';
  const plain = plainRows(prefix, kernel);
  const lines = [
    `sums[r] = sum of w[r][j] x[j] over ${form === 'sparse' ? 'the columns j where x[j] is not 0' : 'all columns j'}, for ${rows} rows of ${bits}-bit codes, in each column ${layout(rows, bits)}.`,
    ...(EXCESS[bits] > 0
      ? [`Codes are stored as w + ${EXCESS[bits]}; sums[0] is -${EXCESS[bits]} (sum of x) at first.`]
      : []),
    ...(bits === 1 ? ['Codes are stored as 1 for 1 and 0 for -1; sums[0] is -(sum of x) at first.'] : []),
    ...(form === 'plain'
      ? []
      : [
          `In assembler sums have ${form === 'wide' ? 32 : 8 * sumBytes} bits${elementBytes === 1 ? ', elements of x 8' : ''}: ${cyclesPerColumn(kernel)} cycles a column.`,
        ]),
  ];
  return {
    name,
    code: `${comment(lines.join('\n'))}
static void ${name}(const uint8_t *codes, const ${type} *x, uint_fast16_t columns, int32_t *sums)
{
${form === 'plain' ? indent(plain) : eitherBody(form === 'wide' ? wideRows(kernel) : fastRows(kernel), plain)}
}`,
  };
}

function layout(rows: GroupRows, bits: StoredBits): string {
  const total = rows * bits;
  const size = total < 8 ? `${total} bits` : total === 8 ? 'a byte' : `${total / 8} bytes`;
  return `${size}, the first row in the lowest bits`;
}

/** Cycles of a column in assembler, counter and branch included; those of 1 and 2 bits are for as many ones as zeros. */
export function cyclesPerColumn({ rows, bits, form, sumBytes, elementBytes }: RowsKernel): number {
  if (bits === 1) return 7 + (3 * rows) / 8 + 4.5 * rows + 4;
  if (bits === 2) return 13 + (6 * rows) / 8 + 9 * rows + 4;
  if (form === 'wide') return (rows / 2) * (4 + (bits === 8 ? 6 : 7) + 2 * 12 + (rows > 2 ? 2 : 0) + 3);
  const products = sumBytes === 3 ? 9 : elementBytes === 2 ? 7 : 4;
  const loads = bits === 8 ? 3 : 3.5;
  return 4 + (form === 'sparse' ? (rows === 8 ? 6 : 5) : 0) + (loads + products) * rows + 3;
}

/** Registers of the sums: pairs of the lower bytes, then the high bytes. */
function sumRegisters(rows: GroupRows, bytes: 2 | 3): string[][] {
  return Array.from({ length: rows }, (_, r) => [`r${2 + 2 * r}`, `r${3 + 2 * r}`, `r${10 + r}`].slice(0, bytes));
}

function fastRows({ rows, bits, form, sumBytes, elementBytes }: RowsKernel): string {
  const sums = sumRegisters(rows, sumBytes);
  const used = [...sums.flat(), ...temporaries(rows, bits)];
  const sparse = form === 'sparse';
  const pointers =
    bits <= 2
      ? { outputs: ['"+z"(codes)', '"+x"(x)'], inputs: [], clobbers: [] }
      : sparse
        ? { outputs: ['"+x"(x)'], inputs: ['[codes] "r"(codes)'], clobbers: ['r30', 'r31'] }
        : { outputs: ['"+z"(codes)'], inputs: ['[x] "r"(x)'], clobbers: ['r26', 'r27'] };
  const columns = sparse
    ? ['tst %[left]', 'breq 2f', ...products(sums, { bits, sparse, elementBytes }), '2:']
    : products(sums, { bits, sparse, elementBytes });
  const instructions =
    bits > 2
      ? [
          ...(rows === 8 ? [] : ['clr r23']),
          ...start(sums, sparse),
          ...columns,
          'clr r1',
          'movw r26, %[sums]',
          ...store(sums),
        ]
      : [
          ...sums.flat().map((register) => `clr ${register}`),
          ...selections(sums, bits as 1 | 2),
          'movw r26, %[sums]',
          ...(bits === 1 ? twiceAndOffset(sums) : []),
          ...store(sums),
        ];
  return `uint8_t left = (uint8_t)columns;
${assembly({
  instructions,
  outputs: [...pointers.outputs, '[left] "+r"(left)'],
  inputs: [...pointers.inputs, '[sums] "r"(sums)'],
  clobbers: [...used, ...pointers.clobbers, 'memory'],
})}`;
}

/** Eight sums leave few registers: r0 and r1 are the offset of a column and 0 between products. */
function temporaries(rows: GroupRows, bits: StoredBits): string[] {
  if (rows === 8) return ['r18', 'r20', 'r21'];
  return bits > 2 ? registers(18, 23) : registers(16, 23);
}

/** All sums begin with the offset. X is the vector afterwards, unless it is already. */
function start(sums: string[][], sparse: boolean): Instructions {
  const [first, ...others] = sums as [string[], ...string[][]];
  const copies = others.flatMap(([low, , high]) => [
    `movw ${low}, ${first[0]}`,
    ...(high ? [`mov ${high}, ${first[2]}`] : []),
  ]);
  return sparse
    ? ['movw r30, %[sums]; offset', ...first.map((register, k) => `ldd ${register}, Z+${k}`), ...copies]
    : ['movw r26, %[sums]; offset', ...first.map((register) => `ld ${register}, X+`), ...copies, 'movw r26, %[x]'];
}

/** Codes of 4 and 8 bits: one or two products of 8 × 8 bits each. */
function products(
  sums: string[][],
  { bits, sparse, elementBytes }: { bits: StoredBits; sparse: boolean; elementBytes: 1 | 2 },
): Instructions {
  const row = ([low, middle, high]: string[], code: string) => {
    if (elementBytes === 1) return [`mulsu r18, ${code}`, `add ${low}, r0`, `adc ${middle}, r1`];
    return [
      `mul ${code}, r18; low byte of x`,
      `add ${low}, r0`,
      `adc ${middle}, r1`,
      ...(high ? [`adc ${high}, r23`] : []),
      `mulsu r19, ${code}; high byte of x, signed`,
      `add ${middle}, r0`,
      ...(high ? [`adc ${high}, r1`] : []),
    ];
  };
  const codes = sums.flatMap((sum, r) => {
    if (bits === 8) return ['lpm r20, Z+', ...row(sum, 'r20')];
    return r % 2 === 0
      ? ['lpm r21, Z+; two codes', 'mov r20, r21', 'andi r20, 15', ...row(sum, 'r20')]
      : ['swap r21', 'andi r21, 15', ...row(sum, 'r21')];
  });
  return [
    '1:',
    ...(sparse ? columnAddress(sums.length) : []),
    'ld r18, X+',
    sums.length === 8 ? 'adiw r26, 1; its high byte is the sign' : 'ld r19, X+',
    ...codes,
    'dec %[left]',
    'brne 1b',
  ];
}

/**
 * Sums of 32 bits, of two rows at a time; the last two come first, so that the offset in sums[0] stays until its rows are stored. Their bytes
 * are every second ones if there are four rows.
 */
function wideRows({ rows, bits }: RowsKernel): string {
  const sums = [
    ['r2', 'r3', 'r4', 'r5'],
    ['r6', 'r7', 'r8', 'r9'],
  ];
  const pairBytes = bits / 4;
  const row = (sum: string[], code: string) => [
    `mul ${code}, r18; low byte of x`,
    `add ${sum[0]}, r0`,
    `adc ${sum[1]}, r1`,
    `adc ${sum[2]}, r23`,
    `adc ${sum[3]}, r23`,
    `mulsu r19, ${code}; high byte of x, signed`,
    'sbc r10, r10; sign',
    `add ${sum[1]}, r0`,
    `adc ${sum[2]}, r1`,
    `adc ${sum[3]}, r10`,
  ];
  const codes =
    bits === 8
      ? sums.flatMap((sum) => ['lpm r20, Z+', ...row(sum, 'r20')])
      : [
          'lpm r21, Z+; two codes',
          'mov r20, r21',
          'andi r20, 15',
          ...row(sums[0]!, 'r20'),
          'swap r21',
          'andi r21, 15',
          ...row(sums[1]!, 'r21'),
        ];
  const pass = (pair: number) => [
    'movw r26, %[sums]; offset',
    ...sums[0]!.map((register) => `ld ${register}, X+`),
    'movw r6, r2',
    'movw r8, r4',
    'movw r26, %[x]',
    'movw r30, %[codes]',
    ...(pair > 0 ? [`adiw r30, ${pair * pairBytes}`] : []),
    'mov r22, %[columns]',
    '1:',
    'ld r18, X+',
    'ld r19, X+',
    ...codes,
    ...(rows > 2 ? [`adiw r30, ${pairBytes}`] : []),
    'dec r22',
    'brne 1b',
    'movw r26, %[sums]',
    ...(pair > 0 ? [`adiw r26, ${8 * pair}`] : []),
    ...sums.flat().map((register) => `st X+, ${register}`),
  ];
  const pairs = Array.from({ length: rows / 2 }, (_, pair) => pair).reverse();
  return assembly({
    instructions: ['clr r23', ...pairs.flatMap(pass), 'clr r1'],
    inputs: ['[codes] "r"(codes)', '[x] "r"(x)', '[columns] "r"((uint8_t)columns)', '[sums] "r"(sums)'],
    clobbers: [...registers(2, 10), ...registers(18, 23), 'r26', 'r27', 'r30', 'r31', 'memory'],
  });
}

/** Z at the column of the next element in X. */
function columnAddress(rows: number): Instructions {
  const [offset, zero] = rows === 8 ? ['r0', 'r1'] : ['r22', 'r23'];
  return [
    `ld ${offset}, X+; where the column is`,
    'movw r30, %[codes]',
    ...(rows === 8 ? [`clr ${zero}`] : []),
    `add r30, ${offset}`,
    `adc r31, ${zero}`,
  ];
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

/** Signs: 2 (sum where the bit is set) − Σ x. X is at the offset, before and after. */
function twiceAndOffset(sums: string[][]): Instructions {
  return [
    'ld r18, X+; offset',
    'ld r19, X+',
    'ld r20, X',
    'sbiw r26, 2',
    ...sums.flatMap(([low, middle, high]) => [
      `lsl ${low}`,
      `rol ${middle}`,
      `rol ${high}`,
      `add ${low}, r18`,
      `adc ${middle}, r19`,
      `adc ${high}, r20`,
    ]),
  ];
}

/** Stores the sums at X, in 32 bits. */
function store(sums: string[][]): Instructions {
  return sums.flatMap((sum) => [
    `mov r21, ${sum.at(-1)}; sign`,
    'lsl r21',
    'sbc r21, r21',
    ...sum.map((register) => `st X+, ${register}`),
    ...Array.from({ length: 4 - sum.length }, () => 'st X+, r21'),
  ]);
}

function plainRows(prefix: string, { rows, bits, form }: RowsKernel): string {
  const sparse = form === 'sparse';
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
