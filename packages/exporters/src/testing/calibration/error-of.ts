import type { EstimateError } from '../../size/firmware-estimate.js';

/** Median and largest relative error, rounded up to whole percents. */
export function errorOf(samples: readonly { estimated: number; measured: number }[]): EstimateError {
  const errors = samples.map(({ estimated, measured }) => Math.abs(estimated / measured - 1)).sort((a, b) => a - b);
  const upTo = (error: number) => Math.ceil(100 * error) / 100;
  return { median: upTo(errors[errors.length >> 1]!), largest: upTo(errors.at(-1)!) };
}
