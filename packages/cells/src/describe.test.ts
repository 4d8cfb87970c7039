import { calibrate, compile, createRuntime, simulate } from '@qornn/int-runtime';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { reloaded } from './conformance/reloaded.js';
import { describe as describeModel } from './describe.js';
import { orthogonalRNN } from './orthogonal-rnn.js';
import type { OrthogonalRNNConfig } from './orthogonal-rnn-config.js';
import type { RecurrentLayer } from './recurrent-layer.js';

beforeAll(() => useBackend('wasm'));

const uniform = (bits: number, granularity: 'tensor' | 'row' = 'tensor') => ({ name: 'uniform', bits, granularity });

function twoLayers(granularity: 'tensor' | 'row') {
  return sequential({
    layers: [
      orthogonalRNN({
        units: 8,
        recurrentQuantizer: uniform(6, granularity),
        kernelQuantizer: uniform(5, granularity),
        returnSequences: true,
        inputShape: [20, 3],
        seed: 1,
      }),
      orthogonalRNN({
        units: 6,
        recurrentQuantizer: uniform(4),
        outputActivation: 'identity',
        returnSequences: true,
        seed: 2,
      }),
      layers.dense({ units: 2, activation: 'linear', kernelInitializer: initializers.glorotUniform({ seed: 4 }) }),
    ],
  });
}

const sequence = () => tf.randomNormal<tf.Rank.R3>([1, 20, 3], 0, 1, 'float32', 5);

describe('describe', () => {
  it.each(['tensor', 'row'] as const)('describes the network of the model, scales per %s', (granularity) => {
    const model = twoLayers(granularity);
    const x = sequence();
    const spec = describeModel(model);
    const expected = (model.predict(x) as tf.Tensor).dataSync();
    const simulated = simulate(spec, x.dataSync() as Float32Array);
    const scale = Math.max(...expected.map(Math.abs));
    expected.forEach((logit, i) => {
      expect(Math.abs(logit - simulated[i]!)).toBeLessThan(1e-5 * scale);
    });
    expect(spec.layers[0]!.recurrent).toMatchObject({ kind: 'codes', bits: 6, rows: 8, columns: 8 });
    expect(spec.layers[1]!.kernel).toMatchObject({ kind: 'real', rows: 6, columns: 8 });
  });

  it('throws for a NaN sign, naming the layer, and keeps NaN of other layers', () => {
    for (const options of [{ parametrization: 'hadamard' }, {}, { recurrentQuantizer: uniform(3) }] as const) {
      const layer = orthogonalRNN({ units: 4, inputShape: [5, 2], ...options });
      const model = sequential({ layers: [layer, layers.dense({ units: 1 })] });
      const [kernel, latent, ...rest] = layer.getWeights();
      const values = latent!.dataSync().slice();
      values[0] = Number.NaN;
      layer.setWeights([kernel!, tf.tensor(values, latent!.shape), ...rest]);
      if ('parametrization' in options) {
        expect(() => describeModel(model)).toThrow(`'${layer.name}' (OrthogonalRNN) has a sign that is NaN`);
      } else if ('recurrentQuantizer' in options) {
        expect(() => describeModel(model)).toThrow('it holds NaN or an infinite value');
      } else {
        const { recurrent } = describeModel(model).layers[0]!;
        expect('values' in recurrent && recurrent.values.some(Number.isNaN)).toBe(true);
      }
    }
  });

  it('the integer model agrees with the model', async () => {
    const model = twoLayers('tensor');
    const x = sequence();
    const samples = x.dataSync() as Float32Array;
    const spec = describeModel(model);
    const integers = compile(spec, calibrate(spec, [samples]), { stateBits: 16, inputBits: 16 });
    const readouts = (await createRuntime(integers)).run(samples);
    const expected = (model.predict(x) as tf.Tensor).dataSync();
    const scale = Math.max(...expected.map(Math.abs));
    expected.forEach((logit, i) => {
      expect(Math.abs(logit - readouts[i]! * integers.readout.scale)).toBeLessThan(0.02 * scale);
    });
  });

  it.each([
    { recurrentActivation: 'relu', outputActivation: 'identity' },
    { recurrentActivation: 'modrelu', outputActivation: 'relu' },
    { recurrentActivation: 'linear', outputActivation: 'modrelu' },
    { recurrentActivation: 'relu', outputActivation: 'relu', initialState: 'learned' },
  ] as const)('the integer model agrees with the model: %j', async (activations) => {
    const model = sequential({
      layers: [
        orthogonalRNN({
          units: 12,
          seed: 0,
          ...activations,
          recurrentQuantizer: uniform(6),
          kernelQuantizer: uniform(6),
          gain: 'none',
          inputShape: [20, 3],
        }),
        layers.dense({ units: 2, kernelInitializer: initializers.glorotUniform({ seed: 4 }) }),
      ],
    });
    // Negative and positive thresholds, and an initial state.
    for (const weight of model.layers[0]!.weights.filter(({ originalName }) =>
      /threshold|initial/.test(originalName),
    )) {
      weight.write(tf.randomUniform([12], -0.4, 0.1, 'float32', 3));
    }
    const x = sequence();
    const samples = x.dataSync() as Float32Array;
    const spec = describeModel(model);
    const expected = (model.predict(x) as tf.Tensor).dataSync();
    const scale = Math.max(...expected.map(Math.abs));
    const simulated = simulate(spec, samples);
    const integers = compile(spec, calibrate(spec, [samples]), { stateBits: 16, inputBits: 16 });
    const readouts = (await createRuntime(integers)).run(samples);
    expected.forEach((logit, i) => {
      expect(Math.abs(logit - simulated[i]!)).toBeLessThan(1e-5 * scale);
      expect(Math.abs(logit - readouts[i]! * integers.readout.scale)).toBeLessThan(0.02 * scale);
    });
  });

  it.each<[string, Partial<OrthogonalRNNConfig>, object]>([
    ['uniform by row', { recurrentQuantizer: uniform(4, 'row') }, { bits: 4 }],
    ['uniform by least squares', { recurrentQuantizer: { name: 'uniform', bits: 4, scale: 'mse' } }, { bits: 4 }],
    ['binary', { recurrentQuantizer: 'binary' }, { bits: 1 }],
    ['ternary', { recurrentQuantizer: 'ternary' }, { bits: 1 }],
    ['learned step', { recurrentQuantizer: { name: 'learnedStep', bits: 5 } }, { bits: 5 }],
    ['DoReFa, whose codes have a bit more', { recurrentQuantizer: { name: 'dorefa', bits: 4 } }, { bits: 5 }],
    [
      'delta from identity',
      { recurrentQuantizer: { name: 'deltaFromIdentity', quantizer: { name: 'uniform', bits: 6 } } },
      { bits: 6, identity: expect.any(Number) },
    ],
    [
      'orthogonal rounding',
      { recurrentQuantizer: { name: 'orthogonalRounding', quantizer: { name: 'uniform', bits: 4 } } },
      { bits: 4 },
    ],
    ['Hadamard, which is made of signs', { parametrization: 'hadamard' }, { kind: 'hadamard', blockSize: 16 }],
    [
      'block Hadamard with a gain that damps',
      { parametrization: { name: 'hadamard', blockSize: 4 }, gain: { target: 0.5 } },
      { kind: 'hadamard', blockSize: 4, rows: 16 },
    ],
    [
      'Hadamard with the quantizer that leaves it as it is',
      { parametrization: 'hadamard', recurrentQuantizer: uniform(1) },
      { kind: 'codes', bits: 1 },
    ],
  ])('describes the network of the model: %s', (_, config, recurrent) => {
    const layer = orthogonalRNN({ units: 16, inputShape: [20, 3], seed: 4, ...config });
    const model = sequential({ layers: [layer, layers.dense({ units: 2 })] });
    layer.refreshQuantizers();
    const spec = describeModel(model);
    expect(spec.layers[0]!.recurrent).toMatchObject({ kind: 'codes', ...recurrent });
    const x = sequence();
    const expected = (model.predict(x) as tf.Tensor).dataSync();
    const scale = Math.max(...expected.map(Math.abs));
    simulate(spec, x.dataSync() as Float32Array).forEach((logit, i) => {
      expect(Math.abs(logit - expected[i]!)).toBeLessThan(1e-4 * scale);
    });
    expect(() => compile(spec, calibrate(spec, [x.dataSync() as Float32Array]))).not.toThrow();
  });

  it.each<[string, Partial<RecurrentLayer>]>([
    ['off', { quantization: false }],
    ['widened', { minBits: 8 }],
    ['off and widened', { quantization: false, minBits: 7 }],
  ])('describes the final quantization while quantizers are %s, without changing them', (_, switches) => {
    for (const config of [
      {},
      { recurrentQuantizer: { name: 'learnedStep', bits: 3 } },
      { recurrentQuantizer: { name: 'orthogonalRounding', quantizer: uniform(3) } },
      { recurrentQuantizer: 'none', parametrization: 'hadamard', gain: { target: 0.5 } },
    ]) {
      const layer = orthogonalRNN({ units: 8, recurrentQuantizer: uniform(2), inputShape: [20, 3], ...config });
      const model = sequential({ layers: [layer, layers.dense({ units: 2 })] });
      layer.refreshQuantizers();
      const [spec, codes] = [describeModel(model), layer.encodedWeights()];
      Object.assign(layer, switches);
      expect(describeModel(model)).toEqual(spec);
      expect(layer.encodedWeights()).toEqual(codes);
      expect(layer).toMatchObject(switches);
    }
  });

  it('gives the same result before and after predictions of any length, when repeated, and after loading', async () => {
    const layer = orthogonalRNN({ units: 8, recurrentQuantizer: uniform(3), inputShape: [null, 3], stateful: false });
    const model = sequential({ layers: [layer, layers.dense({ units: 2 })] });
    const spec = describeModel(model);
    for (const time of [1, 7, 300]) {
      tf.dispose(model.predict(tf.ones([2, time, 3])));
      expect(describeModel(model)).toEqual(spec);
    }
    expect(describeModel(await reloaded(model))).toEqual(spec);
  });

  it('gives the same codes after saving and loading', () => {
    const model = twoLayers('row');
    const copy = twoLayers('row');
    copy.setWeights(model.getWeights());
    expect(describeModel(copy)).toEqual(describeModel(model));
  });

  it('leaks no tensors', () => {
    const model = twoLayers('tensor');
    const hadamard = sequential({
      layers: [
        orthogonalRNN({ units: 8, inputShape: [5, 2], parametrization: 'hadamard' }),
        layers.dense({ units: 1 }),
      ],
    });
    describeModel(hadamard);
    describeModel(model);
    const before = tf.memory().numTensors;
    describeModel(model);
    describeModel(hadamard);
    expect(tf.memory().numTensors).toBe(before);
  });
});
