import { quantizedGRU } from '@qornn/cells';
import { createRuntime, deserialize } from '@qornn/int-runtime';
import { copyTask } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { SearchError } from './errors.js';
import { type QuantizationProgress, quantizeModel } from './quantize-model.js';
import { tinyModel } from './testing/tiny-model.js';

const task = copyTask({ T0: 6, symbols: 2, alphabet: 3 });
const few = { sequences: 32 };

describe('quantizeModel', () => {
  beforeAll(() => useBackend());

  it('converts a model without a run folder; the integer model is close to the original', async () => {
    const model = tinyModel(task);
    const stages: QuantizationProgress[] = [];
    const onProgress = (progress: QuantizationProgress) => stages.push(progress);
    const settings = { stateBits: 16, inputBits: 12, biasCorrection: true, calibration: { sequences: 16 } };
    const result = await quantizeModel(model, task, settings, { ...few, onProgress });
    model.dispose();
    expect(result.agreement).toBeGreaterThan(0.9);
    expect(result.metrics.integer.crossEntropy!).toBeCloseTo(result.metrics.quantized.crossEntropy!, 2);
    expect(result.metrics.latent.crossEntropy).toBeGreaterThan(0);
    expect(result.settings).toMatchObject({ stateBits: 16, inputBits: 12, readoutBits: 8, scale: 'multiplier' });
    expect(result).toMatchObject({ part: { sequences: 32, of: null }, calibrated: { sequences: 16 }, search: null });
    expect(result.saturation).toBeLessThan(0.01);
    expect(result.report.layers).toHaveLength(1);
    expect(deserialize(result.file)).toEqual(result.model);
    expect((await createRuntime(result.model)).run(new Float32Array(10 * 5))).toHaveLength(10 * 4);
    const told = stages.map(({ stage }) => stage);
    expect(told.filter((stage, i) => stage !== told[i - 1])).toEqual([
      'calibration',
      'calibrated',
      'corrected',
      'test',
      'tested',
      'reported',
    ]);
    expect(stages.filter(({ stage }) => stage === 'calibrated')).toHaveLength(16);
    expect(stages.findLast(({ stage }) => stage === 'corrected')).toEqual({
      stage: 'corrected',
      sequences: 16,
      of: 16,
    });
    expect(stages.at(-1)).toEqual({ stage: 'reported', sequences: 8, of: 8 });
  });

  it('names what is no task', async () => {
    const model = tinyModel(task);
    await expect(quantizeModel(model, 'copy' as never)).rejects.toThrow(
      "quantizeModel: task is 'copy'; it must be a Task",
    );
    await expect(quantizeModel(model, undefined as never)).rejects.toThrow('task is undefined; it must be a Task');
    model.dispose();
  });

  it('stores the origin', async () => {
    const model = tinyModel(task);
    const origin = { task: 'copy', timeSteps: 10, data: null, checkpoint: null };
    const sources = { kernel: 'trained', recurrent: 'trained', h: 'chosen' };
    expect((await quantizeModel(model, task, { stateBits: 12 }, { ...few, origin })).model.origin).toEqual({
      ...origin,
      bits: { input: 'default', readout: 'default', layers: [sources] },
    });
    model.dispose();
  });

  it('searches for the fewest bits on validation sequences, and reports every trial', async () => {
    const model = tinyModel(task);
    const stages: QuantizationProgress[] = [];
    const { search, settings } = await quantizeModel(
      model,
      task,
      { biasBits: 12 },
      {
        ...few,
        search: { maxDrop: 20, maxBits: { inputBits: 8 } },
        onProgress: (progress) => stages.push(progress),
      },
    );
    model.dispose();
    expect(search?.found).toBe(true);
    expect(settings).toMatchObject({ ...search?.best.bits, biasBits: 12 });
    const reference = stages.find((progress) => progress.stage === 'search');
    expect(reference).toMatchObject({ metric: { name: 'recall', goal: 'max' }, maxDrop: 20, value: search?.reference });
    const trials = stages.filter((progress) => progress.stage === 'trial');
    expect(trials).toHaveLength(search?.trials.length ?? -1);
    const tried = stages.flatMap((progress) => (progress.stage === 'tried' ? [progress] : []));
    expect(tried.map(({ bits }) => bits)).toEqual([null, ...trials.map(({ bits }) => bits)]);
    expect(tried[0]).toMatchObject({ sequences: 32, of: 32 });
    expect(Math.max(...trials.map(({ bits }) => bits.inputBits))).toBe(8);
  });

  it('keeps the bits that states were trained with, and searches for the others', async () => {
    const { inputs, outputs, timeSteps, returnSequences } = task;
    const model = sequential({
      layers: [
        quantizedGRU({
          units: 8,
          stateQuantizer: { bits: 9 },
          returnSequences,
          inputShape: [timeSteps, inputs],
          seed: 3,
        }),
        layers.dense({ units: outputs }),
      ],
    });
    const plain = await quantizeModel(model, task, { stateBits: 12 }, few);
    const searched = await quantizeModel(model, task, {}, { ...few, search: { maxDrop: 30 } });
    model.dispose();
    for (const { settings, model: integers } of [plain, searched]) {
      expect(settings.stateBits).toBe(9);
      expect(integers.layers[0]).toMatchObject({ stateBits: 9 });
    }
    expect(new Set(searched.search!.trials.map(({ bits }) => bits.stateBits))).toEqual(new Set([9]));
  });

  it('reports the closest setting if none is within the allowed drop', async () => {
    const model = tinyModel(task);
    let evaluations = 0;
    // The first evaluation is the floating-point reference.
    const falling = { ...task, metrics: () => ({ crossEntropy: 1, recall: evaluations++ === 0 ? 1 : 0.75 }) };
    const maxBits = { stateBits: 5, inputBits: 4, readoutBits: 4 };
    const error = await quantizeModel(model, falling, {}, { ...few, search: { maxBits } }).catch((e) => e);
    model.dispose();
    expect(error).toBeInstanceOf(SearchError);
    expect(error.message).toBe(
      'no bits keep recall within 0.3 points of 1; the best of 2 trials has 5 state, 4 input and 4 readout bits and reaches 0.75, 25 points worse',
    );
    expect(error).toMatchObject({ metric: 'recall', roundsWeights: false, search: { found: false } });
  });

  it.each<[string, object, object, string]>([
    ['a setting', { stateBits: 3 }, {}, 'stateBits: 3 is not allowed; must be an integer from 4 to 16'],
    ['an unknown setting', { statebits: 8 }, {}, "statebits: unknown key; did you mean 'stateBits'?"],
    ['a nested setting', { calibration: { method: 'mean' } }, {}, 'calibration.method: "mean" is not allowed'],
    ['an option', {}, { sequences: 0 }, 'quantizeModel: sequences is 0'],
    ['an unknown option', {}, { maxDrop: 1 }, "quantizeModel: unknown option 'maxDrop'"],
    ['a search', {}, { search: { maxDrop: -1 } }, 'maxDrop'],
    ['bits of a search', {}, { search: { maxBits: { stateBits: 20 } } }, 'stateBits'],
  ])('rejects %s if invalid, before running anything', async (_, settings, options, message) => {
    const model = {} as never;
    await expect(quantizeModel(model, task, settings, options)).rejects.toMatchObject({ name: 'ConfigError' });
    await expect(quantizeModel(model, task, settings, options)).rejects.toThrow(message);
  });

  it.each(['calibration', 'trial', 'test'] as const)('stops at a signal during stage %s', async (stage) => {
    const model = tinyModel(task);
    const controller = new AbortController();
    const stopped = quantizeModel(
      model,
      task,
      {},
      {
        ...few,
        search: { maxDrop: 50 },
        signal: controller.signal,
        onProgress: (progress) => progress.stage === stage && controller.abort(),
      },
    );
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    model.dispose();
  });

  it('leaks no tensors and does not dispose the model', async () => {
    const model = tinyModel(task);
    const before = tf.memory().numTensors;
    await quantizeModel(model, task, { biasCorrection: true }, few);
    await quantizeModel(model, task, {}, { ...few, signal: AbortSignal.abort() }).catch(() => undefined);
    expect(tf.memory().numTensors).toBe(before);
    model.dispose();
  });
});
