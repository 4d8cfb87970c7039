/** The entry `@qornn/training/settings`: what can be set when a trained model is quantized, without TensorFlow.js. */

export { type Setting, settingsOf } from './configuration/described-settings.js';
export {
  type QuantizationOptions,
  type QuantizationSettings,
  quantizationSchema,
} from './configuration/quantization-schema.js';
export { parseQuantizationSettings } from './configuration/quantization-settings.js';
export { ConfigError, type ConfigIssue } from './errors.js';
