import * as tf from '@tensorflow/tfjs-core';
import { bench, describe } from 'vitest';
import { bjorck, haar, horizonGainScalar, spectralNormalize } from '../src/index.js';
import { useBackend } from '../src/testing/backend.js';
import '../src/testing/gradients.js';

await useBackend('wasm');

const n = 192;
const latents = {
  orthogonal: haar(n, 1),
  'nearly orthogonal (noise 1e-3)': tf.add<tf.Tensor2D>(haar(n, 1), tf.randomNormal([n, n], 0, 1e-3, 'float32', 2)),
  'less orthogonal (noise 1e-2)': tf.add<tf.Tensor2D>(haar(n, 1), tf.randomNormal([n, n], 0, 1e-2, 'float32', 2)),
  generic: tf.randomNormal<tf.Rank.R2>([n, n], 0, 1, 'float32', 3),
};
const dy = tf.randomNormal<tf.Rank.R2>([n, n], 0, 1, 'float32', 4);
const options = { time: 500, warmupTime: 100 };

/** The iteration as it is written, its gradient left to autodiff, which multiplies by transposed operands. */
function plainIterations(w: tf.Tensor): tf.Tensor {
  let x = w as tf.Tensor2D;
  for (let k = 0; k < 15; k++) {
    x = tf.sub(tf.mul(x, 1.5), tf.mul(tf.matMul(tf.matMul(x, tf.transpose(x)), x), 0.5));
  }
  return x;
}

describe.each(Object.entries(latents))(`n = ${n}, wasm, %s`, (_, latent) => {
  const normalized = spectralNormalize(latent);
  bench('spectralNormalize', () => spectralNormalize(latent).dispose(), options);
  bench('bjorck, forward', () => bjorck(normalized).dispose(), options);
  bench(
    'bjorck, with gradient',
    () =>
      tf
        .grad((w) => bjorck(w as tf.Tensor2D))(normalized, dy)
        .dispose(),
    options,
  );
});

describe(`n = ${n}, wasm`, () => {
  const normalized = spectralNormalize(latents.generic);
  const scaled = tf.div<tf.Tensor2D>(latents.generic, Math.sqrt(n));
  bench('plain iterations, with autodiff', () => tf.grad(plainIterations)(normalized, dy).dispose(), options);
  bench('horizonGainScalar, T = 784', () => horizonGainScalar(scaled, 784).dispose(), options);
  bench('one product', () => tf.matMul(scaled, scaled).dispose(), options);
});
