import type { ComparedRow, Comparison } from '../compare/comparison.js';
import { hasMoved } from '../printers/print-comparison.js';
import type { NoisyMachine } from './noisy-samples.js';

/** Rows that a comparison names. */
export function moved({ rows }: Comparison): ComparedRow[] {
  return rows.filter(hasMoved);
}

/** Machines on which nothing may be named if nothing changed. */
export const MACHINES: readonly (readonly [name: string, machine: NoisyMachine])[] = [
  ['a calm machine', { jitter: 0.01, bursts: 0.03, process: 0.01, phase: 0.02 }],
  ['a shared machine', {}],
  ['a busy machine', { jitter: 0.06, bursts: 0.25, process: 0.03, phase: 0.1 }],
];

/** How often, of some comparisons, all the contestants that became slower were named so, and how often anything else was named. */
export function namedRates(comparisons: readonly Comparison[], slower: readonly string[]) {
  let all = 0;
  let others = 0;
  for (const comparison of comparisons) {
    const found = moved(comparison);
    const isExpected = ({ contestant, verdict }: ComparedRow) =>
      contestant !== null && slower.includes(contestant) && verdict === 'slower';
    if (found.filter(isExpected).length === slower.length) all++;
    if (!found.every(isExpected)) others++;
  }
  return { all: all / comparisons.length, others: others / comparisons.length };
}
