import type { ModelOrigin } from '@qornn/int-runtime';
import { stringify } from 'yaml';
import { printableLine } from '../display/printable.js';

/** Options that other lines of a summary show: names of inputs, and the normalization. */
const SHOWN = new Set(['columns', 'normalize']);

/**
 * One line with how raw data become samples, as options of the training task; none if a model does not say it.
 *
 * @example
 * readingLines({ columns: ['x'], missing: { x: 'mask' }, differences: true, window: 16 });
 * // ['raw data are read with missing: { x: mask }, differences: true, window: 16']
 */
export function readingLines(reading: ModelOrigin['reading']): string[] {
  const options = Object.entries(reading ?? {}).filter(([option]) => !SHOWN.has(option));
  if (options.length === 0) return [];
  const texts = options.map(([option, value]) => {
    const text = stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
    return `${option}: ${text}`;
  });
  return [`raw data are read with ${printableLine(texts.join(', '))}`];
}
