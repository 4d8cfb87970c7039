import {
  calibrate,
  compile,
  createRuntime,
  deserialize,
  type GatedIntLayer,
  serialize,
  simulate,
} from '@qornn/int-runtime';
import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { reloaded } from './conformance/reloaded.js';
import { describe as describeModel } from './describe.js';
import { fastGRNN } from './fast-grnn.js';
import { fastRNN } from './fast-rnn.js';
import { orthogonalRNN } from './orthogonal-rnn.js';
import { quantizedGRU } from './quantized-gru.js';
import { quantizedLSTM } from './quantized-lstm.js';
import type { RecurrentLayer } from './recurrent-layer.js';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';

beforeAll(() => useBackend());

const UNITS = 6;
const FEATURES = 3;
const TIME = 7;
const BATCH = 4;

const EIGHT_BITS = { recurrentQuantizer: { name: 'uniform', bits: 8 }, kernelQuantizer: { name: 'uniform', bits: 8 } };
const LEARNED = { bits: 8, range: 2, learnedRange: true };

const CELLS: [string, (options: RecurrentLayerConfig) => RecurrentLayer][] = [
  ['FastRNN', (options) => fastRNN({ ...options, stateQuantizer: { bits: 8 } })],
  ['FastRNN with relu', (options) => fastRNN({ ...options, stateQuantizer: LEARNED, updateActivation: 'relu' })],
  ['FastGRNN of low rank', (options) => fastGRNN({ ...options, wRank: 2, uRank: 3, stateQuantizer: LEARNED })],
  ['GRU', (options) => quantizedGRU({ ...options, stateQuantizer: { bits: 8 } })],
  [
    'GRU, reset before the product',
    (options) => quantizedGRU({ ...options, resetAfter: false, stateQuantizer: { bits: 8 } }),
  ],
  ['LSTM', (options) => quantizedLSTM({ ...options, stateQuantizer: { bits: 8 } })],
  ['LSTM with a rounded cell state', (options) => quantizedLSTM({ ...options, cellStateQuantizer: { bits: 10 } })],
  [
    'LSTM with both',
    (options) =>
      quantizedLSTM({
        ...options,
        stateQuantizer: { bits: 8 },
        cellStateQuantizer: { bits: 8, range: 4, learnedRange: true },
      }),
  ],
];

const sequences = (seed = 1, scale = 1) =>
  tf.randomNormal<tf.Rank.R3>([BATCH, TIME, FEATURES], 0, scale, 'float32', seed);

/** A layer with weights large enough that states move, and some saturate. */
function built(make: (options: RecurrentLayerConfig) => RecurrentLayer, options: Partial<RecurrentLayerConfig> = {}) {
  const layer = make({ units: UNITS, seed: 3, ...options });
  layer.build([null, TIME, FEATURES]);
  layer.setWeights(
    layer.weights.map((weight, i) =>
      weight.originalName.endsWith('_range')
        ? tf.clone(weight.read())
        : tf.add(weight.read(), tf.randomNormal(weight.shape as number[], 0, 0.4, 'float32', 20 + i)),
    ),
  );
  return layer;
}

describe.each(CELLS)('stateQuantizer of %s', (name, make) => {
  /** of h and c */
  const isRounded = [!name.includes('a rounded cell state'), /cell state|both/.test(name)];

  it('has the states of its integers, within one step, at every time step from the same states', async () => {
    const memory = built(make, { ...EIGHT_BITS, returnSequences: true, returnState: true });
    const model = sequential({
      layers: [
        make({ units: UNITS, ...EIGHT_BITS, inputShape: [TIME, FEATURES], returnSequences: true }),
        layers.dense({ units: 2 }),
      ],
    });
    model.setWeights([...memory.getWeights(), ...model.layers[1]!.getWeights()]);
    const spec = describeModel(model);
    const rows = (sequences().arraySync() as number[][][]).map((steps) => Float32Array.from(steps.flat()));
    const ranges = calibrate(spec, rows);
    const integers = deserialize(serialize(compile(spec, ranges, { inputBits: 16, stateBits: 12 })));
    const { stateBits, stateScale, cellScale } = integers.layers[0] as GatedIntLayer & { cellScale?: number };
    expect(stateBits).toBe(isRounded[0] ? 8 : 12);
    const scales = [stateScale, ...(cellScale === undefined ? [] : [cellScale])];
    const runtime = await createRuntime(integers);
    const states = () =>
      scales.map((scale, s) => Array.from(runtime.state().slice(s * UNITS, (s + 1) * UNITS), (code) => code * scale));
    const differences: number[] = [];
    for (const row of rows) {
      runtime.reset();
      for (let t = 0; t < TIME; t++) {
        const x = row.subarray(t * FEATURES, (t + 1) * FEATURES);
        const [, ...after] = memory.apply(tf.tensor3d(x, [1, 1, FEATURES]), {
          initialState: states().map((state) => tf.tensor2d([state])),
        }) as tf.Tensor[];
        runtime.step(x);
        states().forEach((state, s) => {
          if (!isRounded[s]) return;
          const float = after[s]!.dataSync();
          differences.push(...state.map((value, i) => Math.abs(value - float[i]!) / scales[s]!));
        });
      }
    }
    expect(Math.max(...differences)).toBeLessThanOrEqual(1);
    expect(differences.filter((d) => d === 0).length).toBeGreaterThan(0.9 * differences.length);
  });

  it('is simulated with its rounding', () => {
    const model = sequential({
      layers: [make({ units: UNITS, inputShape: [TIME, FEATURES], seed: 4 }), layers.dense({ units: 2 })],
    });
    const spec = describeModel(model);
    const x = sequences(2, 2);
    const expected = (model.predict(x) as tf.Tensor2D).arraySync();
    (x.arraySync() as number[][][]).forEach((steps, b) => {
      expectClose(tf.tensor1d(Array.from(simulate(spec, Float32Array.from(steps.flat())))), tf.tensor1d(expected[b]!));
    });
  });

  it('rounds states only while its layer quantizes', () => {
    const layer = built(make, { returnSequences: true });
    const plain = new (layer.constructor as new (config: object) => RecurrentLayer)({
      ...layer.getConfig(),
      stateQuantizer: 'none',
      ...(name.startsWith('LSTM') && { cellStateQuantizer: 'none' }),
      name: undefined,
    });
    plain.build([null, TIME, FEATURES]);
    plain.setWeights(layer.getWeights().slice(0, plain.weights.length));
    const x = sequences(3);
    expect(
      tf.max(tf.abs(tf.sub(layer.apply(x) as tf.Tensor, plain.apply(x) as tf.Tensor))).dataSync()[0],
    ).toBeGreaterThan(0);
    layer.quantization = false;
    expectClose(layer.apply(x) as tf.Tensor, plain.apply(x) as tf.Tensor, 1e-6);
  });

  it('has the gradients of its operations, step by step', () => {
    const layer = built(make, { returnSequences: true, initialState: 'learned' });
    const x = sequences(6);
    const mask = tf.tensor2d([...Array(3).fill([1, 1, 1, 1, 1, 1, 1]), [1, 1, 0, 1, 0, 0, 0]]);
    const dy = tf.randomNormal([BATCH, TIME, UNITS], 0, 1, 'float32', 7);
    const variables = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
    const loss = () => tf.sum<tf.Scalar>(tf.mul(layer.apply(x, { mask }) as tf.Tensor, dy));
    const first = tf.grads(() => loss())(variables);
    // A gradient that is differentiated again comes from recorded operations.
    const [, recorded] = [0, tf.grads(() => loss())] as const;
    const again = tf.valueAndGrads((scale: tf.Tensor) => {
      const gradients = recorded(variables);
      return tf.mul(tf.addN(gradients.map((gradient, i) => tf.sum(tf.mul(gradient, directions[i]!)))), scale);
    });
    const directions = variables.map(({ shape }, i) => tf.randomNormal(shape, 0, 1, 'float32', 30 + i));
    const along = tf.addN(first.map((gradient, i) => tf.sum(tf.mul(gradient, directions[i]!))));
    expectClose(again([tf.scalar(1)]).value, along, 1e-4);
  });

  it('comes back from its config and from files, with its range', async () => {
    const model = sequential({ layers: [make({ units: UNITS, inputShape: [TIME, FEATURES] })] });
    const [layer] = model.layers as [RecurrentLayer];
    model.setWeights(
      layer.weights.map((weight) =>
        weight.originalName.endsWith('_range') ? tf.tensor1d([-1.2]) : tf.clone(weight.read()),
      ),
    );
    const loaded = await reloaded(model);
    expect(loaded.layers[0]!.getConfig().stateQuantizer).toEqual(layer.getConfig().stateQuantizer);
    expectClose(loaded.predict(sequences()) as tf.Tensor, model.predict(sequences()) as tf.Tensor, 0);
  });

  it('leaks nothing', () => {
    const layer = built(make);
    const x = sequences();
    const variables = layer.trainableWeights.map((weight) => weight.read() as tf.Variable);
    expectNoNewTensors(() => {
      const { value, grads } = tf.variableGrads(() => tf.sum<tf.Scalar>(layer.apply(x) as tf.Tensor), variables);
      tf.dispose([value, grads]);
    });
  });
});

/** Mean squared error in integers with 4-bit states, after training to sum the first input. */
async function errorInIntegers(make: (options: RecurrentLayerConfig) => RecurrentLayer): Promise<number> {
  const model = sequential({
    layers: [
      make({ units: 8, seed: 1, inputShape: [12, 2] }),
      layers.dense({ units: 1, kernelInitializer: initializers.glorotUniform({ seed: 3 }) }),
    ],
  });
  model.compile({ optimizer: tf.train.adam(0.02), loss: 'meanSquaredError' });
  const x = tf.randomNormal([64, 12, 2], 0, 0.3, 'float32', 1);
  const y = tf.sum(tf.slice(x, [0, 0, 0], [-1, -1, 1]), 1);
  await model.fit(x, y, { epochs: 100, batchSize: 64, shuffle: false, verbose: 0 });
  const spec = describeModel(model);
  const rows = (x.arraySync() as number[][][]).map((steps) => Float32Array.from(steps.flat()));
  const integers = compile(spec, calibrate(spec, rows), { stateBits: 4, inputBits: 12 });
  const runtime = await createRuntime(integers);
  const targets = y.dataSync();
  const errors = rows.map((row, i) => (runtime.run(row)[0]! * integers.readout.scale - targets[i]!) ** 2);
  return errors.reduce((a, b) => a + b) / errors.length;
}

// A slow test, on one backend.
describe.skipIf(process.env.QORNN_TEST_BACKEND === 'cpu')('training with rounded states', () => {
  it('halves the error that 4-bit integers of a network have whose states were only calibrated', async () => {
    const calibrated = await errorInIntegers(quantizedGRU);
    const trained = await errorInIntegers((options) => quantizedGRU({ ...options, stateQuantizer: { bits: 4 } }));
    expect(trained).toBeLessThan(0.5 * calibrated);
  });
});

describe('options', () => {
  it.each([
    [
      () => quantizedGRU({ units: 4, stateQuantizer: {} as never }),
      'stateQuantizer.bits is undefined; it must be an integer from 4 to 16',
    ],
    [
      () => quantizedGRU({ units: 4, stateQuantizer: { bits: 8, range: 2 } as never }),
      "stateQuantizer has an unknown option 'range'",
    ],
    [
      () => fastRNN({ units: 4, stateQuantizer: { bits: 8, range: 3 } }),
      'stateQuantizer.range is 3; it must be a power of two',
    ],
    [
      () => fastRNN({ units: 4, stateQuantizer: { bits: 8, range: 512 } }),
      'fastRNN: stateQuantizer.range is 512; with 8 bits it must be from 2^-8 to 2^7',
    ],
    [
      () => quantizedLSTM({ units: 4, cellStateQuantizer: 'uniform' as never }),
      "cellStateQuantizer is 'uniform'; it must be",
    ],
    [() => orthogonalRNN({ units: 4, stateQuantizer: { bits: 8 } } as never), "unknown option 'stateQuantizer'"],
  ])('%#', (make, message) => {
    expect(make as () => void).toThrow(message);
  });
});
