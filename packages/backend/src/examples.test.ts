import { runReadmeExample } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import * as backend from './index.js';

it('has a README whose example runs', async () => {
  const { line, product } = (await runReadmeExample(
    new URL('../README.md', import.meta.url),
    { '@tensorflow/tfjs-core': tf, '@qornn/backend': backend },
    ['line', 'product'],
  )) as { line: string; product: tf.Tensor };
  expect(line).toContain(`TensorFlow.js ${tf.version_core}`);
  expect(product.shape).toEqual([128, 128]);
  expect(product.dataSync()[0]).toBe(170);
  product.dispose();
});
