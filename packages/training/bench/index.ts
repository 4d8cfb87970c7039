import { bench } from '@qornn/benchmarks';
import { useBackend } from '@qornn/benchmarks/tfjs';
import { gatedWorkers, workers } from './workers.js';

const options = { package: '@qornn/training', setUp: () => useBackend({ backend: 'wasm' }) };
bench('training-step-workers', workers, options);
for (const [cell, make] of Object.entries(gatedWorkers)) {
  bench(`training-step-workers-${cell.toLowerCase()}`, make, options);
}
