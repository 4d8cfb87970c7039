import { describe as describeModel, registerCell } from '@qornn/cells';
import { registerLayerExporter } from '@qornn/exporters/kinds';
import { calibrate, compile, createRuntime, deserialize, registerLayerKind, serialize } from '@qornn/int-runtime';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { layers, type Sequential, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import register, { MovingAverage } from './index.js';

beforeAll(async () => {
  await useBackend('wasm');
  register({ registerCell, registerLayerKind, registerLayerExporter });
});

const TIME = 24;
const FEATURES = 2;
/** The smoothings that are to be learned, and what reads them. */
const WANTED = { smoothing: 0.35, weights: [1, -2] };

function network(): Sequential {
  const average = new MovingAverage({ units: FEATURES, smoothing: 0.2, inputShape: [TIME, FEATURES] });
  return sequential({ layers: [average, layers.dense({ units: 1, kernelInitializer: 'ones' })] });
}

describe('a cell and its kind of integers', () => {
  it('are trained, described, compiled, saved, loaded and run, and agree with the layer in floating point', async () => {
    const x = tf.randomUniform<tf.Rank.R3>([96, TIME, FEATURES], -1, 1, 'float32', 3);
    const wanted = tf.tidy(() => {
      const h = new MovingAverage({ units: FEATURES, smoothing: WANTED.smoothing }).apply(x) as tf.Tensor2D;
      return tf.matMul(h, tf.tensor2d(WANTED.weights, [FEATURES, 1]));
    });
    const model = network();
    model.compile({ optimizer: tf.train.adam(0.05), loss: 'meanSquaredError' });
    const before = model.evaluate(x, wanted) as tf.Scalar;
    await model.fit(x, wanted, { epochs: 80, batchSize: 96, verbose: 0, shuffle: false });
    const after = model.evaluate(x, wanted) as tf.Scalar;
    expect(after.dataSync()[0]).toBeLessThan(0.05 * before.dataSync()[0]!);

    const sequences = tf.unstack(x).map((sequence) => sequence.dataSync() as Float32Array);
    const spec = describeModel(model);
    const integers = compile(spec, calibrate(spec, sequences), { stateBits: 16, inputBits: 12 });
    const runtime = await createRuntime(deserialize(serialize(integers)));

    const exact = (model.predict(x) as tf.Tensor).dataSync<'float32'>();
    const largest = exact.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    sequences.forEach((sequence, i) => {
      const [logit] = runtime.run(sequence);
      expect(Math.abs(logit! * integers.readout.scale - exact[i]!)).toBeLessThan(0.005 * largest);
    });
  });
});
