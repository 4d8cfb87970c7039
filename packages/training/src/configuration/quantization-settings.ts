import { ConfigError } from '../errors.js';
import { checkWith } from './config-issues.js';
import { type QuantizationSettings, quantizationSchema } from './quantization-schema.js';

/**
 * Validates quantization settings and fills in the defaults.
 *
 * @throws ConfigError with one issue per error
 * @example
 * parseQuantizationSettings({ stateBits: 10 }).calibration.method; // 'max'
 */
export function parseQuantizationSettings(value: unknown): QuantizationSettings {
  const checked = checkWith(quantizationSchema, value);
  if ('issues' in checked) throw new ConfigError(checked.issues);
  return checked.data;
}
