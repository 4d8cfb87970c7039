import type { QuantizerIdentifier } from '@qornn/quantizers';
import { expectClose, expectNoNewTensors } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { expect, it } from 'vitest';
import type { RecurrentLayer } from '../recurrent-layer.js';
import { reloaded } from './reloaded.js';
import { BATCH, FEATURES, list, type MakeLayer, sequences, TIME, UNITS } from './sample.js';

const FOUR_BITS = { name: 'uniform', bits: 4 };

const variablesOf = (layer: RecurrentLayer) => layer.trainableWeights.map((weight) => weight.read() as tf.Variable);

/** Gradients, quantizers, configurations and memory of a layer. */
export function itLearns(
  make: MakeLayer,
  gradient: 'differences' | 'finite',
  recurrentQuantizer: QuantizerIdentifier,
): void {
  it('has a gradient in every weight, from outputs and last states, over masks', () => {
    const layer = make({ units: UNITS, returnSequences: true, returnState: true, initialState: 'learned', seed: 0 });
    const x = sequences();
    const mask = tf.tensor2d([1, 1, 0, 1, 1, 0, 1, 1, 1, 1], [BATCH, TIME]);
    tf.dispose(layer.apply(x) as tf.Tensor[]);
    layer.quantization = false;
    const loss = (): tf.Scalar => {
      const outputs = list(layer.apply(x, { mask }));
      return tf.addN(outputs.map((y, i) => tf.mul<tf.Scalar>(tf.sum(tf.square(y)), i + 1)));
    };
    const { grads } = tf.variableGrads(loss, variablesOf(layer));
    for (const variable of variablesOf(layer)) {
      const slope = grads[variable.name]!;
      expect(slope.shape, variable.name).toEqual(variable.shape);
      expect([...slope.dataSync()].every(Number.isFinite), variable.name).toBe(true);
      if (gradient === 'differences') expectSlope(variable, slope, loss);
    }
  });

  it('computes with quantized weights, and in full precision while quantization is off', () => {
    const quantized = make({ units: UNITS, recurrentQuantizer, kernelQuantizer: FOUR_BITS, seed: 1 });
    const plain = make({ units: UNITS, recurrentQuantizer: 'none', kernelQuantizer: 'none', seed: 1 });
    const x = sequences();
    for (const layer of [quantized, plain]) tf.dispose(layer.apply(x) as tf.Tensor);
    plain.setWeights(quantized.getWeights());
    const difference = tf.max(tf.abs(tf.sub(quantized.apply(x) as tf.Tensor, plain.apply(x) as tf.Tensor)));
    expect(difference.dataSync()[0]!).toBeGreaterThan(0);
    quantized.quantization = false;
    plain.quantization = false;
    expectClose(quantized.apply(x) as tf.Tensor, plain.apply(x) as tf.Tensor);
    expect(Object.keys(quantized.encodedWeights()).length).toBeGreaterThanOrEqual(1);
  });

  it('comes back from its config, and a saved model from its files, with the same outputs and codes', async () => {
    const layer = make({
      units: UNITS,
      recurrentQuantizer,
      kernelQuantizer: { name: 'learnedStep', bits: 3 },
      inputShape: [TIME, FEATURES],
      seed: 5,
    });
    const model = sequential({ layers: [layer, layers.dense({ units: 2 })] });
    const loaded = await reloaded(model);
    expectClose(loaded.predict(sequences()) as tf.Tensor, model.predict(sequences()) as tf.Tensor, 0);
    const again = loaded.layers[0] as RecurrentLayer;
    expect(again.getConfig()).toEqual(layer.getConfig());
    expect(again.encodedWeights()).toEqual(layer.encodedWeights());
  });

  it.each([{}, { stateful: true }, { returnState: true, initialState: 'learned' as const }])(
    'leaks no tensors, gradients and carried states included, and disposes its own: %j',
    (options) => {
      const layer = make({ units: UNITS, recurrentQuantizer, ...options });
      const x = sequences();
      const mask = tf.ones([BATCH, TIME]);
      expectNoNewTensors(() => tf.dispose(layer.apply(x, { mask }) as tf.Tensor));
      const loss = () => tf.sum<tf.Scalar>(list(layer.apply(x))[0]!);
      expectNoNewTensors(() => tf.dispose(tf.variableGrads(loss, variablesOf(layer)) as never));
      tf.dispose([x, mask]);
      const before = tf.memory().numTensors;
      const carried = layer.stateful ? layer.states.length : 0;
      layer.dispose();
      expect(before - tf.memory().numTensors).toBe(layer.weights.length + carried);
    },
  );
}

/** Expects a slope along a random direction to be that of central differences. */
function expectSlope(variable: tf.Variable, gradient: tf.Tensor, loss: () => tf.Scalar): void {
  const value = tf.clone(variable);
  const direction = tf.randomNormal(variable.shape, 0, 1, 'float32', 3);
  const at = (step: number) =>
    tf.tidy(() => {
      variable.assign(tf.add(value, tf.mul(direction, step)));
      return loss().dataSync()[0]!;
    });
  const slope = tf.sum(tf.mul(gradient, direction)).dataSync()[0]!;
  const e = 1e-2;
  const difference = (8 * (at(e) - at(-e)) - (at(2 * e) - at(-2 * e))) / (12 * e);
  variable.assign(value);
  expect(Math.abs(difference - slope), variable.name).toBeLessThan(2e-2 * Math.max(1, Math.abs(slope)));
}
