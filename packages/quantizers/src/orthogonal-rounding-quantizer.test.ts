import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { deltaFromIdentity } from './delta-from-identity.js';
import { learnedStepQuantizer } from './learned-step-quantizer.js';
import { orthogonalRounding } from './orthogonal-rounding.js';
import { orthogonalRoundingQuantizer } from './orthogonal-rounding-quantizer.js';
import { getQuantizer } from './registry.js';
import { orthogonalMatrix } from './testing/matrices.js';
import { uniformQuantizer } from './uniform-quantizer.js';

beforeAll(() => useBackend('wasm'));

const base = uniformQuantizer({ bits: 4 });
const quantizer = orthogonalRoundingQuantizer(base);
const [offset] = quantizer.variables!;
const weight = () => tf.tensor2d(orthogonalMatrix(32, 1), [32, 32]);

describe('orthogonalRoundingQuantizer', () => {
  it('is nearest rounding before the first refresh', () => {
    const w = weight();
    expect(quantizer.encode(w)).toEqual(base.encode(w));
    expect(quantizer.encode(w, [offset!.initialize(w)])).toEqual(base.encode(w));
  });

  it('equals orthogonalRounding of the weight of the last refresh', () => {
    const w = weight();
    expect(quantizer.encode(w, [offset!.refresh!(w)])).toEqual(orthogonalRounding(base.encode(w)));
  });

  it('keeps its offsets while the weight changes: its code moves with the nearest code', () => {
    const w = weight();
    const offsets = offset!.refresh!(w);
    const moved = tf.mul(w, tf.sub(1, tf.mul(tf.randomUniform([32, 32], 0, 1, 'float32', 2), 0.2)));
    const { codes } = quantizer.encode(moved, [offsets]);
    const nearest = base.encode(moved).codes;
    const change = offsets.dataSync();
    codes.forEach((code, i) => {
      expect(code).toBe(Math.max(-8, Math.min(7, nearest[i]! + change[i]!)));
    });
  });

  it('has the straight-through gradient, for the weight only', () => {
    const w = weight();
    const offsets = offset!.refresh!(w);
    const dy = tf.randomNormal([32, 32]);
    const dw = tf.grad((x) => quantizer.apply(x, [offsets]))(w, dy);
    expect(dw.dataSync()).toEqual(dy.dataSync());
    expect(offset!.trainable).toBe(false);
  });

  it('works inside deltaFromIdentity', () => {
    const delta = deltaFromIdentity(uniformQuantizer({ bits: 4 }), { multiple: 0.5 });
    const around = orthogonalRoundingQuantizer(delta);
    const w = tf.tidy(() => tf.add(tf.mul(weight(), 0.5), tf.mul(tf.eye(32), 0.5)));
    expect(around.encode(w)).toEqual(delta.encode(w));
    expect(around.apply(w).dataSync()).toEqual(delta.apply(w).dataSync());
    const offsets = around.variables![0]!.refresh!(w);
    expect(around.encode(w, [offsets])).toEqual(orthogonalRounding(delta.encode(w)));
    const { codes, scale } = around.encode(w, [offsets]);
    around
      .apply(w, [offsets])
      .dataSync()
      .forEach((value, i) => {
        expect(value).toBeCloseTo(codes[i]! * scale[0]! + (i % 33 === 0 ? 0.5 : 0), 6);
      });
    expect(getQuantizer(around.getConfig() as { name: string }).getConfig()).toEqual(around.getConfig());
  });

  it('throws for other quantizers, weights that are not square, and variables of other shapes', () => {
    expect(() => orthogonalRoundingQuantizer(learnedStepQuantizer({ bits: 4 }))).toThrow(
      "orthogonalRoundingQuantizer: quantizer is 'learnedStep'; it must be uniform",
    );
    expect(() => quantizer.apply(tf.zeros([2, 3]))).toThrow('needs a nonempty square matrix, not shape [2,3]');
    expect(() => offset!.refresh!(tf.zeros([2, 3]))).toThrow('not shape [2,3]');
    expect(() => quantizer.apply(tf.zeros([2, 2]), [tf.zeros([2])])).toThrow(
      "variable 'offset' has shape [2]; for this weight it must be [2,2]",
    );
    expect(() => quantizer.apply(tf.zeros([2, 2]), [])).toThrow('there are 0 variables; it takes 1: offset');
  });
});
