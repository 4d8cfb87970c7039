import { expectClose, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { haar } from './haar.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import { polarFactor } from './polar-factor.js';
import { projUnnD, projUnnT } from './projunn.js';
import { projUnnDParametrization, projUnnTParametrization } from './projunn-parametrization.js';

beforeAll(() => useBackend('cpu'));

const METHODS = [
  ['projUnnD', projUnnDParametrization, projUnnD],
  ['projUnnT', projUnnTParametrization, projUnnT],
] as const;

describe.each(METHODS)('the retraction of %s', (_, make, move) => {
  it('equals the projUNN step for an update of its rank', () => {
    const w = haar(6, 1);
    const a = tf.randomNormal<tf.Rank.R2>([6, 2], 0, 0.2, 'float32', 2);
    const b = tf.randomNormal<tf.Rank.R2>([6, 2], 0, 1, 'float32', 3);
    const change = tf.matMul<tf.Tensor2D>(a, tf.transpose(b));
    for (const sampler of ['lsi', 'column'] as const) {
      expectClose(make({ rank: 2, sampler }).retract!(w, change, 5), move(w, a, b), 1e-4);
    }
  });

  it('commutes with transposition', () => {
    const w = haar(5, 1);
    const a = tf.randomNormal<tf.Rank.R2>([5, 1], 0, 0.3, 'float32', 2);
    const b = tf.randomNormal<tf.Rank.R2>([5, 1], 0, 1, 'float32', 3);
    const change = tf.matMul<tf.Tensor2D>(a, tf.transpose(b));
    const { retract } = make();
    const turned = retract!(tf.transpose(w) as tf.Tensor2D, tf.transpose(change) as tf.Tensor2D, 1);
    expectClose(tf.transpose(turned), retract!(w, change, 1), 1e-4);
  });

  it('projects a mean of orthogonal matrices to the nearest orthogonal matrix', () => {
    const mean = tf.add<tf.Tensor2D>(tf.mul(haar(7, 1), 0.8), tf.mul(haar(7, 2), 0.2));
    expectClose(make().project!(mean), polarFactor(mean));
    expect(orthogonalityDefect(make().project!(mean))).toBeLessThan(1e-5);
  });

  it('stays orthogonal to 1e-5 over 10,000 updates', () => {
    const n = 12;
    const { retract } = make();
    let w = haar(n, 1);
    for (let step = 1; step <= 10000; step++) {
      const next = tf.tidy(() => {
        const change = tf.randomNormal<tf.Rank.R2>([n, n], 0, 0.05, 'float32', step);
        return retract!(w, change, step);
      });
      w.dispose();
      w = next;
      if (step % 500 === 0) expect(orthogonalityDefect(w)).toBeLessThan(1e-5);
    }
  });

  it('converges to the orthogonal matrix nearest to a target', () => {
    const target = haar(8, 4);
    const { retract } = make({ rank: 2 });
    // The target has the same determinant, which the updates preserve.
    const flip = Math.sign(determinantSign(target) * determinantSign(haar(8, 5)));
    const signs = tf.tensor2d([flip, 1, 1, 1, 1, 1, 1, 1], [8, 1]);
    let w = tf.mul<tf.Tensor2D>(haar(8, 5), signs);
    for (let step = 1; step <= 400; step++) {
      const change = tf.mul<tf.Tensor2D>(tf.sub(target, w), 0.2);
      w = retract!(w, change, step);
    }
    expectClose(w, target, 1e-2);
  });
});

/** Determinant, by elimination on the host. */
function determinantSign(w: tf.Tensor2D): number {
  const rows = w.arraySync();
  let sign = 1;
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows.findIndex(
      (row, r) => r >= i && Math.abs(row[i]!) === Math.max(...rows.slice(i).map((x) => Math.abs(x[i]!))),
    );
    if (pivot !== i) {
      [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
      sign = -sign;
    }
    sign *= Math.sign(rows[i]![i]!);
    for (let r = i + 1; r < rows.length; r++) {
      const factor = rows[r]![i]! / rows[i]![i]!;
      for (let c = i; c < rows.length; c++) rows[r]![c]! -= factor * rows[i]![c]!;
    }
  }
  return sign;
}
