import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import * as orthogonalParams from './index.js';
import { useBackend } from './testing/backend.js';
import './testing/gradients.js';
import { runReadmeExample } from './testing/readme-example.js';

beforeAll(() => useBackend('wasm'));

describe('README', () => {
  it('opens with an example that runs and tells the truth', async () => {
    const { weight, gradient } = (await runReadmeExample(
      { '@tensorflow/tfjs': tf, '@qornn/orthogonal-params': orthogonalParams },
      ['weight', 'gradient'],
    )) as { weight: tf.Tensor2D; gradient: tf.Tensor2D };
    expect(orthogonalParams.orthogonalityDefect(weight)).toBeLessThan(1e-6);
    expect(orthogonalParams.horizonGain(weight, 784)).toBeCloseTo(1, 5);
    expect(gradient.shape).toEqual([64, 64]);
  });
});
