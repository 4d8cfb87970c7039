import type { Instructions } from './assembly.js';
import type { GroupRows } from './row-group.js';

/** Registers of the sums: pairs of the lower bytes, then the high bytes. */
export function sumRegisters(rows: GroupRows, bytes: 2 | 3): string[][] {
  return Array.from({ length: rows }, (_, r) => [`r${2 + 2 * r}`, `r${3 + 2 * r}`, `r${10 + r}`].slice(0, bytes));
}

/** Stores the sums at X, in 32 bits. */
export function storeSums(sums: string[][]): Instructions {
  return sums.flatMap((sum) => [
    `mov r21, ${sum.at(-1)}; sign`,
    'lsl r21',
    'sbc r21, r21',
    ...sum.map((register) => `st X+, ${register}`),
    ...Array.from({ length: 4 - sum.length }, () => 'st X+, r21'),
  ]);
}
