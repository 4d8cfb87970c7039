import { expectClose, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { model as functionalModel, input, type LayersModel, layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { reloaded } from './conformance/reloaded.js';
import { describe as describeModel } from './describe.js';
import { DEFAULT_HORIZON } from './horizon-gain.js';
import { OrthogonalRNN, orthogonalRNN } from './orthogonal-rnn.js';
import type { OrthogonalRNNConfig } from './orthogonal-rnn-config.js';

beforeAll(() => useBackend());

const uniform = (bits: number) => ({ name: 'uniform', bits });

/** One config per implementation of the scan, all with a gain. */
const IMPLEMENTATIONS: [string, Partial<OrthogonalRNNConfig>][] = [
  ['the Krylov product, or the scan', {}],
  ['the scan of every state', { returnSequences: true }],
  ['a damping gain', { gain: { target: 0.1 }, recurrentQuantizer: uniform(3) }],
  ['an activation', { recurrentActivation: 'relu', gain: {} }],
  [
    'an operator that is never formed',
    { parametrization: 'hadamard', recurrentQuantizer: 'none', gain: { target: 0.5 } },
  ],
  ['pieces', { maxStateBytes: 400, returnSequences: true }],
  ['learned steps', { recurrentQuantizer: { name: 'learnedStep', bits: 2 } }],
  ['orthogonal rounding', { recurrentQuantizer: { name: 'orthogonalRounding', quantizer: uniform(3) } }],
];

const make = (config: Partial<OrthogonalRNNConfig> = {}) =>
  orthogonalRNN({ units: 8, recurrentQuantizer: uniform(1), seed: 1, outputActivation: 'identity', ...config });

const sequences = (time: number, batch = 1, features = 1) =>
  tf.randomNormal<tf.Rank.R3>([batch, time, features], 0, 1, 'float32', 5);
const part = (x: tf.Tensor3D, from: number, size: number) => tf.slice(x, [0, from, 0], [-1, size, -1]);
const last = (y: tf.Tensor) => (y.rank === 2 ? y : tf.squeeze(tf.slice(y, [0, y.shape[1]! - 1, 0], [-1, 1, -1]), [1]));
const values = (tensor: tf.Tensor) => Array.from(tensor.dataSync());
const answer = (layer: OrthogonalRNN, x: tf.Tensor, kwargs = {}) => layer.apply(x, kwargs) as tf.Tensor;
const layerOf = (model: LayersModel) => model.layers.find((layer) => layer instanceof OrthogonalRNN)!;

describe('a weight with a gain depends on the layer, not on the call', () => {
  it.each(IMPLEMENTATIONS)(
    'a stateful layer gives the same outputs for a sequence and for its segments, by %s',
    (_, config) => {
      const x = sequences(40);
      const whole = last(answer(make({ ...config, stateful: true }), x));
      const layer = make({ ...config, stateful: true });
      const inPieces = (size: number) => {
        let y: tf.Tensor | undefined;
        for (let from = 0; from < 40; from += size) y = last(answer(layer, part(x, from, size)));
        layer.resetStates();
        return y!;
      };
      for (const size of [10, 1, 40]) expectClose(inPieces(size), whole, 1e-4);
      const built = make({ ...config, stateful: true });
      built.build([1, 3, 1]);
      built.built = true;
      expect(values(built.recurrentWeight())).toEqual(values(layer.recurrentWeight()));
    },
  );

  it.each(IMPLEMENTATIONS)(
    'a padded, masked sequence gives the same outputs as without padding, by %s',
    (_, config) => {
      const x = sequences(6, 2);
      const padded = tf.concat([x, tf.fill([2, 34, 1], 3)], 1) as tf.Tensor3D;
      const mask = tf.concat([tf.ones([2, 6]), tf.zeros([2, 34])], 1);
      const layer = make(config);
      const alone = last(answer(layer, x));
      expectClose(last(answer(layer, padded, { mask })), alone, 1e-4);
      expect(values(last(answer(layer, x)))).toEqual(values(alone));
      expectClose(last(answer(make(config), padded, { mask })), alone, 1e-4);
    },
  );

  it.each(IMPLEMENTATIONS)(
    'calls with other lengths, masks and initial states do not change later outputs, by %s',
    (_, config) => {
      const model = sequential({ layers: [make({ ...config, inputShape: [null, 3] }), layers.dense({ units: 2 })] });
      const layer = layerOf(model);
      const x = sequences(12, 2, 3);
      const before = model.predict(x) as tf.Tensor;
      for (const time of [1, 3, 100]) {
        (model.predict(sequences(time, 5, 3)) as tf.Tensor).dispose();
        answer(layer, sequences(time, 2, 3), { initialState: [tf.ones([2, 8])] });
        answer(layer, sequences(time, 2, 3), { mask: tf.ones([2, time]) });
        if (layer.canJump) layer.callAtSteps(tf.ones([1, time, 3]), [time - 1], [{ from: 0, to: time }]);
        layer.recurrentWeight().dispose();
        expect(values(model.predict(x) as tf.Tensor)).toEqual(values(before));
      }
      expect(layer.getConfig().gain).toEqual(expect.not.objectContaining({ horizon: expect.anything() }));
    },
  );

  it('a shared layer has one weight for all sequence lengths', () => {
    const shared = make();
    const [short, long] = [input({ shape: [5, 1] }), input({ shape: [200, 1] })];
    const outputs = [short, long].map((x) => shared.apply(x));
    const model = functionalModel({ inputs: [short, long], outputs: outputs as never });
    const w = values(shared.recurrentWeight());
    tf.dispose(model.predict([sequences(5), sequences(200)]));
    expect(values(shared.recurrentWeight())).toEqual(w);
    expect(shared.gain).toEqual({ horizon: 5, target: 1 });
  });
});

describe('the horizon of a gain', () => {
  const network = (time: number | null, config: Partial<OrthogonalRNNConfig> = {}) => {
    const model = sequential({ layers: [make({ ...config, inputShape: [time, 1] }), layers.dense({ units: 1 })] });
    model.compile({ optimizer: tf.train.sgd(0), loss: 'meanSquaredError' });
    return model;
  };
  const train = (model: LayersModel, time: number, batch = 2) =>
    model.fit(sequences(time, batch), tf.zeros([batch, 1]), { epochs: 1, verbose: 0 });

  it('is the given value', async () => {
    const model = network(20, { gain: { horizon: 7 } });
    await train(model, 20);
    expect(layerOf(model).gain).toEqual({ horizon: 7, target: 1 });
  });

  it('defaults to the length of the input shape, and does not change', async () => {
    const model = network(20, { gain: { target: 0.5 } });
    await train(model, 20);
    answer(layerOf(model), sequences(33), { training: true });
    expect(layerOf(model).gain).toEqual({ horizon: 20, target: 0.5 });
    const layer = make();
    layer.build([null, 12, 1]);
    expect(layer.gain).toEqual({ horizon: 12, target: 1 });
  });

  it('defaults to the length of the first training batch; evaluation does not set it', async () => {
    for (const once of [
      (model: LayersModel) => train(model, 30),
      (model: LayersModel) => model.trainOnBatch(sequences(30, 2), tf.zeros([2, 1])),
      async (model: LayersModel) => model.apply(sequences(30, 2), { training: true }),
      async (model: LayersModel) =>
        layerOf(model).callAtSteps(tf.ones([1, 30, 1]), [29], [{ from: 0, to: 30 }], { training: true }),
    ]) {
      const model = network(null);
      const layer = layerOf(model);
      tf.dispose([model.predict(sequences(9)), model.evaluate(sequences(9), tf.zeros([1, 1]))]);
      answer(layer, sequences(9), { training: false });
      expect(layer.gain).toEqual({ target: 1 });
      await once(model);
      expect(layer.gain).toEqual({ horizon: 30, target: 1 });
      await train(model, 50);
      tf.dispose(model.predict(sequences(9)));
      expect(layer.gain).toEqual({ horizon: 30, target: 1 });
      const w = layer.recurrentWeight();
      let power = w;
      for (let n = 1; n < 32; n *= 2) power = tf.matMul(power, power);
      expect(tf.norm(power).dataSync()[0]! / Math.sqrt(8)).toBeCloseTo(1, 3);
    }
  });

  it('is set inside wrappers and nested models, too', async () => {
    const inner = make({ returnSequences: false });
    const distributed = sequential({
      layers: [
        layers.timeDistributed({ layer: inner, inputShape: [4, null, 1] } as never),
        layers.flatten(),
        layers.dense({ units: 1 }),
      ],
    });
    distributed.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
    tf.dispose(distributed.predict(tf.ones([1, 4, 5, 1])));
    expect(inner.gain).toEqual({ target: 1 });
    await distributed.fit(tf.ones([1, 4, 17, 1]), tf.zeros([1, 1]), { verbose: 0 });
    expect(inner.gain).toEqual({ horizon: 17, target: 1 });

    const nested = network(null);
    const outer = sequential({ layers: [nested, layers.activation({ activation: 'linear' })] });
    outer.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
    tf.dispose(outer.predict(sequences(5)));
    await train(outer, 21);
    expect(layerOf(nested).gain).toEqual({ horizon: 21, target: 1 });
  });

  it('is saved with a bidirectional layer, and does not affect other copies', async () => {
    for (const time of [null, 12]) {
      const inner = make();
      const model = sequential({
        layers: [
          layers.bidirectional({ layer: inner as never, mergeMode: 'concat', inputShape: [time, 1] } as never),
          layers.dense({ units: 1 }),
        ],
      });
      model.compile({ optimizer: tf.train.sgd(0), loss: 'meanSquaredError' });
      const x = sequences(12);
      tf.dispose(model.predict(sequences(time ?? 5)));
      await model.fit(x, tf.zeros([1, 1]), { verbose: 0 });
      const after = values(model.predict(x) as tf.Tensor);
      const loaded = await reloaded(model);
      expect(values(loaded.predict(x) as tf.Tensor)).toEqual(after);
      const { forwardLayer, backwardLayer } = loaded.layers[0] as unknown as Record<string, OrthogonalRNN>;
      for (const half of [forwardLayer!, backwardLayer!]) expect(half.gain).toEqual({ horizon: 12, target: 1 });
    }
    const original = make();
    const copy = OrthogonalRNN.fromConfig(OrthogonalRNN as never, original.getConfig()) as OrthogonalRNN;
    answer(copy, sequences(7), { training: true });
    expect(copy.gain).toEqual({ horizon: 7, target: 1 });
    expect(original.gain).toEqual({ target: 1 });
  });

  it('is the default for a stateful layer', async () => {
    const layer = make({ stateful: true, batchInputShape: [2, 10, 1] });
    expect(layer.gain).toEqual({ horizon: DEFAULT_HORIZON, target: 1 });
    const model = sequential({ layers: [layer, layers.dense({ units: 1 })] });
    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
    await model.trainOnBatch(sequences(10, 2), tf.zeros([2, 1]));
    expect(layer.gain).toEqual({ horizon: DEFAULT_HORIZON, target: 1 });
    expect(make({ stateful: true, gain: { horizon: 3 } }).gain).toEqual({ horizon: 3, target: 1 });
  });

  it('is saved, loaded, copied and described with the layer', async () => {
    const model = network(null);
    const w = () => values(layerOf(model).recurrentWeight());
    await train(model, 25);
    const x = sequences(40);
    const [before, spec] = [values(model.predict(x) as tf.Tensor), describeModel(model)];
    tf.dispose(model.predict(sequences(3)));
    const loaded = await reloaded(model);
    tf.dispose(loaded.predict(sequences(3)));
    expect(values(loaded.predict(x) as tf.Tensor)).toEqual(before);
    expect(describeModel(loaded)).toEqual(spec);
    expect(describeModel(model)).toEqual(spec);
    expect(JSON.stringify(model.toJSON(null, false))).toContain('"gain":{"horizon":25,"target":1}');
    const config = layerOf(model).getConfig();
    const copy = OrthogonalRNN.fromConfig(OrthogonalRNN as never, { ...config, stateful: true }) as OrthogonalRNN;
    copy.build([1, 1, 1]);
    copy.setWeights(layerOf(model).getWeights());
    expect(values(copy.recurrentWeight())).toEqual(w());
  });

  it('is 1024 until it is set, also after loading', async () => {
    const model = network(null);
    const expected = make({ gain: { horizon: DEFAULT_HORIZON } });
    expected.build([null, 5, 1]);
    const w = values(expected.recurrentWeight());
    expect(values(layerOf(model).recurrentWeight())).toEqual(w);
    expect(values(layerOf(await reloaded(model)).recurrentWeight())).toEqual(w);
  });
});
