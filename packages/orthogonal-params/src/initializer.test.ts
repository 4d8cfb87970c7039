import { expectClose, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { beforeAll, describe, expect, it } from 'vitest';
import { band } from './band.js';
import { cayleyInit } from './cayley-init.js';
import { haar } from './haar.js';
import { henaff } from './henaff.js';
import { identity } from './identity.js';
import { getInitializer, type InitializerName } from './initializer.js';
import { orthogonalityDefect } from './orthogonality-defect.js';
import { signedHadamard } from './signed-hadamard.js';

beforeAll(() => useBackend('cpu'));

/** Angles of the eigenvalues, in radians. */
function eigenvalueAngles(w: tf.Tensor2D): number[] {
  const { realEigenvalues, imaginaryEigenvalues } = new EigenvalueDecomposition(
    Matrix.from1DArray(w.shape[0], w.shape[1], w.dataSync()),
  );
  return realEigenvalues.map((real, i) => Math.atan2(imaginaryEigenvalues[i]!, real));
}

describe.each([
  ['haar', haar],
  ['henaff', henaff],
  ['cayley', cayleyInit],
  ['identity', identity],
  ['band', band],
  ['hadamard', signedHadamard],
] as const)('%s', (name, initialize) => {
  it.each([1, 2, 7, 64])('is orthogonal for n = %i', (n) => {
    const w = initialize(n, 3);
    expect(w.shape).toEqual([n, n]);
    expect(orthogonalityDefect(w)).toBeLessThan(1e-6);
  });

  it('is reproducible by its seed', () => {
    expect(initialize(6, 5).dataSync()).toEqual(initialize(6, 5).dataSync());
    if (name !== 'identity') {
      expect(initialize(6, 5).dataSync()).not.toEqual(initialize(6, 6).dataSync());
      expect(initialize(6, 5).dataSync()).not.toEqual(initialize(6, 5 + 2 ** 32).dataSync());
    }
  });

  it('is found by name', () => {
    expect(getInitializer('test', name === 'band' ? { name } : name)(6, 5).dataSync()).toEqual(
      initialize(6, 5).dataSync(),
    );
  });

  it('throws for an invalid size', () => {
    expect(() => initialize(0, 1)).toThrow(/: n is 0; it must be an integer ≥ 1$/);
  });
});

describe('band', () => {
  it('has evenly spaced angles up to the bandwidth', () => {
    const angles = eigenvalueAngles(band(16, 3, 0.25))
      .map(Math.abs)
      .sort((a, b) => a - b);
    angles.forEach((angle, i) => {
      expect(angle).toBeCloseTo(((Math.PI / 4) * (Math.floor(i / 2) + 0.5)) / 8, 4);
    });
  });

  it('leaks nothing', () => {
    const before = tf.memory().numTensors;
    band(6, 1, 0.5).dispose();
    expect(tf.memory().numTensors).toBe(before);
  });

  it('is configured by options, and throws for invalid ones', () => {
    const found = getInitializer('test', { name: 'band', bandwidth: 0.5 });
    expect(found(6, 5).dataSync()).toEqual(band(6, 5, 0.5).dataSync());
    expect(() => band(4, 0, 0)).toThrow('band: bandwidth is 0; it must be a number in (0, 1]');
    expect(() => band(4, 0, Number.NaN)).toThrow('band: bandwidth is NaN');
    expect(() => getInitializer('test', { name: 'band', width: 1 } as unknown as { name: 'band' })).toThrow(
      "test: initializer band: unknown option 'width'; did you mean 'bandwidth'? allowed are bandwidth",
    );
    expect(() => getInitializer('test', { name: 'haar', bandwidth: 1 } as unknown as 'haar')).toThrow(
      "unknown option 'bandwidth'",
    );
  });
});

describe('haar', () => {
  it('is orthogonal to float32 rounding at n = 256', () => {
    expect(orthogonalityDefect(haar(256, 1))).toBeLessThan(1e-6);
  });

  it('has the moments of the uniform distribution: E w = 0, E w² = 1/n, E w⁴ = 3/(n(n+2)), E trace² = 1', () => {
    const n = 5;
    const samples = 4000;
    const sums = [0, 0, 0, 0, 0];
    for (let seed = 0; seed < samples; seed++) {
      const w = haar(n, seed);
      const values = w.dataSync();
      w.dispose();
      const first = values[0]!;
      const trace = values[0]! + values[6]! + values[12]! + values[18]! + values[24]!;
      [first, first ** 2, first ** 4, trace, trace ** 2].forEach((moment, i) => {
        sums[i]! += moment / samples;
      });
    }
    // Four standard errors for 4000 samples.
    const expected = [0, 1 / n, 3 / (n * (n + 2)), 0, 1];
    const tolerance = [0.029, 0.015, 0.01, 0.064, 0.09];
    sums.forEach((sum, i) => {
      expect(Math.abs(sum - expected[i]!)).toBeLessThan(tolerance[i]!);
    });
  });
});

describe('henaff', () => {
  it('has the blocks [[cos, sin], [−sin, cos]], and 1 last when n is odd', () => {
    const [c, s, zero, minusS, c2] = henaff(3, 9).dataSync();
    expect([zero, minusS, c2]).toEqual([0, -s!, c]);
    expect(henaff(3, 9).dataSync()[8]).toBe(1);
  });

  it('spreads the eigenvalues over the whole circle', () => {
    const angles = eigenvalueAngles(henaff(200, 1));
    for (const [from, to] of [
      [-Math.PI, -2],
      [-2, -1],
      [-1, 0],
      [0, 1],
      [1, 2],
      [2, Math.PI],
    ] as const) {
      expect(angles.filter((angle) => angle >= from && angle < to).length).toBeGreaterThan(20);
    }
  });
});

describe('cayleyInit', () => {
  it('has its eigenvalues in the right half of the circle', () => {
    const angles = eigenvalueAngles(cayleyInit(200, 1)).map(Math.abs);
    expect(Math.max(...angles)).toBeLessThan(Math.PI / 2 + 1e-6);
    expect(angles.filter((angle) => angle > Math.PI / 4).length).toBeGreaterThan(60);
  });

  it('is the Cayley transform (I + A)⁻¹(I − A) of its skew-symmetric matrix', () => {
    const w = cayleyInit(2, 4);
    const [cosine, sine] = w.dataSync();
    const s = -Math.sqrt((1 - cosine!) / (1 + cosine!));
    expect(sine).toBeGreaterThan(0);
    const a = tf.tensor2d([0, s, -s, 0], [2, 2]);
    const eye = tf.eye(2);
    expectClose(tf.matMul(tf.add<tf.Tensor2D>(eye, a), w), tf.sub(eye, a), 1e-6);
  });
});

describe('getInitializer', () => {
  it('lists the known names when the name is unknown', () => {
    expect(() => getInitializer('bjorckParametrization', 'toString' as InitializerName)).toThrow(
      "bjorckParametrization: initializer is 'toString'; it must be one of haar, henaff, cayley, identity",
    );
  });

  it('returns functions that throw for an invalid seed', () => {
    expect(() => haar(3, -1)).toThrow('initialize: seed is -1; it must be an integer ≥ 0');
    expect(() => henaff(3, 0.5)).toThrow('initialize: seed is 0.5; it must be an integer ≥ 0');
  });
});
