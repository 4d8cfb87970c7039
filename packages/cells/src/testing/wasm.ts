import '@tensorflow/tfjs-backend-wasm';
// The Node build of tfjs-core registers no gradients of its own; that of tfjs-layers does.
import '@tensorflow/tfjs-layers';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll } from 'vitest';

beforeAll(async () => {
  await tf.setBackend('wasm');
  await tf.ready();
});
