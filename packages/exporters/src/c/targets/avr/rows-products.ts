import { assembly, type Instructions, registers } from './assembly.js';
import type { RowsKernel } from './rows-form.js';
import { storeSums, sumRegisters } from './sum-registers.js';

/** Sums of rows of 4 or 8 bits in 16 or 24 bits: products of all columns, or of those where x is not 0. */
export function multipliedRows(kernel: RowsKernel): string {
  const { rows, form, sumBytes } = kernel;
  const sums = sumRegisters(rows, sumBytes);
  const sparse = form === 'sparse';
  const columns = products(sums, kernel);
  const pointers = sparse
    ? { outputs: ['"+x"(x)'], inputs: ['[codes] "r"(codes)'], clobbers: ['r30', 'r31'] }
    : { outputs: ['"+z"(codes)'], inputs: ['[x] "r"(x)'], clobbers: ['r26', 'r27'] };
  return `uint8_t left = (uint8_t)columns;
${assembly({
  instructions: [
    ...(rows === 8 ? [] : ['clr r23']),
    ...start(sums, sparse),
    ...(sparse ? ['tst %[left]', 'breq 2f', ...columns, '2:'] : columns),
    'clr r1',
    'movw r26, %[sums]',
    ...storeSums(sums),
  ],
  outputs: [...pointers.outputs, '[left] "+r"(left)'],
  inputs: [...pointers.inputs, '[sums] "r"(sums)'],
  clobbers: [...sums.flat(), ...temporaries(rows), ...pointers.clobbers, 'memory'],
})}`;
}

/** Eight sums leave few registers: r0 and r1 are the offset of a column and 0 between products. */
function temporaries(rows: RowsKernel['rows']): string[] {
  return rows === 8 ? ['r18', 'r20', 'r21'] : registers(18, 23);
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
function products(sums: string[][], { bits, form, elementBytes }: RowsKernel): Instructions {
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
    ...(form === 'sparse' ? columnAddress(sums.length) : []),
    'ld r18, X+',
    sums.length === 8 ? 'adiw r26, 1; its high byte is the sign' : 'ld r19, X+',
    ...codes,
    'dec %[left]',
    'brne 1b',
  ];
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
