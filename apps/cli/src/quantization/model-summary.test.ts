import { useBackend } from '@qornn/backend';
import { integerNetwork } from '@qornn/converter';
import type { OrthogonalLayer } from '@qornn/int-runtime';
import { copyTask } from '@qornn/tasks';
import { buildModel, parseRunConfig } from '@qornn/training';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tinyYaml } from '../testing/tiny.js';
import { summarizeModel } from './model-summary.js';

const config = parseRunConfig(parse(tinyYaml));
const task = copyTask({ T0: 6, symbols: 2, alphabet: 3 });

describe('summarizeModel', () => {
  beforeAll(() => useBackend({ backend: 'wasm' }));

  it('lists layers, bits and bounds', async () => {
    const model = buildModel(config, task);
    const parameters = model.countParams();
    const integers = await integerNetwork(model, task).compile(config.quantization);
    const summary = summarizeModel(integers);
    const last = { ...integers, returnSequences: false };
    expect(summarizeModel(last).answers).toBe('last step');
    expect(summarizeModel({ ...last, pooling: 'mean' }).answers).toBe('mean');
    model.dispose();
    expect(summary).toMatchObject({ inputs: 5, outputs: 4, answers: 'every step', parameters });
    const [layer] = summary.layers;
    expect(layer?.matrices.map(({ name, shape, bits, bytes }) => ({ name, shape, bits, bytes }))).toEqual([
      { name: 'recurrent', shape: [16, 16], bits: 6, bytes: (16 * 16 * 6) / 8 },
      { name: 'kernel', shape: [16, 5], bits: 6, bytes: (16 * 5 * 6) / 8 },
    ]);
    for (const matrix of [...layer!.matrices, summary.readout]) {
      expect(matrix.headroomBits).toBeCloseTo(31 - Math.log2(matrix.accumulatorBound), 3);
      expect(matrix.headroomBits).toBeGreaterThan(0);
    }
  });

  it('includes Hadamard weights, scales per unit, normalization and names', async () => {
    const model = buildModel(config, task);
    const integers = await integerNetwork(model, task).compile({
      ...config.quantization,
      stateScales: 'row',
      stateBits: 8,
    });
    model.dispose();
    const [layer] = integers.layers as OrthogonalLayer[];
    const recurrent = { rows: 16, columns: 16, blockSize: 8, signs: new Int8Array(16).fill(-1) };
    const normalization = { mean: Float32Array.of(1, 2, 3, 4), std: Float32Array.of(0.5, 1, 2, 4) };
    const summary = summarizeModel({
      ...integers,
      layers: [{ ...layer!, recurrent }],
      outputNormalization: normalization,
      labels: ['a', 'b', 'c', 'd'],
    });
    const largest = Math.max(...layer!.stateShift);
    expect(largest).toBeGreaterThan(0);
    expect(summary).toMatchObject({
      inputNormalization: null,
      outputNormalization: { mean: [1, 2, 3, 4], std: [0.5, 1, 2, 4] },
      labels: ['a', 'b', 'c', 'd'],
      parameters: summarizeModel(integers).parameters - 16 * 16 + 16,
      layers: [
        {
          stateShift: [Math.min(...layer!.stateShift), largest],
          matrices: [
            { bits: 1, hadamardBlock: 8, bytes: 2, accumulatorBound: 8 * 2 ** (7 + largest) },
            { hadamardBlock: null },
          ],
        },
      ],
    });
  });
});
