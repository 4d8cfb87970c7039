import { formatValue } from '@qornn/options';
import { QuantizerError } from './errors.js';
import type { Quantizer } from './quantizer.js';

/** Whether a value is a quantizer, not a name or a configuration. */
export function isQuantizer(value: unknown): value is Quantizer {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Quantizer>).apply === 'function';
}

/** @throws QuantizerError when a value is not a quantizer */
export function requireQuantizer(caller: string, value: unknown): void {
  if (isQuantizer(value)) return;
  throw new QuantizerError(
    `${caller}: quantizer is ${formatValue(value)}; it must be a quantizer, for instance from getQuantizer`,
    'quantizer',
    value,
  );
}
