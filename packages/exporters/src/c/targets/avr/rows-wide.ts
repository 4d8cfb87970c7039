import { assembly, registers } from './assembly.js';
import type { RowsKernel } from './rows-form.js';

/** Sums of 32 bits, all rows of the group at once. */
export function wideRows({ rows, bits }: RowsKernel): string {
  const sums = Array.from({ length: rows }, (_, r) => registers(2 + 4 * r, 5 + 4 * r));
  const row = (sum: string[], code: string) => [
    `mul ${code}, r18; low byte of x`,
    `add ${sum[0]}, r0`,
    `adc ${sum[1]}, r1`,
    `adc ${sum[2]}, r23`,
    `adc ${sum[3]}, r23`,
    `mulsu r19, ${code}; high byte of x, signed`,
    `sbc ${sum[3]}, r23; sign`,
    `add ${sum[1]}, r0`,
    `adc ${sum[2]}, r1`,
    `adc ${sum[3]}, r23`,
  ];
  const codes = sums.flatMap((sum, r) => {
    if (bits === 8) return ['lpm r20, Z+', ...row(sum, 'r20')];
    return r % 2 === 0
      ? ['lpm r21, Z+; two codes', 'mov r20, r21', 'andi r20, 15', ...row(sum, 'r20')]
      : ['swap r21', 'andi r21, 15', ...row(sum, 'r21')];
  });
  const [first, ...others] = sums as [string[], ...string[][]];
  return `int32_t *p = sums;
uint8_t left = (uint8_t)columns;
${assembly({
  instructions: [
    'clr r23',
    ...first.map((register, k) => `ld ${register}, X+${k === 0 ? '; offset' : ''}`),
    ...others.flatMap(([low, , high]) => [`movw ${low}, ${first[0]}`, `movw ${high}, ${first[2]}`]),
    'push r26',
    'push r27',
    'movw r26, %[x]',
    '1:',
    'ld r18, X+',
    'ld r19, X+',
    ...codes,
    'dec %[left]',
    'brne 1b',
    'clr r1',
    'pop r27',
    'pop r26',
    'sbiw r26, 4',
    ...sums.flat().map((register) => `st X+, ${register}`),
  ],
  outputs: ['"+&x"(p)', '"+&z"(codes)', '[left] "+&r"(left)'],
  inputs: ['[x] "r"(x)'],
  clobbers: [...sums.flat(), ...registers(18, 21), 'r23', 'memory'],
})}`;
}
