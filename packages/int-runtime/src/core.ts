// What a page or a device needs to run a model: no calibration, no compilation, nothing that writes files.
export type { Samples } from './engine.js';
export { EngineError, InputError, ModelFormatError } from './errors.js';
export type { IntModel } from './model.js';
export { deserialize } from './model-file.js';
export type { Prediction } from './prediction.js';
export { createRuntime, type Runtime, type RuntimeOptions } from './runtime.js';
