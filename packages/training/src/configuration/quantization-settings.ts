import { ConfigError } from '../errors.js';
import { checkWith } from './config-issues.js';
import { type QuantizationSettings, quantizationSchema } from './quantization-schema.js';

/**
 * Checks settings of quantization and fills in their defaults.
 *
 * @throws ConfigError with one issue for each thing that is wrong
 * @example
 * parseQuantizationSettings({ stateBits: 10 }).calibration.method; // 'max'
 */
export function parseQuantizationSettings(value: unknown): QuantizationSettings {
  const checked = checkWith(quantizationSchema, value);
  if ('issues' in checked) throw new ConfigError(checked.issues);
  return checked.data;
}
