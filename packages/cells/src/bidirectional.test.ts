import { expectClose, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { model as functionalModel, input, layers, type SymbolicTensor, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { reloaded } from './conformance/reloaded.js';
import { orthogonalRNN } from './orthogonal-rnn.js';
import { quantizedLSTM } from './quantized-lstm.js';
import type { RecurrentLayer } from './recurrent-layer.js';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';
import { EVERY_CELL } from './testing/every-cell.js';

beforeAll(() => useBackend());

const BATCH = 2;
const TIME = 5;
const FEATURES = 3;
const UNITS = 4;
const MODES = ['concat', 'sum', 'mul', 'ave', null] as const;

const sequences = (seed = 1) => tf.randomNormal<tf.Rank.R3>([BATCH, TIME, FEATURES], 0, 1, 'float32', seed);
const list = (value: unknown) => (Array.isArray(value) ? value : [value]) as tf.Tensor[];

function both(layer: RecurrentLayer, mergeMode: (typeof MODES)[number] = 'concat', more: object = {}) {
  return layers.bidirectional({ layer: layer as never, mergeMode, ...more } as never);
}

/** The expected result: two layers with the same options and the weights of the two directions. */
function expectedOf(
  make: (options: RecurrentLayerConfig) => RecurrentLayer,
  options: RecurrentLayerConfig,
  mergeMode: (typeof MODES)[number],
  weights: tf.Tensor[],
  x: tf.Tensor,
  call: { states?: tf.Tensor[]; mask?: tf.Tensor } = {},
): tf.Tensor[] {
  const { states = [], mask = null } = call;
  const run = (goBackwards: boolean, part: <T>(of: T[]) => T[]) => {
    const layer = make({ ...options, goBackwards });
    layer.build(x.shape);
    layer.setWeights(part(weights));
    const [y, ...last] = list(layer.apply(x, { initialState: part(states), mask }));
    return { y: goBackwards && options.returnSequences ? tf.reverse(y!, 1) : y!, last };
  };
  const there = run(false, (of) => of.slice(0, of.length / 2));
  const back = run(true, (of) => of.slice(of.length / 2));
  const merged = {
    concat: () => [tf.concat([there.y, back.y], -1)],
    sum: () => [tf.add(there.y, back.y)],
    mul: () => [tf.mul(there.y, back.y)],
    ave: () => [tf.div(tf.add(there.y, back.y), 2)],
    null: () => [there.y, back.y],
  }[`${mergeMode}`]();
  return [...merged, ...(options.returnState ? [...there.last, ...back.last] : [])];
}

function expectSame(actual: unknown, expected: unknown): void {
  expect(list(actual)).toHaveLength(list(expected).length);
  list(actual).forEach((tensor, i) => {
    expectClose(tensor, list(expected)[i]!);
  });
}

describe.each(EVERY_CELL)('tf.layers.bidirectional of %s', (_, make) => {
  const statesOf = (seed: number) => {
    const count = make({ units: UNITS }).states.length;
    return Array.from({ length: 2 * count }, (_, s) => tf.randomNormal([BATCH, UNITS], 0, 0.5, 'float32', seed + s));
  };

  it.each(MODES)('accepts initial states and a mask, and returns the last states (%s)', (mode) => {
    for (const returnSequences of [false, true]) {
      for (const returnState of [false, true]) {
        const options = { units: UNITS, returnSequences, returnState };
        const wrapper = both(make(options), mode);
        const x = sequences();
        const expected = (call?: object) => expectedOf(make, options, mode, wrapper.getWeights(), x, call);
        const plain = wrapper.apply(x);
        expectSame(plain, expected());
        const states = statesOf(7);
        expectSame(wrapper.apply(x, { initialState: states }), expected({ states }));
        expectSame(wrapper.apply([x, ...states]), expected({ states }));
        const mask = tf.tensor2d([1, 1, 0, 1, 0, 0, 1, 1, 1, 1], [BATCH, TIME]);
        expectSame(wrapper.apply(x, { initialState: states, mask }), expected({ states, mask }));
        const shapes = wrapper.computeOutputShape([BATCH, TIME, FEATURES]) as never as number[][];
        expect(Array.isArray(shapes[0]) ? shapes : [shapes]).toEqual(list(plain).map(({ shape }) => shape));
      }
    }
  });

  it('works in a graph with initial states from inputs and from another layer, and is saved and loaded', async () => {
    const x = input({ shape: [TIME, FEATURES] });
    const masked = layers.masking({ maskValue: 9 }).apply(x) as SymbolicTensor;
    const count = make({ units: UNITS }).states.length;
    const encoder = both(make({ units: UNITS, returnState: true }), 'concat');
    const [, ...states] = encoder.apply(masked) as SymbolicTensor[];
    expect(states).toHaveLength(2 * count);
    const decoder = both(make({ units: UNITS, returnSequences: true }), 'ave');
    const y = decoder.apply(masked, { initialState: states } as never) as SymbolicTensor;
    // The states of a later layer start at zero.
    const z = make({ units: UNITS }).apply(y) as SymbolicTensor;
    const whole = functionalModel({ inputs: x, outputs: [y, z] });
    const rows = sequences().arraySync();
    rows[0]![4] = [9, 9, 9];
    rows[1]![1] = [9, 9, 9];
    const data = tf.tensor3d(rows);
    const mask = tf.tensor2d([1, 1, 1, 1, 0, 1, 0, 1, 1, 1], [BATCH, TIME]);
    const [, ...last] = expectedOf(make, { units: UNITS, returnState: true }, 'concat', encoder.getWeights(), data, {
      mask,
    });
    const [expected] = expectedOf(make, { units: UNITS, returnSequences: true }, 'ave', decoder.getWeights(), data, {
      states: last,
      mask,
    });
    const behind = whole.layers.at(-1) as RecurrentLayer;
    const before = list(whole.predict(data));
    expectSame(before, [expected!, behind.call(expected!, { mask }) as tf.Tensor]);
    const loaded = await reloaded(whole);
    expectSame(loaded.predict(data), before);
    const trained = functionalModel({ inputs: x, outputs: z });
    trained.compile({ optimizer: tf.train.sgd(0.01), loss: 'meanSquaredError' });
    expect(await trained.trainOnBatch(data, before[1]!)).toBeCloseTo(0, 5);
  });

  it('initializes both directions differently unless a seed is given, and keeps its config', () => {
    const kernels = (wrapper: layers.Layer) => {
      wrapper.apply(sequences());
      const weights = wrapper.getWeights();
      return [weights[0]!, weights[weights.length / 2]!].map((w) => Array.from(w.dataSync()));
    };
    const [there, back] = kernels(both(make({ units: UNITS })));
    expect(there).not.toEqual(back);
    const seeded = both(make({ units: UNITS, seed: 5 }));
    const [seededThere, seededBack] = kernels(seeded);
    expect(seededThere).toEqual(seededBack);
    expect(seededThere).toEqual(kernels(both(make({ units: UNITS, seed: 5 })))[0]);
    const config = seeded.getConfig();
    const again = (
      seeded.constructor as typeof layers.Layer as never as { fromConfig: (...of: unknown[]) => layers.Layer }
    ).fromConfig(seeded.constructor, seeded.getConfig());
    expect(again.getConfig()).toEqual(config);
    again.apply(sequences());
    again.setWeights(seeded.getWeights());
    expectSame(again.apply(sequences()), seeded.apply(sequences()));
  });

  it('is stateful in both directions, can be frozen, and counts its parameters', () => {
    const wrapper = both(make({ units: UNITS, stateful: true }), 'sum');
    const first = wrapper.apply(sequences()) as tf.Tensor;
    const second = wrapper.apply(sequences()) as tf.Tensor;
    expect(Array.from(second.dataSync())).not.toEqual(Array.from(first.dataSync()));
    wrapper.resetStates();
    expectClose(wrapper.apply(sequences()) as tf.Tensor, first, 0);
    const single = make({ units: UNITS });
    single.build([BATCH, TIME, FEATURES]);
    expect(wrapper.countParams()).toBe(2 * single.countParams());
    wrapper.trainable = false;
    expect(wrapper.trainableWeights).toHaveLength(0);
    expect(wrapper.nonTrainableWeights).toHaveLength(2 * single.weights.length);
  });

  it('throws for a wrong number of states and for wrong shapes', () => {
    const wrapper = both(make({ units: UNITS }));
    const count = make({ units: UNITS }).states.length;
    const x = sequences();
    const states = statesOf(1);
    expect(() => wrapper.apply(x, { initialState: [...states, ...states] })).toThrow(
      `has ${count} states, but ${2 * count} initial states are given`,
    );
    const wide = states.map(() => tf.ones([BATCH, UNITS + 1]));
    expect(() => wrapper.apply(x, { initialState: wide })).toThrow(
      `state 0 must be [${BATCH}, ${UNITS}] for this batch, but is [${BATCH},${UNITS + 1}]`,
    );
  });
});

describe('the penalty of a layer', () => {
  const options = {
    units: UNITS,
    parametrization: 'unconstrained' as const,
    orthogonalPenalty: { strength: 0.5 },
  };

  /** Weights far from orthogonal. */
  function randomize(layer: layers.Layer): void {
    layer.setWeights(layer.getWeights().map((w, i) => tf.randomNormal(w.shape, 0, 0.7, 'float32', i + 1)));
  }

  /** λ ‖W Wᵀ − I‖² of the kernels of a wrapper. */
  function penalty(weights: tf.Tensor[], perDirection: number): number {
    let sum = 0;
    for (let i = 1; i < weights.length; i += perDirection) {
      const w = weights[i] as tf.Tensor2D;
      sum += 0.5 * tf.sum(tf.square(tf.sub(tf.matMul(w, w, true), tf.eye(UNITS)))).dataSync()[0]!;
    }
    return sum;
  }

  /** The training loss minus the loss of the predictions. */
  async function penaltyInLoss(model: ReturnType<typeof sequential>, x: tf.Tensor): Promise<number> {
    model.compile({ optimizer: tf.train.sgd(0), loss: 'meanSquaredError' });
    return (await model.trainOnBatch(x, model.predict(x) as tf.Tensor)) as number;
  }

  it('counts for both directions, before and after loading', async () => {
    const layer = both(orthogonalRNN({ ...options }), 'concat', { inputShape: [TIME, FEATURES] });
    const model = sequential({ layers: [layer, layers.dense({ units: 1 })] });
    randomize(layer);
    const expected = penalty(layer.getWeights(), 3);
    expect(expected).toBeGreaterThan(1);
    expect(await penaltyInLoss(model, sequences())).toBeCloseTo(expected, 4);
    expect(await penaltyInLoss((await reloaded(model)) as never, sequences())).toBeCloseTo(expected, 4);
  });

  it('counts inside timeDistributed and nested models', async () => {
    const layer = layers.timeDistributed({ layer: orthogonalRNN(options), inputShape: [3, TIME, FEATURES] } as never);
    const inner = sequential({ layers: [layer] });
    const outer = sequential({ layers: [inner, layers.flatten(), layers.dense({ units: 1 })] });
    randomize(layer);
    const x = tf.randomNormal([BATCH, 3, TIME, FEATURES], 0, 1, 'float32', 1);
    const expected = penalty(layer.getWeights(), 3);
    expect(await penaltyInLoss(outer, x)).toBeCloseTo(expected, 4);
    expect(await penaltyInLoss((await reloaded(outer)) as never, x)).toBeCloseTo(expected, 4);
  });

  it('counts once for a shared layer, alone and in a wrapper', async () => {
    const [a, b] = [input({ shape: [TIME, FEATURES] }), input({ shape: [TIME + 2, FEATURES] })];
    const shared = orthogonalRNN(options);
    const wrapped = both(orthogonalRNN(options), 'sum');
    const y = layers
      .add()
      .apply(
        [shared, wrapped].flatMap((layer) => [layer.apply(a), layer.apply(b)]) as SymbolicTensor[],
      ) as SymbolicTensor;
    const model = functionalModel({ inputs: [a, b], outputs: y });
    randomize(shared);
    randomize(wrapped);
    const x = [sequences(), tf.randomNormal([BATCH, TIME + 2, FEATURES], 0, 1, 'float32', 2)];
    const expected = penalty(shared.getWeights(), 3) + penalty(wrapped.getWeights(), 3);
    model.compile({ optimizer: tf.train.sgd(0), loss: 'meanSquaredError' });
    expect((await model.trainOnBatch(x, model.predict(x) as tf.Tensor)) as number).toBeCloseTo(expected, 4);
    // They count again in the next step.
    expect((await model.trainOnBatch(x, model.predict(x) as tf.Tensor)) as number).toBeCloseTo(expected, 4);
  });

  it('throws if two wrappers share the layer; so does the option weights', () => {
    const layer = orthogonalRNN(options);
    const [first, second] = [both(layer), both(layer)];
    first.apply(sequences());
    second.apply(sequences());
    expect(() => first.calculateLosses()).toThrow(
      'is shared by 2 bidirectional wrappers, so the penalty cannot be assigned to one',
    );
    expect(() => both(orthogonalRNN({ units: UNITS, weights: first.getWeights() })).apply(sequences())).toThrow(
      'bidirectional copies the layer without its option weights',
    );
    const without = quantizedLSTM({ units: UNITS });
    const pair = [both(without), both(without)];
    for (const wrapper of pair) wrapper.apply(sequences());
    expect(pair.flatMap((wrapper) => wrapper.calculateLosses())).toEqual([]);
  });
});
