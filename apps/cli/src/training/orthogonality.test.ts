import { useBackend } from '@qornn/backend';
import { orthogonalRNN } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import { sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { diagnose } from './orthogonality.js';

describe('diagnose', () => {
  beforeAll(() => useBackend({ backend: 'wasm' }));

  it('finds the latent weight orthogonal and the quantized one nearly so, with gain 1', async () => {
    const layer = orthogonalRNN({
      units: 12,
      recurrentQuantizer: { name: 'uniform', bits: 5 },
      inputShape: [32, 1],
      name: 'memory',
    });
    const model = sequential({ layers: [layer] });
    const before = tf.memory().numTensors;
    const { latent, quantized, ...rest } = (await diagnose(layer, 32))!;
    expect(tf.memory().numTensors).toBe(before);
    expect(rest).toEqual({
      name: 'memory',
      units: 12,
      horizon: 32,
      parametrization: { name: 'bjorck', exact: false, parameters: 144, operationsPerStep: 8 * 15 * 12 ** 3 },
    });
    expect(latent.defect).toBeLessThan(1e-4);
    expect(latent.spectralRadius).toBeCloseTo(1, 4);
    expect(latent.singularValues.smallest).toBeCloseTo(1, 4);
    expect(quantized.defect).toBeGreaterThan(latent.defect);
    expect(quantized.horizonGain).toBeCloseTo(1, 3);
    expect(quantized.singularValues.smallest).toBeLessThan(quantized.singularValues.largest);
    model.dispose();
  });

  it('stops immediately, even for a large matrix', async () => {
    const layer = orthogonalRNN({ units: 400, inputShape: [32, 1] });
    const model = sequential({ layers: [layer] });
    const controller = new AbortController();
    const before = tf.memory().numTensors;
    const diagnosed = diagnose(layer, 32, controller.signal);
    setImmediate(() => controller.abort());
    await expect(diagnosed).rejects.toMatchObject({ name: 'AbortError' });
    expect(tf.memory().numTensors).toBe(before);
    model.dispose();
  });
});
