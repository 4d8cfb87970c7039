/** The entry `@qornn/training/settings`: the settings of post-training quantization, without TensorFlow.js. */

export { type Setting, settingsOf } from './configuration/described-settings.js';
export {
  type QuantizationOptions,
  type QuantizationSettings,
  quantizationSchema,
} from './configuration/quantization-schema.js';
export { parseQuantizationSettings } from './configuration/quantization-settings.js';
export { ConfigError, type ConfigIssue } from './errors.js';
