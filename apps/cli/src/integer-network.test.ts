import { useBackend } from '@qornn/backend';
import { copyTask } from '@qornn/tasks';
import { buildModel, parseRunConfig } from '@qornn/training';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compare, floatPredictor } from './comparison.js';
import { UsageError } from './errors.js';
import { anatomy } from './integer-anatomy.js';
import { integerModel, integerPredictor, requireFit, saturation } from './integer-network.js';
import { tinyYaml } from './testing/tiny.js';

const config = parseRunConfig(parse(tinyYaml));
const task = copyTask({ T0: 6, symbols: 2, alphabet: 3 });

describe('the integer form of a model', () => {
  beforeAll(() => useBackend({ backend: 'wasm' }));

  it('comes close to the quantized one', async () => {
    const model = buildModel(config, task);
    const integers = integerModel(model, task, { ...config.quantization, stateBits: 16, inputBits: 12 });
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
    const integers = integerModel(model, task, config.quantization);
    model.dispose();
    expect(await saturation(integers, task)).toBeLessThan(0.01);
    const tight = {
      ...integers,
      layers: integers.layers.map((layer) => ({
        ...layer,
        kernelMultiplier: layer.kernelMultiplier.map(() => 2 ** 31 - 1),
        recurrentMultiplier: layer.recurrentMultiplier.map((m) => Math.min(2 * m, 2 ** 31 - 1)),
      })),
    };
    expect(await saturation(tight, task)).toBeGreaterThan(0.1);
  });

  it('is refused for a task it does not fit', () => {
    const model = buildModel(config, task);
    const integers = integerModel(model, task, config.quantization);
    model.dispose();
    requireFit('m', integers, task);
    const other = copyTask({ T0: 6, symbols: 2, alphabet: 8 });
    expect(() => requireFit('m', integers, other)).toThrow(UsageError);
    expect(() => requireFit('m', integers, other)).toThrow(
      'm does not fit the task copy: it has 5 inputs, but the task has 10; it has 4 outputs, but the task needs 9',
    );
  });

  it('can be taken apart', () => {
    const model = buildModel(config, task);
    const parameters = model.countParams();
    const anatomical = anatomy(integerModel(model, task, config.quantization));
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

  it('leaks nothing', async () => {
    const model = buildModel(config, task);
    const before = tf.memory().numTensors;
    const integers = integerModel(model, task, config.quantization);
    await saturation(integers, task);
    expect(tf.memory().numTensors).toBe(before);
    model.dispose();
  });
});
