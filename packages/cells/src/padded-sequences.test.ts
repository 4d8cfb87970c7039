import { fixWasmProducts } from '@qornn/backend';
import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { orthogonalRNN } from './orthogonal-rnn.js';
import { movedRows } from './recurrence/moved-rows.js';
import { lengthsOf } from './recurrence/padding.js';
import type { RecurrentLayer } from './recurrent-layer.js';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';
import { EVERY_PATH, type Path } from './testing/every-path.js';

beforeAll(async () => {
  await useBackend();
  // The stock wasm matMul confuses operands that share values in different shapes.
  fixWasmProducts();
});

const TIME = 5;
const numbers = <R extends tf.Rank>(shape: tf.ShapeMap[R], seed: number) =>
  tf.randomNormal<R>(shape, 0, 0.5, 'float32', seed);
const list = <T>(value: T | T[]) => (Array.isArray(value) ? value : [value]);

/** A layer whose biases and other parameters are not at their initial values. */
function prepared(path: Path, options: Partial<RecurrentLayerConfig>): RecurrentLayer {
  const layer = path.layer(options);
  tf.dispose(layer.apply(tf.zeros([1, 1, path.features])) as tf.Tensor[]);
  layer.setWeights(layer.getWeights().map((weight, i) => tf.add(weight, numbers(weight.shape as [number], 20 + i))));
  return layer;
}

/** Lengths of 0 to TIME, not all equal. */
const lengthsFor = ({ batch }: Path) => Array.from({ length: batch }, (_, b) => [3, TIME, 1, 0, 2][b % 5]!);

/** Sequences with NaN in the padding. */
function padded({ batch, features }: Path, lengths: readonly number[]): tf.Tensor3D {
  const values = numbers<tf.Rank.R3>([batch, TIME, features], 5).arraySync();
  values.forEach((sequence, b) => {
    for (let t = lengths[b]!; t < TIME; t++) sequence[t]!.fill(Number.NaN);
  });
  return tf.tensor3d(values);
}

const maskOf = (lengths: readonly number[]) =>
  tf.tensor2d(lengths.map((length) => Array.from({ length: TIME }, (_, t) => Number(t < length))));

interface Loss {
  outputs: tf.Tensor[];
  gradients: tf.Tensor[];
}

/** Outputs of `run`, and the gradients of the weights, x and the states of a fixed projection of them. */
function answer(layer: RecurrentLayer, given: tf.Tensor[], run: (given: tf.Tensor[]) => tf.Tensor[]): Loss {
  const loss = (given: tf.Tensor[]) =>
    tf.addN(
      run(given).map((output, i) => tf.sum(tf.mul(output, numbers(output.shape as [number], 50 + i)))),
    ) as tf.Scalar;
  const variables = layer.trainableWeights.map((weight) => weight.read() as unknown as tf.Variable);
  const { grads } = tf.variableGrads(() => loss(given), variables);
  return {
    outputs: run(given),
    gradients: [
      ...variables.map((variable) => grads[variable.name] ?? tf.zerosLike(variable)),
      ...tf.grads((...given) => loss(given))(given),
    ],
  };
}

/** Every sequence alone, without its padding. */
function alone(layer: RecurrentLayer, lengths: readonly number[]): (given: tf.Tensor[]) => tf.Tensor[] {
  return ([x, ...states]) => {
    const results = lengths.map((length, b) => {
      const row = <T extends tf.Tensor>(tensor: T, steps?: number) =>
        steps === undefined
          ? tf.slice(tensor, [b, 0], [1, -1])
          : (tf.slice(tensor, [b, 0, 0], [1, steps, -1]) as unknown as T);
      const own = states.map((state) => row(state));
      const [outputs, ...last] = list(layer.apply([row(x!, length), ...own] as tf.Tensor[])) as tf.Tensor[];
      if (!layer.returnSequences) return [outputs!, ...last];
      const repeated = Array.from({ length: TIME }, (_, t) =>
        tf.slice(outputs!, [0, Math.min(t, length - 1), 0], [1, 1, -1]),
      );
      return [tf.concat(repeated, 1), ...last];
    });
    return results[0]!.map((_, i) => tf.concat(results.map((result) => result[i]!)));
  };
}

function expectSame(actual: Loss, expected: Loss, tolerance = 1e-4): void {
  const all = ({ outputs, gradients }: Loss) => [...outputs, ...gradients];
  expect(all(actual).length).toBe(all(expected).length);
  all(actual).forEach((tensor, i) => {
    expectClose(tensor, all(expected)[i]!, tolerance);
  });
}

describe.each(EVERY_PATH)('$name', (path) => {
  const stateCount = path.name.startsWith('LSTM') ? 2 : 1;
  const backwards = path.name.includes('backwards');

  it.each([false, true])(
    'gives each padded sequence its own outputs, states and gradients (states given: %s)',
    (given) => {
      tf.tidy(() => {
        const layer = prepared(path, { returnState: true });
        const lengths = lengthsFor(path).map((length) => Math.max(1, length));
        const x = padded(path, lengths);
        const states = given
          ? Array.from({ length: stateCount }, (_, i) => numbers<tf.Rank.R2>([path.batch, 4], 9 + i))
          : [];
        const masked = answer(
          layer,
          [x, ...states],
          (all) => list(layer.apply(all, { mask: maskOf(lengths) })) as tf.Tensor[],
        );
        const byLengths = answer(layer, [x, ...states], (all) => list(layer.apply(all, { lengths })) as tf.Tensor[]);
        expectSame(byLengths, masked, 0);
        if (!backwards) expectSame(masked, answer(layer, [x, ...states], alone(layer, lengths)));
      });
    },
  );

  it('gives the outputs of the general path, for sequences of length 0 too', () => {
    tf.tidy(() => {
      const layer = prepared(path, { returnState: true });
      const lengths = lengthsFor(path);
      const x = padded(path, lengths);
      const ours = answer(layer, [x], (all) => list(layer.apply(all, { lengths })) as tf.Tensor[]);
      // A hole of one step in the mask of one more sequence: masks with holes take the general path.
      const more = tf.concat([x, tf.zeros([1, TIME, path.features])]) as tf.Tensor3D;
      const mask = tf.concat([maskOf(lengths), tf.tensor2d([[1, 0, 1, 0, 0]])]);
      const general = list(layer.apply(more, { mask })) as tf.Tensor[];
      ours.outputs.forEach((output, i) => {
        const rest = output.shape.slice(1).map(() => -1);
        const start = output.shape.map(() => 0);
        expectClose(output, tf.slice(general[i]!, start, [path.batch, ...rest]), 1e-4);
      });
    });
  });

  it('ends in the states of each sequence alone, forwards or backwards', () => {
    tf.tidy(() => {
      const layer = prepared(path, { returnState: true });
      const lengths = lengthsFor(path).map((length) => Math.max(1, length));
      const x = padded(path, lengths);
      const [, ...states] = list(layer.apply(x, { lengths })) as tf.Tensor[];
      lengths.forEach((length, b) => {
        const [, ...own] = list(layer.apply(tf.slice(x, [b, 0, 0], [1, length, -1]))) as tf.Tensor[];
        states.forEach((state, i) => {
          expectClose(tf.slice(state, [b, 0], [1, -1]), own[i]!, 1e-4);
        });
      });
    });
  });

  it('takes lengths of batches with a single time step, without one, and without sequences', () => {
    tf.tidy(() => {
      const layer = prepared(path, { returnState: true });
      const x = numbers<tf.Rank.R3>([path.batch, 1, path.features], 5);
      const lengths = Array.from({ length: path.batch }, (_, b) => b % 2);
      const mask = tf.tensor2d(lengths, [path.batch, 1]);
      const byLengths = answer(layer, [x], (all) => list(layer.apply(all, { lengths })) as tf.Tensor[]);
      expectSame(
        byLengths,
        answer(layer, [x], (all) => list(layer.apply(all, { mask })) as tf.Tensor[]),
        0,
      );
      const [, ...whole] = list(layer.apply(x)) as tf.Tensor[];
      const [, ...initial] = list(layer.apply(tf.zeros([path.batch, 0, path.features]))) as tf.Tensor[];
      byLengths.outputs.slice(1).forEach((state, i) => {
        expectClose(state, tf.where(tf.equal(mask, 1), whole[i]!, initial[i]!), 1e-5);
      });
      for (const [batch, time] of [
        [0, 1],
        [0, TIME],
        [2, 0],
      ] as const) {
        const nothing = tf.zeros([batch, time, path.features]);
        const ours = list(layer.apply(nothing, { lengths: new Int32Array(batch) })) as tf.Tensor[];
        const plain = list(layer.apply(nothing)) as tf.Tensor[];
        ours.forEach((output, i) => {
          expectClose(output, plain[i]!, 0);
        });
      }
    });
  });

  it('takes the path without a mask if all lengths are those of the batch', () => {
    tf.tidy(() => {
      const layer = prepared(path, { returnState: true });
      const full = lengthsFor(path).map(() => TIME);
      const x = padded(path, full);
      const plain = answer(layer, [x], (all) => list(layer.apply(all)) as tf.Tensor[]);
      for (const kwargs of [{ lengths: Int32Array.from(full) }, { mask: maskOf(full) }]) {
        expectSame(
          answer(layer, [x], (all) => list(layer.apply(all, kwargs)) as tf.Tensor[]),
          plain,
          0,
        );
      }
    });
  });

  it('leaks nothing', () => {
    const layer = prepared(path, { returnState: true });
    const lengths = lengthsFor(path);
    const x = padded(path, lengths);
    const mask = maskOf(lengths);
    expectNoNewTensors(() => tf.dispose(layer.apply(x, { mask }) as tf.Tensor[]));
    expectNoNewTensors(() => tf.dispose(layer.apply(x, { lengths }) as tf.Tensor[]));
    const variables = layer.trainableWeights.map((weight) => weight.read() as unknown as tf.Variable);
    expectNoNewTensors(() =>
      tf.dispose(tf.variableGrads(() => tf.sum((layer.apply(x, { mask }) as tf.Tensor[])[0]!), variables)),
    );
    tf.dispose([x, mask]);
    layer.dispose();
  });
});

describe('second derivatives of padded sequences', () => {
  const smooth = EVERY_PATH.filter(({ name }) => !/quantized|relu|hard|Hadamard|backwards/i.test(name));

  it.each(smooth)('agree with finite differences of the first gradients: $name', (path) => {
    tf.tidy(() => {
      const layer = prepared(path, path.name.startsWith('linear') ? ({ outputActivation: 'identity' } as object) : {});
      const lengths = lengthsFor(path);
      const x = tf.where(tf.isNaN(padded(path, lengths)), 0, padded(path, lengths));
      const direction = numbers<tf.Rank.R3>(x.shape as [number, number, number], 6);
      const first = (x: tf.Tensor) => tf.grad((x) => tf.sum(tf.square(layer.apply(x, { lengths }) as tf.Tensor)))(x);
      const second = tf.grad((x) => tf.sum(tf.mul(first(x), direction)))(x);
      const at = (step: number) => first(tf.add(x, tf.mul(direction, step)));
      expectClose(second, tf.div(tf.sub(at(1e-3), at(-1e-3)), 2e-3), 2e-2);
    });
  });
});

describe('lengths', () => {
  const layer = () => orthogonalRNN({ units: 4, name: 'memory' });
  const x = () => tf.zeros([2, TIME, 1]);

  it.each<[unknown, string]>([
    [[3], 'memory: the batch has 2 sequences, but 1 lengths are given'],
    [[3, 6], 'memory: lengths[1] is 6, but must be an integer from 0 to 5'],
    [[-1, 5], 'memory: lengths[0] is -1, but must be an integer from 0 to 5'],
    [[2.5, 5], 'memory: lengths[0] is 2.5, but must be an integer from 0 to 5'],
    [[3, '4'], 'memory: lengths[1] is 4, but must be an integer from 0 to 5'],
    [5, 'memory: lengths must be an array of one integer per sequence, but is number'],
  ])('%j are refused', (lengths, message) => {
    expect(() => layer().apply(x(), { lengths })).toThrow(message);
  });

  it('are refused beside a mask, and in models', () => {
    const memory = layer();
    expect(() => memory.apply(x(), { lengths: [1, 2], mask: tf.ones([2, TIME]) })).toThrow(
      'memory: pass mask or lengths, not both',
    );
    const model = sequential({ layers: [orthogonalRNN({ units: 4, name: 'first', inputShape: [null, 1] })] });
    expect(() => model.apply(x(), { lengths: [1, 2] })).toThrow(
      'first: lengths are for calls of a layer; pass a mask to a model',
    );
  });

  it('of a stateful layer leave the states after the last valid steps', () => {
    tf.tidy(() => {
      const make = () => orthogonalRNN({ units: 4, stateful: true, seed: 1, outputActivation: 'identity' });
      const [split, whole] = [make(), make()];
      const x = numbers<tf.Rank.R3>([2, 4, 1], 2);
      split.apply(tf.slice(x, [0, 0, 0], [2, 2, 1]), { lengths: [2, 1] });
      const second = tf.stack([tf.tensor2d([[0], [0]]), tf.slice(tf.unstack(x)[1]!, [1, 0], [2, 1])]);
      const last = split.apply(second, { lengths: [0, 2] }) as tf.Tensor;
      expectClose(last, whole.apply(x, { lengths: [2, 3] }) as tf.Tensor, 1e-5);
      split.dispose();
      whole.dispose();
    });
  });

  it('are those of bidirectional layers too', () => {
    tf.tidy(() => {
      const make = () =>
        layers.bidirectional({ layer: orthogonalRNN({ units: 4, seed: 1 }) as never, mergeMode: 'concat' });
      const wrapper = make();
      const x = numbers<tf.Rank.R3>([2, TIME, 1], 2);
      const masked = wrapper.apply(x, { mask: maskOf([2, 4]) }) as tf.Tensor;
      expectClose(wrapper.apply(x, { lengths: [2, 4] }) as tf.Tensor, masked, 1e-5);
    });
  });
});

describe('movedRows', () => {
  it('copies rows, and never reads the others', () => {
    const rows = tf.tensor2d([1, 2, Number.NaN, Number.NaN, 5, 6], [3, 2]);
    const from = Int32Array.of(2, -1, 0, 0);
    expectClose(movedRows(rows, from), tf.tensor2d([5, 6, 0, 0, 1, 2, 1, 2], [4, 2]), 0);
    const dy = tf.tensor2d([1, 2, 3, 4, 5, 6, 7, 8], [4, 2]);
    const gradient = tf.grad((rows) => movedRows(rows as tf.Tensor2D, from))(rows, dy);
    expectClose(gradient, tf.tensor2d([12, 14, 0, 0, 1, 2], [3, 2]), 0);
  });
});

describe('lengthsOf', () => {
  it('inverts masks of padded sequences, and refuses all others', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        const isPadding = rows.every((row) => row.every((counts, t) => t === 0 || !counts || row[t - 1]!));
        const lengths = lengthsOf(rows.flat().map(Number), rows.length, 4);
        expect(lengths && Array.from(lengths)).toEqual(
          isPadding ? rows.map((row) => row.filter(Boolean).length) : null,
        );
      }),
    );
  });
});
