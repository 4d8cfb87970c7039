// Running models only: both engines, no compiler and no files. `./file` reads model files.
export type { Samples } from './engine.js';
export { EngineError, InputError, ModelFormatError } from './errors.js';
export type { IntModel } from './model.js';
export type { Prediction } from './prediction.js';
export { createRuntime, type Runtime, type RuntimeOptions } from './runtime.js';
