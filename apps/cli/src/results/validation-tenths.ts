import type { MetricsLine } from '@qornn/training';
import { TENTHS } from './result-record.js';

/**
 * The best values of a metric in each tenth of the steps of a run: what is kept of its history.
 *
 * @returns null for tenths without an evaluation
 * @example
 * validationTenths([{ step: 50, validation: { loss: 2 } }, { step: 100, validation: { loss: 1 } }], 100, { name: 'loss', goal: 'min' });
 * // [null, null, null, null, 2, null, null, null, null, 1]
 */
export function validationTenths(
  metrics: readonly Pick<MetricsLine, 'step' | 'validation'>[],
  steps: number,
  { name, goal }: { name: string; goal: 'max' | 'min' },
): (number | null)[] {
  const tenths: (number | null)[] = Array.from({ length: TENTHS }, () => null);
  for (const { step, validation } of metrics) {
    const value = validation[name];
    // Step 0 is before training.
    const tenth = Math.max(0, Math.ceil((TENTHS * step) / steps) - 1);
    if (typeof value !== 'number' || !Number.isFinite(value) || step > steps) continue;
    const best = tenths[tenth];
    if (best == null || (goal === 'max' ? value > best : value < best)) tenths[tenth] = value;
  }
  return tenths;
}
