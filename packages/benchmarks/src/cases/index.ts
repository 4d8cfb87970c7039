import { useBackend } from '@qornn/backend';
import { type BenchmarkFactory, type BenchOptions, bench } from '../bench.js';
// Registers the gradients of TensorFlow.js, which tfjs-core does not do in Node.
import '@tensorflow/tfjs-layers';
import { bjorckIteration } from './bjorck.js';
import { fastGrnnStep, fastRnnStep } from './fast-cells.js';
import { fitGru, fitLstm, fitSimpleRNN } from './fit.js';
import { gatedStep } from './gated-step.js';
import { growthOfScan, growthWithTime, growthWithWidth } from './growth.js';
import { integerStep } from './integer-step.js';
import { gruStep, hadamardStep, lstmStep, reluRecurrence } from './layers.js';
import { manyToMany } from './many-to-many.js';
import { manyToOne } from './many-to-one.js';
import { paddedFastGRNN, paddedLinear } from './padded.js';
import { productFraction } from './product-fraction.js';
import { roundedCells, roundedStates } from './rounded-states.js';
import { sampledSteps } from './sampled-steps.js';
import { wasmProduct, wasmSlice } from './wasm-kernels.js';
import { gatedWorkers, workers } from './workers.js';

const training: Readonly<Record<string, BenchmarkFactory>> = {
  'training-step-many-to-one': manyToOne,
  'training-step-many-to-many': manyToMany,
  'training-step-sampled': sampledSteps,
  'training-step-relu': reluRecurrence,
  'training-step-lstm': lstmStep,
  'training-step-gru': gruStep,
  'training-step-fastrnn': fastRnnStep,
  'training-step-fastgrnn': fastGrnnStep,
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
  'growth-with-time': growthWithTime,
  'growth-with-width': growthWithWidth,
  'growth-of-scan': growthOfScan,
};
const onWasm: (make: BenchmarkFactory) => BenchmarkFactory = (make) => async (context) => {
  await useBackend({ backend: 'wasm' });
  return make(context);
};
const widths = { 'training-step-fastrnn': [32, 128], 'training-step-fastgrnn': [32, 128] };
for (const [name, make] of Object.entries(training)) {
  const units = widths[name as keyof typeof widths];
  bench(name, onWasm(make), {
    package: '@qornn/benchmarks',
    group: 'training',
    ...(units && { parameters: { units } }),
  });
}
bench('training-step-rounded', onWasm(roundedStates), {
  package: '@qornn/benchmarks',
  group: 'training',
  parameters: { cell: roundedCells },
});
const inference: BenchOptions = { package: '@qornn/benchmarks', group: 'inference' };
bench('integer-step', onWasm(integerStep), { ...inference, parameters: { units: [64, 128, 256, 512, 1024] } });
bench('integer-step-gru', onWasm(gatedStep('gru')), { ...inference, parameters: { units: [128] } });
bench('integer-step-lstm', onWasm(gatedStep('lstm')), { ...inference, parameters: { units: [128] } });
