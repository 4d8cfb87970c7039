import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as orthogonalParams from './index.js';
import '@qornn/testing/gradients';
import { runReadmeExample } from '@qornn/testing';

beforeAll(() => useBackend('wasm'));

describe('README', () => {
  it('opens with an example that runs and tells the truth', async () => {
    const { weight, gradient } = (await runReadmeExample(
      new URL('../README.md', import.meta.url),
      { '@tensorflow/tfjs': tf, '@qornn/orthogonal-params': orthogonalParams },
      ['weight', 'gradient'],
    )) as { weight: tf.Tensor2D; gradient: tf.Tensor2D };
    expect(orthogonalParams.orthogonalityDefect(weight)).toBeLessThan(1e-6);
    expect(orthogonalParams.horizonGain(weight, 784)).toBeCloseTo(1, 5);
    expect(gradient.shape).toEqual([64, 64]);
  });
});
