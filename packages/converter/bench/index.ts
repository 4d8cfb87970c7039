import { bench } from '@qornn/benchmarks';
import { useBackend } from '@qornn/benchmarks/tfjs';
import { gatedStep } from './gated-step.js';
import { integerStep } from './integer-step.js';
import { layerKindStep } from './registered-kinds.js';
import { trainedStep } from './trained-step.js';

const options = {
  package: '@qornn/converter',
  group: 'inference',
  unit: 'µs',
  setUp: () => useBackend({ backend: 'wasm' }),
} as const;

bench('integer-layers', layerKindStep, { ...options, parameters: { units: [64], bits: [4, 8] } });
bench('integer-step', integerStep, { ...options, parameters: { units: [64, 128, 256, 512, 1024] } });
bench('integer-step-gru', gatedStep('gru'), { ...options, parameters: { units: [128] } });
bench('integer-step-lstm', gatedStep('lstm'), { ...options, parameters: { units: [128] } });
bench('trained-lstm', trainedStep, { ...options, parameters: { units: [32] } });
