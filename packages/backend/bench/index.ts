import { useBackend } from '@qornn/backend';
import { bench } from '@qornn/benchmarks';
import { wasmProduct, wasmSlice } from './wasm-kernels.js';

const options = { package: '@qornn/backend', setUp: () => useBackend({ backend: 'wasm' }) };
bench('wasm-product', wasmProduct, options);
bench('wasm-slice', wasmSlice, options);
