import { bench, offerToPlugins } from '@qornn/benchmarks';
import { useBackend } from '@qornn/benchmarks/tfjs';
import { registerQuantizer } from '@qornn/quantizers';
import { quantizersPass } from './registered-quantizers.js';

offerToPlugins({ registerQuantizer });
bench('quantizers', quantizersPass, {
  package: '@qornn/quantizers',
  setUp: () => useBackend({ backend: 'wasm' }),
  parameters: { pass: ['forward', 'backward', 'encode'], bits: [4, 8] },
});
