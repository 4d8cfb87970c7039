import { assembly, registers } from './assembly.js';
import type { RowsKernel } from './rows-form.js';

/**
 * Sums of 32 bits, of two rows at a time; the last two come first, so that the offset in sums[0] stays until its rows are stored. Their bytes
 * are every second ones if there are four rows.
 */
export function wideRows({ rows, bits }: RowsKernel): string {
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
