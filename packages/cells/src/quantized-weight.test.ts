import { type Quantizer, straightThrough, uniformQuantizer } from '@qornn/quantizers';
import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { orthogonalRNN } from './orthogonal-rnn.js';

beforeAll(() => useBackend('wasm'));

const round = straightThrough((w) => tf.round(w));

/** round(w / step) · step + shift, with a trained step and a refreshed shift. */
const withVariables: Quantizer = {
  ...uniformQuantizer({ bits: 4 }),
  name: 'withVariables',
  variables: [
    { name: 'step', trainable: true, initialize: () => tf.scalar(0.25) },
    { name: 'shift', trainable: false, initialize: () => tf.scalar(0), refresh: (w) => tf.max(w) },
  ],
  apply: (w, variables) => tf.add(tf.mul(round(tf.div(w, variables![0]!)), variables![0]!), variables![1]!),
};

function build(quantizer: Quantizer) {
  const layer = orthogonalRNN({ units: 5, kernelQuantizer: quantizer, gain: 'none', inputShape: [4, 3] });
  layer.build([null, 4, 3]);
  return layer;
}

const named = (layer: ReturnType<typeof build>, name: string) => layer.weights.find((w) => w.originalName === name)!;

describe('a quantized weight', () => {
  it('adds the variables of its quantizer to the layer, trained or refreshed', () => {
    const layer = build(withVariables);
    const real = tf.transpose(named(layer, 'kernel').read());
    const at = (step: number, shift: tf.Tensor | number) => tf.add(tf.mul(tf.round(tf.div(real, step)), step), shift);
    expectClose(layer.kernelWeight(), at(0.25, 0), 1e-6);
    expect(layer.trainableWeights.map((w) => w.originalName)).toContain('kernel_step');
    expect(layer.nonTrainableWeights.map((w) => w.originalName)).toEqual(['kernel_shift']);
    named(layer, 'kernel_step').write(tf.scalar(0.5));
    layer.refreshQuantizers();
    expectClose(layer.kernelWeight(), at(0.5, tf.max(real)), 1e-6);
    layer.quantization = false;
    expectClose(layer.kernelWeight(), real, 0);
  });

  it('is trained together with its variables by model.fit', async () => {
    const layer = orthogonalRNN({ units: 5, kernelQuantizer: withVariables, inputShape: [4, 3] });
    const model = sequential({ layers: [layer, layers.dense({ units: 1 })] });
    model.compile({ optimizer: tf.train.adam(0.05), loss: 'meanSquaredError' });
    const step = () => named(layer, layer.weights.find((w) => w.originalName.endsWith('kernel_step'))!.originalName);
    const before = step().read().dataSync()[0]!;
    const x = tf.randomNormal([8, 4, 3], 0, 1, 'float32', 1);
    const { history } = await model.fit(x, tf.ones([8, 1]), { epochs: 5, verbose: 0 });
    expect((history.loss as number[]).every(Number.isFinite)).toBe(true);
    expect(step().read().dataSync()[0]).not.toBe(before);
  });

  it('uses minBits while set, then its own bit width', () => {
    const layer = build(uniformQuantizer({ bits: 3 }));
    const real = tf.transpose(named(layer, 'kernel').read());
    const expected = (bits: number) => uniformQuantizer({ bits }).apply(real);
    layer.minBits = 6;
    expectClose(layer.kernelWeight(), expected(6), 0);
    layer.minBits = 2;
    expectClose(layer.kernelWeight(), expected(3), 0);
    layer.minBits = null;
    expectClose(layer.kernelWeight(), expected(3), 0);
  });

  it('adds the soft penalty to the loss of the model, with the straight-through gradient', () => {
    const layer = orthogonalRNN({
      units: 4,
      parametrization: 'unconstrained',
      recurrentQuantizer: { name: 'uniform', bits: 2 },
      orthogonalPenalty: { strength: 0.5 },
      gain: 'none',
      inputShape: [4, 3],
    });
    const model = sequential({ layers: [layer, layers.dense({ units: 1 })] });
    const w = layer.recurrentWeight();
    const error = tf.sub(tf.matMul(w, tf.transpose(w)), tf.eye(4));
    const losses = () => model.layers.flatMap((part) => part.calculateLosses());
    const [loss] = losses();
    expectClose(loss!, tf.mul(tf.sum(tf.square(error)), 0.5));
    const variable = layer.recurrentVariables[0]!.read() as tf.Variable;
    const { grads } = tf.variableGrads(() => losses()[0]!, [variable]);
    // Straight-through gradient: 4 λ (W_q W_qᵀ − I) W_q, in the layout of Keras.
    expectClose(grads[variable.name]!, tf.transpose(tf.mul(tf.matMul(error, w), 2)));
  });

  it('starts the variables of its quantizer anew from weights that were written into the layer', () => {
    const largest: Quantizer = {
      ...withVariables,
      variables: [
        { name: 'step', trainable: true, initialize: (w) => tf.max(tf.abs(w)) },
        withVariables.variables![1]!,
      ],
    };
    const layer = build(largest);
    named(layer, 'kernel_shift').write(tf.scalar(3));
    named(layer, 'kernel').write(tf.fill([3, 5], -7));
    layer.restartQuantizers();
    expectClose(named(layer, 'kernel_step').read(), tf.scalar(7), 0);
    expectClose(named(layer, 'kernel_shift').read(), tf.scalar(0), 0);
  });

  it('leaks no tensors', () => {
    const layer = build(withVariables);
    expectNoNewTensors(() => {
      layer.kernelWeight().dispose();
      layer.refreshQuantizers();
      layer.restartQuantizers();
      layer.weightsToEncode.kernel.encode();
    });
  });
});
