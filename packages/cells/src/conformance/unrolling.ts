import { expectClose } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import type { RecurrentLayer } from '../recurrent-layer.js';
import type { RecurrentLayerConfig } from '../recurrent-layer-config.js';
import { BATCH, expectSame, FEATURES, list, type MakeLayer, sequences, TIME, UNITS } from './sample.js';

/** How a layer runs over sequences, and what it returns. */
export function itUnrolls(make: MakeLayer): void {
  const built = (options: Partial<RecurrentLayerConfig> = {}) => {
    const layer = make({ units: UNITS, seed: 1, ...options });
    layer.build([null, null, FEATURES]);
    return layer;
  };
  const like = (layer: RecurrentLayer, options: Partial<RecurrentLayerConfig>) => {
    const other = built(options);
    other.setWeights(layer.getWeights());
    return other;
  };
  const steps = (x: tf.Tensor, from: number, count: number) =>
    tf.slice(x, [0, from, 0], [-1, count, -1]) as tf.Tensor3D;

  it('returns outputs and states of the shapes that it declares', () => {
    for (const returnSequences of [false, true]) {
      for (const returnState of [false, true]) {
        const layer = built({ returnSequences, returnState });
        const declared = layer.computeOutputShape([BATCH, TIME, FEATURES]);
        const shapes = list(layer.apply(sequences())).map(({ shape }) => shape);
        expect(returnState ? shapes : shapes[0]).toEqual(declared);
        expect(shapes[0]).toEqual(returnSequences ? [BATCH, TIME, UNITS] : [BATCH, UNITS]);
        expect(shapes).toHaveLength(returnState ? 1 + layer.states.length : 1);
      }
    }
  });

  it('returns the last of its sequence of outputs where it returns one', () => {
    const layer = built();
    const all = like(layer, { returnSequences: true }).apply(sequences()) as tf.Tensor;
    expectSame(layer.apply(sequences()), tf.squeeze(steps(all, TIME - 1, 1), [1]));
  });

  it('runs each sequence of a batch as if it were alone', () => {
    const layer = built({ returnSequences: true });
    const x = sequences();
    const alone = tf.unstack(x).map((sequence) => layer.apply(tf.expandDims(sequence)) as tf.Tensor);
    expectSame(layer.apply(x), tf.concat(alone));
  });

  it('has outputs that do not depend on later time steps', () => {
    const layer = built({ returnSequences: true });
    const whole = layer.apply(sequences()) as tf.Tensor;
    expectSame(layer.apply(steps(sequences(), 0, 3)), steps(whole, 0, 3));
  });

  it('remembers: outputs depend on earlier time steps', () => {
    const layer = built();
    const x = sequences();
    const other = tf.concat([tf.add(steps(x, 0, 1), 2), steps(x, 1, TIME - 1)], 1);
    const difference = tf.sub(layer.apply(x) as tf.Tensor, layer.apply(other) as tf.Tensor);
    expect(tf.max(tf.abs(difference)).dataSync()[0]!).toBeGreaterThan(0);
  });

  it('goes on from given states, as further inputs or by name, where the sequence before has ended', () => {
    const layer = built({ returnSequences: true, returnState: true });
    const x = sequences();
    const [first, ...states] = list(layer.apply(steps(x, 0, 2)));
    const [second, ...last] = list(layer.apply([steps(x, 2, TIME - 2), ...states]));
    const [whole, ...expected] = list(layer.apply(x));
    expectSame(tf.concat([first!, second!], 1), whole);
    expectSame(last, expected);
    expectSame(layer.apply(steps(x, 2, TIME - 2), { initialState: states }), [second, ...last]);
  });

  it('reads sequences from their end where it goes backwards', () => {
    const layer = built({ returnSequences: true });
    expectSame(
      like(layer, { returnSequences: true, goBackwards: true }).apply(sequences()),
      layer.apply(tf.reverse(sequences(), 1)),
    );
  });

  it('keeps states and outputs where a mask is 0', () => {
    const layer = built({ returnSequences: true, returnState: true });
    const x = sequences();
    const mask = tf.tensor2d([
      [1, 1, 0, 1, 0],
      [0, 1, 1, 1, 0],
    ]);
    const [masked, ...states] = list(layer.apply(x, { mask }));
    const kept = [
      [0, 1, 3],
      [1, 2, 3],
    ];
    kept.forEach((times, b) => {
      const row = (tensor: tf.Tensor) => tf.slice(tensor, [b, ...tensor.shape.slice(1).map(() => 0)], [1]);
      const [outputs, ...last] = list(layer.apply(tf.gather(row(x), times, 1)));
      expectClose(tf.gather(row(masked!), times, 1), outputs!);
      expectSame(
        states.map((state) => row(state)),
        last,
      );
      // The last step is masked: its output is the one before.
      expectClose(steps(row(masked!), TIME - 1, 1), steps(row(masked!), TIME - 2, 1));
    });
  });
}
