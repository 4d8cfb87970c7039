import type { BenchmarkFactory } from '../benchmark.js';
import { bjorckIteration } from './bjorck.js';
import { integerStep } from './integer-step.js';
import { gruStep, hadamardStep, lstmStep, reluRecurrence } from './layers.js';
import { manyToMany } from './many-to-many.js';
import { manyToOne } from './many-to-one.js';
import { sampledSteps } from './sampled-steps.js';
import { wasmProduct, wasmSlice } from './wasm-kernels.js';

/** Every benchmark, by name, in the order of the table. */
export const cases: Readonly<Record<string, BenchmarkFactory>> = {
  'training-step-many-to-one': manyToOne,
  'training-step-many-to-many': manyToMany,
  'training-step-sampled': sampledSteps,
  'training-step-relu': reluRecurrence,
  'training-step-lstm': lstmStep,
  'training-step-gru': gruStep,
  'training-step-hadamard': hadamardStep,
  bjorck: bjorckIteration,
  'wasm-product': wasmProduct,
  'wasm-slice': wasmSlice,
  'integer-step-128': integerStep(128),
  'integer-step-256': integerStep(256),
};
