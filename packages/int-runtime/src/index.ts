export { type CalibrationOptions, calibrate, type Ranges } from './calibrate.js';
export { type CompileOptions, compile } from './compile.js';
export { CompileError, InputError, ModelFormatError } from './errors.js';
export {
  type IntActivation,
  type IntLayer,
  type IntMatrix,
  type IntModel,
  type IntReadout,
  largestRowSum,
  validateModel,
} from './model.js';
export { deserialize, serialize } from './model-file.js';
export { createRuntime, type Runtime, type RuntimeOptions } from './runtime.js';
export { type Observer, simulate } from './simulate.js';
export type {
  CodedMatrix,
  IntegerSpec,
  OutputActivation,
  ReadoutSpec,
  RealMatrix,
  RecurrentActivation,
  RecurrentSpec,
  SpecMatrix,
} from './spec.js';
