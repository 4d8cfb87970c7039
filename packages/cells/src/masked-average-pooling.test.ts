import { calibrate, simulate } from '@qornn/int-runtime';
import { expectClose, expectGradient, expectNoNewTensors, testedBackends, useBackend } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { layers, loadLayersModel, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { describe as describeModel } from './describe.js';
import { maskedAveragePooling1D } from './masked-average-pooling.js';
import { orthogonalRNN } from './orthogonal-rnn.js';

describe.each(testedBackends)('maskedAveragePooling1D on %s', (backend) => {
  beforeAll(() => useBackend(backend));
  const pool = (x: tf.Tensor3D, mask?: tf.Tensor2D) =>
    maskedAveragePooling1D().apply(x, mask ? { mask } : {}) as tf.Tensor2D;

  it('is the mean over the steps that are not masked, of any value at masked ones', () => {
    const x = tf.tensor3d([
      [
        [1, 2],
        [3, 4],
        [Number.NaN, 9],
      ],
      [
        [5, 6],
        [7, 0],
        [9, 3],
      ],
    ]);
    const mask = tf.tensor2d([
      [1, 1, 0],
      [1, 1, 1],
    ]);
    expectClose(
      pool(x, mask),
      tf.tensor2d([
        [2, 3],
        [7, 3],
      ]),
    );
    expectClose(pool(tf.ones([1, 4, 2])), tf.ones([1, 2]));
  });

  it('has the gradient 1 / n at a step, and 0 at masked ones', () => {
    const mask = tf.tensor2d([
      [1, 1, 0],
      [1, 0, 0],
    ]);
    const weights = tf.tensor2d([
      [1, 2],
      [3, 4],
    ]);
    expectGradient(
      (x) => tf.sum(tf.mul(pool(x as tf.Tensor3D, mask), weights)),
      tf.randomNormal([2, 3, 2], 0, 1, 'float32', 5),
    );
  });

  it('leaks nothing, and refuses other shapes', () => {
    const [x, mask] = [tf.ones<tf.Rank.R3>([2, 3, 2]), tf.ones<tf.Rank.R2>([2, 3])];
    expectNoNewTensors(() => pool(x, mask).dispose());
    expect(() => maskedAveragePooling1D({ keepdims: true } as never)).toThrow(
      "maskedAveragePooling1D: unknown option 'keepdims'; allowed are name,",
    );
    expect(() => pool(x, tf.ones([2, 2]))).toThrow('the mask must be [2,3] for this input, but is [2,2]');
  });
});

describe('describe of a pooled network', () => {
  beforeAll(() => useBackend('wasm'));
  const memory = () => orthogonalRNN({ units: 6, returnSequences: true, inputShape: [9, 2], seed: 3 });
  const dense = () => layers.dense({ units: 3, kernelInitializer: 'heNormal' });

  it.each([
    ['before the readout', () => [memory(), maskedAveragePooling1D(), dense()]],
    ['behind the readout', () => [memory(), dense(), maskedAveragePooling1D()]],
    ['as TensorFlow.js has it', () => [memory(), layers.globalAveragePooling1d({}), dense()]],
  ])('averages the readouts: pooling %s', (_, parts) => {
    const model = sequential({ layers: parts() });
    const spec = describeModel(model);
    expect([spec.returnSequences, spec.pooling]).toEqual([false, 'mean']);
    const x = tf.randomNormal<tf.Rank.R3>([1, 9, 2], 0, 1, 'float32', 2);
    const sequence = x.dataSync() as Float32Array;
    expectClose(tf.tensor1d(simulate(spec, sequence)), tf.reshape(model.predict(x) as tf.Tensor, [-1]), 1e-4);
    expect(calibrate(spec, [sequence]).layers).toHaveLength(1);
  });

  it('survives saving', async () => {
    const model = sequential({ layers: [memory(), maskedAveragePooling1D(), dense()] });
    let saved: tf.io.ModelArtifacts | undefined;
    await model.save({
      save: async (artifacts) => {
        saved = artifacts;
        return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
      },
    });
    const loaded = await loadLayersModel({ load: async () => saved! });
    const x = tf.randomNormal([2, 9, 2]);
    expectClose(loaded.predict(x) as tf.Tensor, model.predict(x) as tf.Tensor);
  });

  it('refuses a mean of probabilities', () => {
    const soft = layers.dense({ units: 3, activation: 'softmax' });
    expect(() => describeModel(sequential({ layers: [memory(), soft, maskedAveragePooling1D()] }))).toThrow(
      'the last layer must be dense',
    );
  });
});
