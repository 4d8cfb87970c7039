import { bench, offerToPlugins } from '@qornn/benchmarks';
import { useBackend } from '@qornn/benchmarks/tfjs';
import { registerParametrization } from '@qornn/orthogonal-params';
import { bjorckIteration } from './bjorck.js';
import { parametrizationsPass } from './registered-parametrizations.js';

const options = { package: '@qornn/orthogonal-params', setUp: () => useBackend({ backend: 'wasm' }) };
offerToPlugins({ registerParametrization });
bench('parametrizations', parametrizationsPass, {
  ...options,
  parameters: { pass: ['forward', 'backward'], units: [128] },
});
bench('bjorck', bjorckIteration, options);
