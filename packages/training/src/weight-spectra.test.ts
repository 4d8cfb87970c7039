import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrthogonalRNN } from '@qornn/cells';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { singularValues, spectralRadius } from '@qornn/orthogonal-params';
import { expectNoNewTensors, useBackend } from '@qornn/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildModel, recurrentLayers } from './model.js';
import { openRun } from './open-run.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';
import { weightSpectra } from './weight-spectra.js';

beforeAll(() => useBackend('wasm'));

const shape = { inputs: 6, outputs: 5, timeSteps: 18, returnSequences: true };

describe('weightSpectra', () => {
  it('has the extremes of the quantized weights, and leaks nothing', () => {
    const model = buildModel(tinyConfig(), shape);
    const [layer] = recurrentLayers(model) as OrthogonalRNN[];
    layer!.quantization = false;
    const spectra = weightSpectra(model);
    expectNoNewTensors(() => {
      weightSpectra(model);
    });
    expect(layer!.quantization).toBe(false);
    layer!.quantization = true;
    const weight = layer!.recurrentWeight();
    const values = singularValues(weight);
    expect(spectra).toEqual({
      'layer 0': {
        singularValues: { smallest: values.at(-1), largest: values[0] },
        eigenvalueModuli: { smallest: expect.any(Number), largest: spectralRadius(weight) },
      },
    });
    weight.dispose();
    model.dispose();
  });

  it('has none of a cell without orthogonal weights', () => {
    const model = buildModel(tinyConfig({ model: { cell: 'gru', units: 8 } }, { sampledSteps: undefined }), shape);
    expect(weightSpectra(model)).toEqual({});
    model.dispose();
  });

  it('is recorded at every evaluation where the configuration asks for it', async () => {
    const [plain, recorded] = [0, 1].map(() => join(temporaryFolder(), 'run'));
    await train(tinyConfig(), { directory: plain! });
    await train(tinyConfig({}, { recordSpectra: true }), { directory: recorded! });
    const { metrics } = await openRun(recorded!);
    expect(metrics).toHaveLength(3);
    for (const { spectra } of metrics) expect(spectra!['layer 0']!.singularValues.largest).toBeCloseTo(1, 0);
    expect(metrics.map(({ spectra: _, ...line }) => line)).toEqual((await openRun(plain!)).metrics);
    expect(readFileSync(join(plain!, 'metrics.jsonl'), 'utf8')).not.toContain('spectra');
  });
});
