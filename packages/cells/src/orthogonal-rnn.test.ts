import { readFileSync } from 'node:fs';
import { type Quantizer, straightThrough, uniformQuantizer } from '@qornn/quantizers';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { expectClose } from '@qornn/testing';
import { reloaded } from './conformance/reloaded.js';
import { OrthogonalRNN, orthogonalRNN } from './orthogonal-rnn.js';
import type { OrthogonalRNNConfig, RecurrentActivation } from './orthogonal-rnn-config.js';
import type { OutputActivation } from './output-activation.js';

beforeAll(() => useBackend('wasm'));

interface Stored {
  shape: number[];
  data: number[];
}
interface StepCase {
  manyToMany: boolean;
  outputActivation: OutputActivation;
  recurrentActivation: RecurrentActivation;
  bits: number | null;
  loss: number;
  [tensor: string]: unknown;
}

const cases = JSON.parse(readFileSync(new URL('../fixtures/qornn-step.json', import.meta.url), 'utf8'))
  .cases as StepCase[];

const tensor = (c: StepCase, name: string) => tf.tensor((c[name] as Stored).data, (c[name] as Stored).shape);

/** For k = 1 the reference clamps to {−1, 0}, as in the formula; the code of the paper's authors, and ours, to {−1, 0, 1}. */
const literalOneBit: Quantizer = {
  ...uniformQuantizer({ bits: 1 }),
  apply: straightThrough((w) => {
    const largest = tf.max(tf.abs(w));
    return tf.mul(largest, tf.clipByValue(tf.round(tf.div(w, largest)), -1, 0));
  }),
};

function quantizerOf(bits: number | null) {
  if (bits === null) return 'none';
  return bits === 1 ? literalOneBit : { name: 'uniform', bits };
}

function rnn(config: Partial<OrthogonalRNNConfig> = {}, inputShape: [number | null, number] = [12, 2]) {
  return orthogonalRNN({ units: 5, inputShape, ...config });
}

describe('OrthogonalRNN', () => {
  it.each(cases)('agrees with the reference: states, loss and latent gradients (case %#)', (c) => {
    const [units, inputs] = (c.U as Stored).shape as [number, number];
    const quantizer = quantizerOf(c.bits);
    const layer = orthogonalRNN({
      units,
      outputActivation: c.outputActivation,
      recurrentActivation: c.recurrentActivation,
      recurrentQuantizer: quantizer,
      kernelQuantizer: quantizer,
      gain: 'none',
      returnSequences: c.manyToMany,
    });
    const model = sequential();
    model.add(layers.inputLayer({ inputShape: [null, inputs] }));
    model.add(layer);
    const [w, u, b] = [tensor(c, 'W'), tensor(c, 'U'), tensor(c, 'b')];
    const thresholds = c.modreluBias ? [tensor(c, 'modreluBias')] : [];
    layer.setWeights([tf.transpose(u), tf.transpose(w), b, ...thresholds]);
    expectClose(
      tf.tidy(() => layer.recurrentWeight()),
      c.Wq as Stored,
    );
    expectClose(
      tf.tidy(() => layer.kernelWeight()),
      c.Uq as Stored,
    );

    const v = tf.variable(tensor(c, 'V'));
    const bo = tf.variable(tensor(c, 'bo'));
    const x = tensor(c, 'X');
    const labels = tf.cast(tf.tensor((c.Y as Stored).data, (c.Y as Stored).shape), 'int32');
    const logits = () => {
      const y = model.apply(x) as tf.Tensor;
      const rows = tf.reshape(y, [-1, units]) as tf.Tensor2D;
      return tf.add(tf.matMul(rows, tf.transpose(v) as tf.Tensor2D), bo);
    };
    const loss = () => {
      const z = logits();
      const target = tf.oneHot(tf.reshape(labels, [-1]) as tf.Tensor1D, z.shape[1]!);
      return tf.neg(tf.mean(tf.sum(tf.mul(target, tf.logSoftmax(z)), 1))) as tf.Scalar;
    };
    expectClose(tf.reshape(logits(), (c.logits as Stored).shape), c.logits as Stored);
    const variables = [...layer.trainableWeights.map((weight) => weight.read() as tf.Variable), v, bo];
    const { value, grads } = tf.variableGrads(loss, variables);
    expectClose(value, [c.loss]);
    const gradient = (i: number) => grads[variables[i]!.name]!;
    expectClose(tf.transpose(gradient(0)), c.dU as Stored, 1e-4);
    expectClose(tf.transpose(gradient(1)), c.dW as Stored, 1e-4);
    expectClose(gradient(2), c.db as Stored, 1e-4);
    if (c.modreluBias) expectClose(gradient(3), c.dmodreluBias as Stored, 1e-4);
    expectClose(grads[v.name]!, c.dV as Stored, 1e-4);
    expectClose(grads[bo.name]!, c.dbo as Stored, 1e-4);
  });

  it('returns the last state, by Krylov product and by scan', () => {
    for (const inputs of [1, 40]) {
      const x = tf.randomNormal<tf.Rank.R3>([3, 12, inputs], 0, 1, 'float32', 1);
      const all = rnn({ returnSequences: true, recurrentQuantizer: { name: 'uniform', bits: 4 } }, [12, inputs]);
      const last = rnn({ recurrentQuantizer: { name: 'uniform', bits: 4 } }, [12, inputs]);
      const states = all.apply(x) as tf.Tensor;
      const end = last.apply(x) as tf.Tensor;
      last.setWeights(all.getWeights());
      expectClose(last.apply(x) as tf.Tensor, tf.squeeze(tf.slice(states, [0, 11, 0], [-1, 1, -1]), [1]));
      expect(end.shape).toEqual([3, 5]);
    }
  });

  it('uses the orthogonal weight while quantization is off', () => {
    const layer = rnn({ recurrentQuantizer: { name: 'uniform', bits: 2 } });
    layer.build([null, 12, 2]);
    layer.quantization = false;
    const w = layer.recurrentWeight();
    expectClose(tf.matMul(w, tf.transpose(w)), tf.eye(5), 1e-5);
    expect(layer.recurrentGain()).toBe(1);
  });

  it('scales a quantized weight so that its power over the horizon keeps the target energy', () => {
    for (const target of [1, 0.1]) {
      const layer = rnn({ units: 16, recurrentQuantizer: { name: 'uniform', bits: 4 }, gain: { horizon: 64, target } });
      layer.build([null, null, 2]);
      let power = layer.recurrentWeight();
      for (let n = 1; n < 64; n *= 2) power = tf.matMul(power, power);
      expect(tf.norm(power).dataSync()[0]! / 4).toBeCloseTo(target, 3);
    }
  });

  it('callAtSteps agrees with the full scan', () => {
    const layer = rnn({ returnSequences: true });
    const column = tf.randomNormal<tf.Rank.R3>([3, 1, 2], 0, 1, 'float32', 2);
    const x = tf.tile(column, [1, 12, 1]);
    const whole = layer.apply(x) as tf.Tensor;
    const chosen = layer.callAtSteps(x, [0, 5, 11], [{ from: 0, to: 12 }]);
    expectClose(chosen, tf.gather(whole, [0, 5, 11], 1));
  });

  it('gives the same outputs after fromConfig, and after saving and loading', async () => {
    const model = sequential({
      layers: [
        rnn({
          recurrentQuantizer: { name: 'uniform', bits: 3 },
          kernelQuantizer: { name: 'uniform', bits: 5 },
          seed: 7,
        }),
        layers.dense({ units: 3 }),
      ],
    });
    const x = tf.randomNormal([2, 12, 2], 0, 1, 'float32', 3);
    const before = model.predict(x) as tf.Tensor;
    const loaded = await reloaded(model);
    expectClose(loaded.predict(x) as tf.Tensor, before, 0);
    const first = model.layers.find((layer) => layer instanceof OrthogonalRNN)!;
    const second = loaded.layers.find((layer) => layer instanceof OrthogonalRNN)!;
    expect(second.getConfig()).toEqual(first.getConfig());
  });

  it.each<Partial<OrthogonalRNNConfig>>([
    { recurrentQuantizer: { name: 'learnedStep', bits: 3, granularity: 'row' }, parametrization: 'projUnnT' },
    {
      recurrentQuantizer: { name: 'orthogonalRounding', quantizer: { name: 'uniform', bits: 4 } },
      parametrization: { name: 'expm', movingBase: { every: 5 } },
      recurrentActivation: 'modrelu',
      outputActivation: 'modrelu',
    },
    { parametrization: { name: 'hadamard', blockSize: 4, trainable: false }, initialState: 'learned', units: 8 },
    {
      kernelInitializer: { name: 'randomNormal', stddev: 0.5 },
      biasInitializer: { name: 'randomUniform', minval: -1, maxval: 0 },
      recurrentActivation: 'relu',
    },
    {
      parametrization: { name: 'householder', reflections: 2 },
      recurrentQuantizer: { name: 'deltaFromIdentity', quantizer: { name: 'uniform', bits: 5 } },
      kernelQuantizer: 'ternary',
      orthogonalPenalty: { strength: 0.1 },
    },
  ])('gives the same outputs and integer codes after loading (%#)', async (config) => {
    const layer = rnn({ seed: 7, kernelQuantizer: { name: 'uniform', bits: 5 }, ...config });
    const model = sequential({ layers: [layer, layers.dense({ units: 3 })] });
    layer.refreshQuantizers();
    // Train first, so that the variables of quantizers differ from their initial values.
    for (const weight of layer.weights.filter(({ originalName }) => /step|base|threshold|state/.test(originalName))) {
      weight.write(tf.mul(tf.add(weight.read(), 0.1), 1.1));
    }
    const x = tf.randomNormal([2, 12, 2], 0, 1, 'float32', 3);
    const loaded = await reloaded(model);
    expectClose(loaded.predict(x) as tf.Tensor, model.predict(x) as tf.Tensor, 0);
    const again = loaded.layers[0] as OrthogonalRNN;
    expect(again.getConfig()).toEqual(layer.getConfig());
    expect(again.encodedWeights()).toEqual(layer.encodedWeights());
  });

  it('has the same initial weights for the same seed, and others for another', () => {
    const weights = (seed: number) => {
      const layer = rnn({ seed });
      layer.build([null, 12, 2]);
      return layer.getWeights().map((w) => Array.from(w.dataSync()));
    };
    expect(weights(1)).toEqual(weights(1));
    expect(weights(1)[0]).not.toEqual(weights(2)[0]);
    expect(weights(1)[1]).not.toEqual(weights(2)[1]);
  });

  it('initializes kernel and bias with the given initializers and separate seeds', () => {
    const layer = rnn({
      units: 400,
      kernelInitializer: { name: 'randomNormal', mean: 2, stddev: 0.5 },
      biasInitializer: { name: 'randomUniform', minval: -1, maxval: 0 },
    });
    layer.build([null, 12, 2]);
    const kernel = layer.kernelWeight();
    const bias = layer.biasWeight();
    const mean = (w: tf.Tensor) => tf.mean(w).dataSync()[0]!;
    const spread = (w: tf.Tensor) => Math.sqrt(tf.moments(w).variance.dataSync()[0]!);
    expect(mean(kernel)).toBeCloseTo(2, 1);
    expect(spread(kernel)).toBeCloseTo(0.5, 1);
    expect(mean(bias)).toBeCloseTo(-0.5, 1);
    expect(tf.min(bias).dataSync()[0]).toBeGreaterThanOrEqual(-1);
    expect(tf.max(bias).dataSync()[0]).toBeLessThan(0);
    const first = tf.squeeze(tf.slice(kernel, [0, 0], [-1, 1]));
    const covariance = mean(tf.mul(tf.sub(first, mean(first)), tf.sub(bias, mean(bias))));
    expect(Math.abs(covariance / spread(first) / spread(bias))).toBeLessThan(0.15); // of 400 pairs: three standard deviations
  });

  it.each([
    [{ units: 0 }, 'units is 0; it must be an integer ≥ 1'],
    [
      { recurrentActivation: 'sigmoid' },
      "recurrentActivation is 'sigmoid'; it must be one of linear, relu, modrelu, tanh",
    ],
    [{ outputActivation: 'tanh' }, "outputActivation is 'tanh'; it must be one of relu, modrelu, identity"],
    [{ gain: { target: 0 } }, 'gain.target is 0; it must be a finite number > 0'],
    [{ gain: { horizon: 2.5 } }, 'gain.horizon is 2.5; it must be an integer ≥ 1'],
    [{ recurrentQuantizer: { name: 'uniform', bits: 9 } }, 'bits is 9'],
    [{ kernelInitializer: 'uniform' }, "kernelInitializer is 'uniform'; it must be one of zeros, ones, constant, "],
    [
      { biasInitializer: { name: 'randomUniform', min: -1 } },
      "biasInitializer has an unknown option 'min'; did you mean 'minval'? allowed are name, minval, maxval",
    ],
    [{ biasInitializer: { name: 'zeros', value: 1 } }, "unknown option 'value'; allowed are name"],
    [{ biasInitializer: { name: 'constant', value: NaN } }, 'biasInitializer.value is NaN; it must be a finite number'],
  ])('rejects %j', (config, message) => {
    expect(() => rnn(config as Partial<OrthogonalRNNConfig>)).toThrow(message);
  });

  it('throws for an input without a time axis', () => {
    expect(() => rnn().apply(tf.ones([3, 2]))).toThrow(
      'input must be [batch, time, features] with known features, but is [3,2]',
    );
  });

  it('uses constant memory over many training steps', () => {
    const layer = rnn({
      recurrentQuantizer: { name: 'uniform', bits: 4 },
      kernelQuantizer: { name: 'uniform', bits: 4 },
    });
    const model = sequential({ layers: [layer, layers.dense({ units: 2 })] });
    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
    const x = tf.randomNormal([4, 12, 2], 0, 1, 'float32', 4);
    const optimizer = tf.train.sgd(0.01);
    const step = () =>
      optimizer.minimize(() => tf.mean(tf.square(model.apply(x) as tf.Tensor)) as tf.Scalar)?.dispose();
    step();
    const before = tf.memory().numTensors;
    for (let i = 0; i < 25; i++) step();
    expect(tf.memory().numTensors).toBe(before);
    layer.recurrentWeight().dispose();
    layer.kernelWeight().dispose();
    layer.orthogonalWeight().dispose();
    layer.recurrentGain();
    expect(tf.memory().numTensors).toBe(before);
  });
});
