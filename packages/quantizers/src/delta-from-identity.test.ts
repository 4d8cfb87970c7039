import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { deltaFromIdentity } from './delta-from-identity.js';
import { learnedStepQuantizer } from './learned-step-quantizer.js';
import { orthogonalRoundingQuantizer } from './orthogonal-rounding-quantizer.js';
import { getQuantizer } from './registry.js';
import { uniformQuantizer } from './uniform-quantizer.js';

beforeAll(() => useBackend('cpu'));

describe('deltaFromIdentity', () => {
  it('quantizes the difference from the identity', () => {
    const quantizer = deltaFromIdentity(uniformQuantizer({ bits: 2 }));
    const w = tf.tensor2d([1, -0.25, 0.125, 1], [2, 2]);
    expect([...quantizer.apply(w).dataSync()]).toEqual([1, -0.25, 0.125, 1]);
    const { codes, scale, identity } = quantizer.encode(w);
    expect([[...codes], [...scale], identity]).toEqual([[0, -2, 1, 0], [0.125], 1]);
  });

  it('represents the identity exactly at any bit width', () => {
    for (const bits of [1, 2, 8]) {
      const q = deltaFromIdentity(uniformQuantizer({ bits })).apply(tf.eye(5));
      expect(q.dataSync()).toEqual(tf.eye(5).dataSync());
    }
  });

  it('accepts any multiple of the identity, which suits rotations better', () => {
    const quantizer = deltaFromIdentity(uniformQuantizer({ bits: 2 }), { multiple: 0.75 });
    const w = tf.tensor2d([0.75, -0.25, 0.125, 0.5], [2, 2]);
    expect([...quantizer.apply(w).dataSync()]).toEqual([0.75, -0.25, 0.125, 0.5]);
    const { codes, scale, identity } = quantizer.encode(w);
    expect([[...codes], [...scale], identity]).toEqual([[0, -2, 1, -2], [0.125], 0.75]);
    expect(getQuantizer(quantizer.getConfig() as { name: string }).getConfig()).toEqual(quantizer.getConfig());
    expect(() => deltaFromIdentity(uniformQuantizer({ bits: 2 }), { multiple: Number.NaN })).toThrow(
      'deltaFromIdentity: multiple is NaN; it must be a finite number',
    );
  });

  it('forwards variables, initialized from W − I, and their gradients', () => {
    const inner = learnedStepQuantizer({ bits: 3 });
    const quantizer = deltaFromIdentity(inner);
    const w = tf.tensor2d([1.1, -0.3, 0.2, 5], [2, 2]);
    const delta = tf.tensor2d([Math.fround(Math.fround(1.1) - 1), -0.3, 0.2, 4], [2, 2]);
    const step = quantizer.variables![0]!.initialize(w);
    expect(step.dataSync()).toEqual(inner.variables![0]!.initialize(delta).dataSync());
    const dy = tf.tensor2d([1, 2, 3, 4], [2, 2]);
    const [dw, ds] = tf.grads((x, s) => quantizer.apply(x!, [s!]))([w, step], dy);
    const [expectedW, expectedS] = tf.grads((x, s) => inner.apply(x!, [s!]))([delta, step], dy);
    expect(dw!.dataSync()).toEqual(expectedW!.dataSync());
    expect(ds!.dataSync()).toEqual(expectedS!.dataSync());
  });

  it('throws for weights that are not square and for quantizers of square weights', () => {
    const quantizer = deltaFromIdentity(uniformQuantizer({ bits: 2 }));
    expect(() => quantizer.apply(tf.zeros([2, 3]))).toThrow('deltaFromIdentity: needs a nonempty square matrix');
    expect(() => quantizer.encode(tf.zeros([2, 3]))).toThrow('not shape [2,3]');
    for (const inner of [quantizer, orthogonalRoundingQuantizer(uniformQuantizer({ bits: 2 }))]) {
      expect(() => deltaFromIdentity(inner)).toThrow(
        `deltaFromIdentity: quantizer is '${inner.name}', which takes the square weight itself, not its difference from the identity`,
      );
    }
  });
});
