import * as tf from '@tensorflow/tfjs-core';

const SIDES = [1, 3, 8];
const MAGNITUDES = [1e-3, 1, 30];

/**
 * Matrices that a quantizer is tried with, from a seed: of several sizes and magnitudes, with zeros, equal entries, and of zeros alone.
 *
 * @param square whether all are square
 * @param visit receives each; tensors that it makes are disposed
 */
export function forEachWeight(square: boolean, visit: (w: tf.Tensor2D) => void): void {
  const shapes = SIDES.flatMap((rows): [number, number][] =>
    square
      ? [[rows, rows]]
      : [
          [rows, 4],
          [3, rows],
        ],
  );
  const makers = [
    ...MAGNITUDES.map((magnitude) => (shape: [number, number], seed: number) => {
      return tf.randomNormal<tf.Rank.R2>(shape, 0, magnitude, 'float32', seed);
    }),
    (shape: [number, number], seed: number) => tf.relu(tf.randomNormal<tf.Rank.R2>(shape, 0, 1, 'float32', seed)),
    (shape: [number, number]) => tf.fill(shape, -0.75) as tf.Tensor2D,
    (shape: [number, number]) => tf.zeros<tf.Rank.R2>(shape),
  ];
  for (const [i, shape] of shapes.entries()) {
    for (const make of makers) tf.tidy(() => visit(make(shape, i + 1)));
  }
}
