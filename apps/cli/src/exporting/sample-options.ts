import type { SampleOptions } from '@qornn/exporters';
import { UsageError } from '../errors.js';

/**
 * The options of raw samples, those that are given.
 *
 * @throws UsageError when a scale is 0, or codes have a scale
 */
export function sampleOptions({ samples = 'int16', countScale, countOffset }: SampleOptions): SampleOptions {
  if ([countScale ?? 1].flat().includes(0))
    throw new UsageError('--count-scale: 0 is not allowed; must be numbers other than 0');
  if (samples === 'codes' && (countScale !== undefined || countOffset !== undefined)) {
    throw new UsageError('--count-scale, --count-offset: are for raw samples, not for --samples codes');
  }
  return {
    samples,
    ...(countScale !== undefined && { countScale }),
    ...(countOffset !== undefined && { countOffset }),
  };
}

/** @throws UsageError when scales or offsets are neither one number nor one per input */
export function requireOnePerInput({ countScale, countOffset }: SampleOptions, inputs: number): void {
  for (const [option, value] of [
    ['--count-scale', countScale],
    ['--count-offset', countOffset],
  ] as const) {
    if (typeof value !== 'object' || value.length === inputs) continue;
    throw new UsageError(`${option}: has ${value.length} numbers, but the model has ${inputs} inputs`);
  }
}
