import type { BenchmarkFactory } from '../benchmark.js';
import { bjorckIteration } from './bjorck.js';
import { fastGrnnStep, fastRnnStep } from './fast-cells.js';
import { fitGru, fitLstm, fitSimpleRNN } from './fit.js';
import { gatedStep } from './gated-step.js';
import { integerStep } from './integer-step.js';
import { gruStep, hadamardStep, lstmStep, reluRecurrence } from './layers.js';
import { manyToMany } from './many-to-many.js';
import { manyToOne } from './many-to-one.js';
import { paddedFastGRNN, paddedLinear } from './padded.js';
import { productFraction } from './product-fraction.js';
import { sampledSteps } from './sampled-steps.js';
import { wasmProduct, wasmSlice } from './wasm-kernels.js';
import { gatedWorkers, workers } from './workers.js';

/** Training benchmarks by name, in the order of the table. */
export const trainingCases: Readonly<Record<string, BenchmarkFactory>> = {
  'training-step-many-to-one': manyToOne,
  'training-step-many-to-many': manyToMany,
  'training-step-sampled': sampledSteps,
  'training-step-relu': reluRecurrence,
  'training-step-lstm': lstmStep,
  'training-step-gru': gruStep,
  'training-step-fastrnn-32': fastRnnStep(32),
  'training-step-fastrnn-128': fastRnnStep(128),
  'training-step-fastgrnn-32': fastGrnnStep(32),
  'training-step-fastgrnn-128': fastGrnnStep(128),
  'training-step-hadamard': hadamardStep,
  'training-step-padded-linear': paddedLinear,
  'training-step-padded-gated': paddedFastGRNN,
  'training-step-workers': workers,
  ...gatedWorkers,
  'product-fraction': productFraction,
  'fit-simple-rnn': fitSimpleRNN,
  'fit-lstm': fitLstm,
  'fit-gru': fitGru,
  bjorck: bjorckIteration,
  'wasm-product': wasmProduct,
  'wasm-slice': wasmSlice,
};

/** Inference benchmarks. */
export const inferenceCases: Readonly<Record<string, BenchmarkFactory>> = {
  'integer-step-64': integerStep(64),
  'integer-step-128': integerStep(128),
  'integer-step-256': integerStep(256),
  'integer-step-512': integerStep(512),
  'integer-step-1024': integerStep(1024),
  'integer-step-gru-128': gatedStep('gru', 128),
  'integer-step-lstm-128': gatedStep('lstm', 128),
};
