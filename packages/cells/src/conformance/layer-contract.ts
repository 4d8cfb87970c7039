import { expectClose } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { model as functionalModel, input, layers, type SymbolicTensor, sequential } from '@tensorflow/tfjs-layers';
import { expect, it } from 'vitest';
import '@qornn/testing/gradients';
import type { RecurrentLayer } from '../recurrent-layer.js';
import type { RecurrentLayerConfig } from '../recurrent-layer-config.js';
import { reloaded } from './reloaded.js';
import { BATCH, expectSame, FEATURES, list, type MakeLayer, sequences, TIME, UNITS } from './sample.js';

const valuesOf = (tensor: tf.Tensor) => Array.from(tensor.dataSync());

/** Sequences with masked time steps, and their mask. */
function padded() {
  const rows = sequences().arraySync();
  const mask = [
    [1, 1, 0, 1, 0],
    [0, 1, 1, 1, 1],
  ];
  mask.forEach((steps, b) => {
    steps.forEach((counts, t) => {
      if (!counts) rows[b]![t] = [9, 9, 9];
    });
  });
  return { x: tf.tensor3d(rows), mask: tf.tensor2d(mask) };
}

/** What Keras users expect of a recurrent layer in models: alone, in wrappers, in graphs, masked, stateful, saved and loaded. */
export function itKeepsTheLayerContract(make: MakeLayer): void {
  /** A layer with the weights of another. */
  const like = (layer: RecurrentLayer, options: Partial<RecurrentLayerConfig>) => {
    const other = make({ units: UNITS, ...options });
    other.build([null, null, FEATURES]);
    other.setWeights(layer.getWeights());
    return other;
  };
  const built = (options: Partial<RecurrentLayerConfig> = {}, inputs = FEATURES) => {
    const layer = make({ units: UNITS, ...options });
    layer.build([null, TIME, inputs]);
    return layer;
  };

  it('loads next to the model it was saved from, bidirectional and with learned states', async () => {
    const half = make({ units: UNITS, initialState: 'learned' });
    const wrapper = layers.bidirectional({
      layer: half as never,
      mergeMode: 'sum',
      inputShape: [TIME, FEATURES],
    } as never);
    const model = sequential({
      layers: [
        make({ units: FEATURES, initialState: 'learned', returnSequences: true, inputShape: [TIME, FEATURES] }),
        wrapper,
      ],
    });
    model.setWeights(model.getWeights().map((weight, i) => tf.add(weight, 0.01 * i)));
    const [first, second] = [await reloaded(model), await reloaded(model)];
    const names = (of: typeof model) => of.weights.map(({ originalName }) => originalName);
    for (const loaded of [first, second]) {
      expectSame(loaded.predict(sequences()), model.predict(sequences()));
      expect(names(loaded as typeof model)).toEqual(names(model));
    }
    expect(names(model).filter((name) => /initial_state_\d/.test(name))).toHaveLength(3 * (half.states.length - 1));
  });

  it('has different initial weights from every other layer without a seed, and equal ones with the same seed', () => {
    const weights = (options: Partial<RecurrentLayerConfig>) => built(options).getWeights().map(valuesOf);
    const [first, second] = [weights({}), weights({})];
    expect(first[0]).not.toEqual(second[0]);
    expect(first[1]).not.toEqual(second[1]);
    expect(weights({ seed: 3 })).toEqual(weights({ seed: 3 }));
    const layer = built();
    expect(weights({ seed: layer.seed })).toEqual(layer.getWeights().map(valuesOf));
    expect(layer.getConfig().seed).toBeNull();
    expect(built({ seed: 3 }).getConfig().seed).toBe(3);
  });

  it('propagates the mask in the time order of its outputs', () => {
    const { x, mask } = padded();
    const reversed = tf.tensor2d([
      [0, 1, 0, 1, 1],
      [1, 1, 1, 1, 0],
    ]);
    for (const goBackwards of [false, true]) {
      const layer = built({ returnSequences: true, goBackwards, inputShape: [TIME, FEATURES] });
      const own = goBackwards ? reversed : mask;
      expectClose(layer.computeMask(x, tf.cast(mask, 'bool')), own, 0);
      expect(layer.computeMask(x, tf.cast(mask, 'bool')).dtype).toBe('bool');
      const next = make({ units: UNITS });
      const model = sequential({
        layers: [layers.masking({ maskValue: 9, inputShape: [TIME, FEATURES] }), layer, next],
      });
      const first = layer.call(x, { mask }) as tf.Tensor;
      expectSame(model.predict(x), next.call(first, { mask: own }));
    }
    const last = built({ returnState: true });
    const masks = last.computeMask(x, mask) as unknown as unknown[];
    expect(masks).toEqual([null, ...last.states.map(() => null)]);
  });

  it('skips time steps masked by an embedding with maskZero', () => {
    const embedding = layers.embedding({
      inputDim: 6,
      outputDim: FEATURES,
      maskZero: true,
      inputLength: TIME,
    } as never);
    const layer = make({ units: UNITS });
    const model = sequential({ layers: [embedding, layer] });
    const codes = tf.tensor2d([
      [3, 1, 0, 5, 0],
      [2, 2, 4, 0, 1],
    ]);
    const embedded = embedding.apply(codes) as tf.Tensor;
    expectSame(model.predict(codes), layer.call(embedded, { mask: tf.notEqual(codes, 0) }));
  });

  it('ignores the mask of another layer of the model', () => {
    const { x, mask } = padded();
    const encoder = make({ units: UNITS });
    const decoder = make({ units: 3, returnSequences: true });
    const model = sequential({
      layers: [
        layers.masking({ maskValue: 9, inputShape: [TIME, FEATURES] }),
        encoder,
        layers.repeatVector({ n: TIME + 1 }),
        decoder,
      ],
    });
    const code = encoder.call(x, { mask }) as tf.Tensor;
    expectSame(model.predict(x), decoder.call(tf.tile(tf.expandDims(code, 1), [1, TIME + 1, 1])));
    // An explicit mask is used.
    const repeated = tf.tile(tf.expandDims(code, 1), [1, TIME, 1]);
    expectSame(decoder.apply(repeated, { mask }), decoder.call(repeated, { mask }));
  });

  it('works in nested models with a mask of the outer model', () => {
    const { x, mask } = padded();
    const layer = make({ units: UNITS, inputShape: [TIME, FEATURES] });
    const inner = sequential({ layers: [layer] });
    const outer = sequential({ layers: [layers.masking({ maskValue: 9, inputShape: [TIME, FEATURES] }), inner] });
    expectSame(outer.predict(x), layer.call(x, { mask }));
  });

  it('works inside timeDistributed', async () => {
    const layer = make({ units: UNITS });
    const wrapper = layers.timeDistributed({ layer, inputShape: [2, TIME, FEATURES] } as never);
    const model = sequential({ layers: [wrapper] });
    const x = tf.randomNormal([BATCH, 2, TIME, FEATURES], 0, 1, 'float32', 4);
    const step = (t: number) => layer.call(tf.squeeze(tf.slice(x, [0, t, 0, 0], [-1, 1, -1, -1]), [1])) as tf.Tensor;
    const expected = tf.stack([step(0), step(1)], 1);
    expectSame(model.predict(x), expected);
    expectSame((await reloaded(model)).predict(x), expected);
  });

  it('can be shared by inputs of several lengths, with the same weights', async () => {
    const layer = make({ units: UNITS });
    const inputs = [TIME, TIME + 3].map((time) => input({ shape: [time, FEATURES] }));
    const outputs = layers.add().apply(inputs.map((x) => layer.apply(x)) as SymbolicTensor[]) as SymbolicTensor;
    const model = functionalModel({ inputs, outputs });
    const longer = tf.randomNormal([BATCH, TIME + 3, FEATURES], 0, 1, 'float32', 6);
    const data = [sequences(), longer];
    const expected = tf.add(layer.call(data[0]!) as tf.Tensor, layer.call(longer) as tf.Tensor);
    expectSame(model.predict(data), expected);
    expect(model.weights).toHaveLength(layer.weights.length);
    expectSame((await reloaded(model)).predict(data), expected);
  });

  it('works as encoder and decoder: states passed between layers, trained, saved and loaded', async () => {
    const [source, target] = [input({ shape: [null, FEATURES] }), input({ shape: [null, 2] })];
    const encoder = make({ units: UNITS, returnState: true, seed: 1 });
    const decoder = make({ units: UNITS, returnState: true, returnSequences: true, seed: 2 });
    const [, ...states] = encoder.apply(source) as SymbolicTensor[];
    const [decoded] = decoder.apply(target, { initialState: states }) as SymbolicTensor[];
    const outputs = layers.timeDistributed({ layer: layers.dense({ units: 2 }) }).apply(decoded!) as SymbolicTensor;
    const model = functionalModel({ inputs: [source, target], outputs });
    const data = [sequences(), tf.randomNormal([BATCH, 3, 2], 0, 1, 'float32', 3)];
    const [, ...last] = list(encoder.call(data[0]!));
    const [expected] = list(decoder.call([data[1]!, ...last]));
    const readout = model.layers.at(-1)!;
    expectSame(model.predict(data), readout.apply(expected!));
    model.compile({ optimizer: tf.train.adam(0.02), loss: 'meanSquaredError' });
    const before = encoder.getWeights().map(valuesOf);
    const { history } = await model.fit(data, tf.ones([BATCH, 3, 2]), { epochs: 8, verbose: 0 });
    const losses = history.loss as number[];
    expect(losses.at(-1)!).toBeLessThan(losses[0]!);
    expect(encoder.getWeights().map(valuesOf)).not.toEqual(before);
    expectSame((await reloaded(model)).predict(data), model.predict(data));
  });

  it('throws for a wrong number of states and for wrong shapes, in graphs and outside', () => {
    const layer = make({ units: UNITS, name: 'memory' });
    const count = layer.states.length;
    const x = input({ shape: [TIME, FEATURES] });
    const wide = Array.from({ length: count }, () => input({ shape: [UNITS + 1] }));
    expect(() => layer.apply(x, { initialState: wide })).toThrow(
      `memory: state 0 must be [batch, ${UNITS}] for this batch, but is [,${UNITS + 1}]`,
    );
    const many = Array.from({ length: count + 1 }, () => tf.zeros([BATCH, UNITS]));
    expect(() => layer.apply(sequences(), { initialState: many })).toThrow(
      `memory: has ${count} states, but ${count + 1} initial states are given`,
    );
    const fitting = many.slice(1);
    expect(() => layer.apply([sequences(), ...fitting], { initialState: fitting })).toThrow(
      'memory: initial states are passed twice, as further inputs and as initialState',
    );
    expect(() => layer.apply(x, { initialState: fitting })).toThrow('must be all SymbolicTensors or all Tensors');
    const stateful = make({ units: UNITS, stateful: true, name: 'memory' });
    expect(() => stateful.resetStates(many)).toThrow(`has ${count} states, but ${count + 1} initial states are given`);
    expect(() => stateful.resetStates(many.slice(1).map(() => tf.ones([BATCH, 9])))).toThrow('memory: state 0 must be');
  });

  it('carries states in a stateful model until model.resetStates()', () => {
    const layer = make({ units: UNITS, stateful: true, batchInputShape: [BATCH, TIME, FEATURES] });
    const model = sequential({ layers: [layer] });
    const [first, second] = [0, 1].map((part) => sequences(part + 1));
    const outputs = [first!, second!].map((x) => model.predict(x, { batchSize: BATCH }) as tf.Tensor);
    const whole = like(layer, {}).call(tf.concat([first!, second!], 1)) as tf.Tensor;
    expectSame(outputs[1], whole);
    expectSame(layer.states, list(like(layer, { returnState: true }).call(tf.concat([first!, second!], 1))).slice(1));
    model.resetStates();
    expect(layer.states.every((state) => state === null)).toBe(true);
    expectSame(model.predict(first!, { batchSize: BATCH }), outputs[0]);
    layer.resetStates(layer.getInitialState(first!));
    expectSame(model.predict(first!, { batchSize: BATCH }), outputs[0]);
  });

  it('accepts initial weights, can be frozen, and counts its parameters', () => {
    const weights = built({ seed: 4 }).getWeights();
    const layer = make({ units: UNITS, weights, inputShape: [TIME, FEATURES], trainable: false });
    const model = sequential({ layers: [layer] });
    expect(layer.getWeights().map(valuesOf)).toEqual(weights.map(valuesOf));
    expect(model.trainableWeights).toHaveLength(0);
    layer.trainable = true;
    expect(model.countParams()).toBe(weights.reduce((sum, { size }) => sum + size, 0));
    expect(model.trainableWeights.length).toBeGreaterThan(0);
    expect(layer.getWeights().map(valuesOf)).toEqual(weights.map(valuesOf));
    const lines: string[] = [];
    model.summary(undefined, undefined, (line) => lines.push(line));
    expect(lines.join('\n')).toContain(`[null,${UNITS}]`);
  });
}
