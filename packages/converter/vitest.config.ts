import { mergeConfig } from 'vitest/config';
import base, { nativeProjects } from '../../vitest.base.js';

const native = nativeProjects(['quantize-model', 'compare-variants']);

export default mergeConfig(
  base,
  native.length === 0 ? {} : { test: { projects: [{ extends: true, test: { name: 'wasm' } }, ...native] } },
);
