import { useBackend } from '@qornn/backend';
import { copyTask } from '@qornn/tasks';
import { buildModel, parseRunConfig } from '@qornn/training';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { UsageError } from '../errors.js';
import { tinyYaml } from '../testing/tiny.js';
import { compare, floatPredictor } from './comparison.js';
import { anatomy } from './integer-anatomy.js';
import {
  integerModel,
  integerNetwork,
  integerPredictor,
  reportOn,
  requireFit,
  saturationOf,
} from './integer-network.js';

const config = parseRunConfig(parse(tinyYaml));
const task = copyTask({ T0: 6, symbols: 2, alphabet: 3 });

describe('the integer form of a model', () => {
  beforeAll(() => useBackend({ backend: 'wasm' }));

  it('comes close to the quantized one', async () => {
    const model = buildModel(config, task);
    const integers = await integerModel(model, task, { ...config.quantization, stateBits: 16, inputBits: 12 });
    const { metrics, agreement } = await compare(
      task,
      { quantized: floatPredictor(model, { quantized: true }), integer: await integerPredictor(integers) },
      { sequences: 32 },
    );
    model.dispose();
    expect(agreement).toBeGreaterThan(0.9);
    expect(metrics.integer!.crossEntropy!).toBeCloseTo(metrics.quantized!.crossEntropy!, 2);
  });

  it('saturates when it is calibrated too tightly, and only then', async () => {
    const model = buildModel(config, task);
    const network = integerNetwork(model, task);
    const integers = await network.compile(config.quantization);
    model.dispose();
    const saturation = async (of: typeof integers) => saturationOf(await reportOn(network.spec, of, task), of);
    expect(await saturation(integers)).toBeLessThan(0.01);
    const tight = {
      ...integers,
      layers: integers.layers.map((layer) => ({
        ...layer,
        kernelMultiplier: layer.kernelMultiplier.map(() => 2 ** 31 - 1),
        recurrentMultiplier: layer.recurrentMultiplier.map((m) => Math.min(2 * m, 2 ** 31 - 1)),
      })),
    };
    expect(await saturation(tight)).toBeGreaterThan(0.1);
  });

  it('is refused for a task it does not fit', async () => {
    const model = buildModel(config, task);
    const integers = await integerModel(model, task, config.quantization);
    model.dispose();
    requireFit('m', integers, task);
    const other = copyTask({ T0: 6, symbols: 2, alphabet: 8 });
    expect(() => requireFit('m', integers, other)).toThrow(UsageError);
    expect(() => requireFit('m', integers, other)).toThrow(
      'm does not fit the task copy: it has 5 inputs, but the task has 10; it has 4 outputs, but the task needs 9',
    );
  });

  it('is compiled with other bits and scales as if it were calibrated anew', async () => {
    const model = buildModel(config, task);
    const network = integerNetwork(model, task);
    const { calibration } = config.quantization;
    const all = [
      { ...config.quantization, stateScales: 'row' as const, stateBits: 8 },
      { ...config.quantization, calibration: { ...calibration, method: 'kl' as const } },
      { ...config.quantization, calibration: { ...calibration, sequences: 3 } },
      { ...config.quantization, stateBits: 5, biasCorrection: true },
    ];
    for (const settings of all)
      expect(await network.compile(settings)).toEqual(await integerModel(model, task, settings));
    expect((await network.compile(all[0]!)).layers[0]!.stateShift).toHaveLength(16);
    model.dispose();
  });

  it('can be taken apart', async () => {
    const model = buildModel(config, task);
    const parameters = model.countParams();
    const anatomical = anatomy(await integerModel(model, task, config.quantization));
    model.dispose();
    expect(anatomical).toMatchObject({ inputs: 5, outputs: 4, answers: 'every step', parameters });
    const [layer] = anatomical.layers;
    expect(layer?.matrices.map(({ name, shape, bits, bytes }) => ({ name, shape, bits, bytes }))).toEqual([
      { name: 'recurrent', shape: [16, 16], bits: 6, bytes: (16 * 16 * 6) / 8 },
      { name: 'kernel', shape: [16, 5], bits: 6, bytes: (16 * 5 * 6) / 8 },
    ]);
    for (const matrix of [...layer!.matrices, anatomical.readout]) {
      expect(matrix.headroomBits).toBeCloseTo(31 - Math.log2(matrix.accumulatorBound), 3);
      expect(matrix.headroomBits).toBeGreaterThan(0);
    }
  });

  it('can be taken apart where it has Hadamard weights, steps of its units, units of measurement and names', async () => {
    const model = buildModel(config, task);
    const integers = await integerModel(model, task, { ...config.quantization, stateScales: 'row', stateBits: 8 });
    model.dispose();
    const [layer] = integers.layers;
    const recurrent = { rows: 16, columns: 16, blockSize: 8, signs: new Int8Array(16).fill(-1) };
    const normalization = { mean: Float32Array.of(1, 2, 3, 4), std: Float32Array.of(0.5, 1, 2, 4) };
    const anatomical = anatomy({
      ...integers,
      layers: [{ ...layer!, recurrent }],
      outputNormalization: normalization,
      labels: ['a', 'b', 'c', 'd'],
    });
    const largest = Math.max(...layer!.stateShift);
    expect(largest).toBeGreaterThan(0);
    expect(anatomical).toMatchObject({
      inputNormalization: null,
      outputNormalization: { mean: [1, 2, 3, 4], std: [0.5, 1, 2, 4] },
      labels: ['a', 'b', 'c', 'd'],
      parameters: anatomy(integers).parameters - 16 * 16 + 16,
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

  it('leaks nothing', async () => {
    const model = buildModel(config, task);
    const before = tf.memory().numTensors;
    const network = integerNetwork(model, task);
    await reportOn(network.spec, await network.compile({ ...config.quantization, biasCorrection: true }), task);
    expect(tf.memory().numTensors).toBe(before);
    model.dispose();
  });
});
