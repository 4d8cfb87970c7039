import type { LstmLayer } from '@qornn/int-runtime';
import { copyTask } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import { parseQuantizationSettings } from '@qornn/training/settings';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { configuredSettings } from './configured-settings.js';
import { integerNetwork } from './integer-network.js';
import { reportQuantization, saturationOf } from './report-quantization.js';
import { tinyGRU, tinyLSTM, tinyModel } from './testing/tiny-model.js';

const task = copyTask({ T0: 6, symbols: 2, alphabet: 3 });
const settings = parseQuantizationSettings({});

describe('integerNetwork', () => {
  beforeAll(() => useBackend('wasm'));

  it('saturates only if the calibrated ranges are too narrow', async () => {
    const model = tinyModel(task);
    const network = integerNetwork(model, task);
    const integers = await network.compile();
    model.dispose();
    const saturation = async (of: typeof integers) =>
      saturationOf(await reportQuantization(network.spec, of, task), of);
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

  it('compiles other bits and scales to the same model as a new calibration', async () => {
    const model = tinyModel(task);
    const network = integerNetwork(model, task);
    const { calibration } = settings;
    const all = [
      { ...settings, stateScales: 'row' as const, stateBits: 8 },
      { ...settings, calibration: { ...calibration, method: 'kl' as const } },
      { ...settings, calibration: { ...calibration, sequences: 3 } },
      { ...settings, stateBits: 5, biasCorrection: true },
    ];
    for (const changed of all)
      expect(await network.compile(changed)).toEqual(await integerNetwork(model, task).compile(changed));
    expect((await network.compile(all[0]!)).layers[0]).toMatchObject({ stateShift: { length: 16 } });
    model.dispose();
  });

  it('gives cell states a step for each unit, unless the settings say otherwise', async () => {
    const model = tinyLSTM(task);
    // The first unit counts.
    const [kernel, recurrent] = model.layers[0]!.getWeights() as [tf.Tensor, tf.Tensor];
    const open = tf.tensor1d(Array.from({ length: 24 }, (_, row) => (row % 6 === 0 ? 5 : 0)));
    model.layers[0]!.setWeights([kernel, recurrent, open]);
    const network = integerNetwork(model, task);
    const compiled = async (given: { stateScales?: 'tensor' | 'row' }) =>
      (await network.compile({ ...given, cellBits: 8 })).layers[0] as LstmLayer;
    const byDefault = await compiled({});
    expect(byDefault.cellShift?.length).toBe(6);
    expect(await compiled({ stateScales: 'row' })).toEqual(byDefault);
    expect(await compiled({ stateScales: 'tensor' })).not.toHaveProperty('cellShift');
    expect(configuredSettings(network.spec, { stateScales: 'row' })).toEqual({ stateScales: 'row' });
    open.dispose();
    model.dispose();
  });

  it('refuses steps by unit where no state can have them; a configuration may be for other cells, too', async () => {
    const model = tinyGRU(task);
    const network = integerNetwork(model, task);
    await expect(network.compile({ stateScales: 'row' })).rejects.toThrow(
      "stateScales: is 'row', but no state of the network can have a step for each unit",
    );
    expect(configuredSettings(network.spec, { stateScales: 'row', stateBits: 10 })).toEqual({ stateBits: 10 });
    model.dispose();
  });

  it('rejects invalid settings', async () => {
    const model = tinyModel(task);
    const network = integerNetwork(model, task);
    await expect(network.compile({ stateBits: 17 })).rejects.toThrow(
      'stateBits: 17 is not allowed; must be an integer from 4 to 16',
    );
    model.dispose();
  });

  it('leaks nothing', async () => {
    const model = tinyModel(task);
    const before = tf.memory().numTensors;
    const network = integerNetwork(model, task);
    await reportQuantization(network.spec, await network.compile({ biasCorrection: true }), task);
    expect(tf.memory().numTensors).toBe(before);
    model.dispose();
  });
});
