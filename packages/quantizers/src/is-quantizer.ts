import { formatValue } from '@qornn/options';
import { QuantizerError } from './errors.js';
import type { Quantizer } from './quantizer.js';

/** Whether a value is a quantizer, and not the name or the options of one. */
export function isQuantizer(value: unknown): value is Quantizer {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Quantizer>).apply === 'function';
}

/** @throws QuantizerError when a value is no quantizer */
export function requireQuantizer(caller: string, value: unknown): void {
  if (isQuantizer(value)) return;
  throw new QuantizerError(
    `${caller}: quantizer is ${formatValue(value)}; it must be a quantizer, as getQuantizer makes it of a name`,
    'quantizer',
    value,
  );
}
