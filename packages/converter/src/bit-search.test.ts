import type { LstmLayer } from '@qornn/int-runtime';
import { copyTask } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { SearchError } from './errors.js';
import { type QuantizationProgress, quantizeModel } from './quantize-model.js';
import { tinyLSTM } from './testing/tiny-model.js';

const task = copyTask({ T0: 4, symbols: 2, alphabet: 3 });
const settings = { stateBits: 10, calibration: { sequences: 4 } };
const few = { sequences: 8 };

describe('bits of a network that was trained in floating point', () => {
  beforeAll(() => useBackend());

  it('are searched separately for weights, states and cell states, below those of the settings', async () => {
    const model = tinyLSTM(task);
    const search = { maxDrop: 60, maxBits: { cellBits: 11 } };
    const { search: result, model: integers } = await quantizeModel(
      model,
      task,
      { ...settings, weightBits: 5 },
      { ...few, search },
    );
    model.dispose();
    const { best, trials } = result!;
    expect(trials[0]!.bits).toEqual({
      ...{ recurrentBits: 5, kernelBits: 5, stateBits: 16, cellBits: 11, inputBits: 16, readoutBits: 8 },
    });
    const { kernel, recurrent, stateBits, cellBits } = integers.layers[0] as LstmLayer;
    expect(best.bits).toMatchObject({ recurrentBits: recurrent.bits, kernelBits: kernel.bits, stateBits, cellBits });
  });

  it('have the best metric within a number of bytes', async () => {
    const model = tinyLSTM(task);
    const { file } = await quantizeModel(model, task, settings, few);
    const maxBytes = file.length - 120;
    const stages: QuantizationProgress[] = [];
    const result = await quantizeModel(model, task, settings, {
      ...{ ...few, search: { maxBytes } },
      onProgress: (progress) => stages.push(progress),
    });
    expect(result.file.length).toBeLessThanOrEqual(maxBytes);
    expect(result.settings).toMatchObject({ ...result.search!.best.bits, stateBits: 10, cellBits: 16 });
    const sources = Object.fromEntries(result.precision.map(({ part, bitsFrom }) => [part, bitsFrom]));
    expect(sources).toMatchObject({ kernel: 'chosen', readout: 'chosen', h: 'chosen', c: 'default', input: 'default' });
    const drops = result.search!.trials.map(({ drop }) => drop);
    expect(result.search!.best.drop).toBe(Math.min(...drops));
    expect(stages.find(({ stage }) => stage === 'search')).toMatchObject({ maxBytes, maxDrop: Infinity });
    const impossible = quantizeModel(model, task, settings, { ...few, search: { maxBytes: 700 } });
    await expect(impossible).rejects.toThrow(SearchError);
    await expect(impossible).rejects.toThrow(/^no bits fit into 700 bytes; with the fewest, the model has \d+$/);
    model.dispose();
  });

  it('are listed with the reason for each', async () => {
    const model = tinyLSTM(task);
    const { precision } = await quantizeModel(
      model,
      task,
      { ...settings, recurrentBits: 4, layers: [{ cellBits: 12 }] },
      few,
    );
    model.dispose();
    const shown = (part: string) => {
      const { bits, bitsFrom, stepFrom } = precision.find((row) => row.part === part)!;
      return [bits, bitsFrom, stepFrom];
    };
    expect(shown('kernel')).toEqual([8, 'default', 'weights']);
    expect(shown('recurrent')).toEqual([4, 'chosen', 'weights']);
    expect(shown('h')).toEqual([10, 'chosen', 'fixed']);
    expect(shown('c')).toEqual([12, 'chosen', 'calibrated']);
    expect(shown('a')).toEqual([16, 'fixed', 'calibrated']);
    expect(shown('readout')).toEqual([8, 'default', 'weights']);
  });
});
