import { mergeConfig } from 'vitest/config';
import base, { nativeProjects } from '../../vitest.base.js';

const native = nativeProjects(['combinations', 'train', 'create-run', 'model', 'averaging']);

export default mergeConfig(
  base,
  native.length === 0 ? {} : { test: { projects: [{ extends: true, test: { name: 'wasm' } }, ...native] } },
);
