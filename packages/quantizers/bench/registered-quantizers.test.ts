import { runBenchmarks } from '@qornn/benchmarks';
import { quantizerNames, registerQuantizer, uniformQuantizer } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { defectOf } from './defect.js';
import './index.js';

beforeAll(() => {
  registerQuantizer('threeBits', () => uniformQuantizer({ bits: 3 }));
  registerQuantizer('needsMore', () => {
    throw new Error('needs a temperature');
  });
});

describe('quantizers', () => {
  it('has a row for every registered quantizer, of a plugin, too', async () => {
    const [result] = await runBenchmarks({ filter: 'quantizers-forward-4', quick: true });
    const rows = new Map(result!.contestants.map((one) => [one.name, one]));
    expect([...rows.keys()].sort()).toEqual(
      quantizerNames()
        .filter((name) => name !== 'needsMore')
        .sort(),
    );
    expect(result!.missing).toEqual(['needsMore: needs a temperature']);
    // 64 codes of 4 bits and a step; float32.
    expect([rows.get('uniform')!.bytes, rows.get('none')!.bytes]).toEqual([36, 256]);
    // Made at 3 bits, and asked for at 4.
    expect([rows.get('threeBits')!.figures!.bits, rows.get('ternary')!.figures!.bits]).toEqual([4, 1]);
    const defects = ['none', 'uniform', 'ternary'].map((name) => rows.get(name)!.figures!.defect!);
    expect(defects).toEqual([...defects].sort((a, b) => a - b));
    expect(defects[0]).toBeLessThan(1e-5);
  });

  it('encodes those that have codes', async () => {
    const [result] = await runBenchmarks({ filter: 'quantizers-encode-8', quick: true });
    const names = result!.contestants.map(({ name }) => name);
    expect(names).toContain('threeBits');
    expect(names).not.toContain('none');
  });
});

describe('defectOf', () => {
  it('does not depend on the scale, and is √(mean (σ²/c − 1)²)', () => {
    expect(tf.tidy(() => defectOf(tf.mul(tf.eye(4), 3)))).toBeCloseTo(0, 6);
    // Squares of singular values 1 and 3, c = 2.
    const w = tf.tensor2d([1, 0, 0, Math.sqrt(3)], [2, 2]);
    expect(defectOf(w)).toBeCloseTo(0.5, 6);
    w.dispose();
  });
});
