import { join } from 'node:path';
import { describe as describeModel, type OrthogonalRNN, type RecurrentLayer } from '@qornn/cells';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { useBackend } from '@qornn/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { taskOf } from './configuration/task-of-config.js';
import { evaluate } from './evaluate.js';
import { buildModel, parametersOf, recurrentLayers, withQuantization } from './model.js';
import { openRun } from './open-run.js';
import { prepareStep } from './step.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

beforeAll(() => useBackend());

const switchesOf = ({ quantization, minBits }: RecurrentLayer) => ({ quantization, minBits });

describe('parametersOf', () => {
  it.each([
    [
      { units: 4, layers: 2 },
      {
        'memory/memory/kernel': 'other',
        'memory/memory/recurrent_kernel': 'recurrent',
        'memory/memory/bias': 'bias',
        'memory_2/memory_2/kernel': 'other',
        'memory_2/memory_2/recurrent_kernel': 'recurrent',
        'memory_2/memory_2/bias': 'bias',
      },
    ],
    [
      { cell: 'gru', units: 4 },
      {
        'memory/memory/kernel': 'other',
        'memory/memory/recurrent_kernel': 'recurrent',
        'memory/memory/bias': 'bias',
        'memory/memory/recurrent_bias': 'bias',
      },
    ],
  ])('identifies recurrent weights and biases: %j', (model, memory) => {
    const config = tinyConfig({ model }, { sampledSteps: undefined });
    const parameters = parametersOf(buildModel(config, taskOf(config)));
    expect(Object.fromEntries(parameters.map(({ name, kind }) => [name, kind]))).toEqual({
      ...memory,
      'readout/readout/kernel': 'other',
      'readout/readout/bias': 'other',
    });
  });
});

describe('withQuantization', () => {
  const config = tinyConfig();
  const task = taskOf(config);
  const switches = (model: ReturnType<typeof buildModel>) => recurrentLayers(model).map(switchesOf);

  it('restores the switches after its work, also if that throws', () => {
    const model = buildModel(config, task);
    for (const layer of recurrentLayers(model)) Object.assign(layer, { quantization: false, minBits: 7 });
    const before = switches(model);
    expect(withQuantization(model, true, () => switches(model))[0]).toEqual({ quantization: true, minBits: null });
    const fail = () => {
      throw new Error('no');
    };
    expect(() => withQuantization(model, true, fail)).toThrow('no');
    expect(switches(model)).toEqual(before);
    model.dispose();
  });

  it('evaluations during a warm start keep the switches, also between two batches', async () => {
    const model = buildModel(config, task);
    for (const layer of recurrentLayers(model)) layer.quantization = false;
    const [before, gain] = [switches(model), recurrentLayers(model).map((layer) => layer.getConfig().gain)];
    const evaluated = evaluate(model, task, { batches: 3, batchSize: 2 });
    expect(switches(model)).toEqual(before);
    const metrics = await evaluated;
    expect(switches(model)).toEqual(before);
    for (const layer of recurrentLayers(model)) layer.quantization = true;
    expect(await evaluate(model, task, { batches: 3, batchSize: 2 })).toEqual(metrics);
    expect(recurrentLayers(model).map((layer) => layer.getConfig().gain)).toEqual(gain);
    model.dispose();
  });
});

describe('a run interrupted while quantization was off or at higher bit widths', () => {
  it.each([
    ['in its warm start', { warmStartSteps: 20, bitSchedule: [] }],
    ['while its bits fell', { warmStartSteps: 0, bitSchedule: [{ until: 20, bits: 8 }] }],
  ])('is evaluated and described with its configured quantizers: %s', async (_, training) => {
    const directory = join(temporaryFolder(), 'run');
    const controller = new AbortController();
    const config = tinyConfig({}, { steps: 30, evaluateEvery: 2, checkpointEvery: 2, ...training });
    const stopped = { directory, signal: controller.signal, onProgress: () => controller.abort() };
    expect((await train(config, stopped)).stopped).toBe('interrupted');
    const run = await openRun(directory);
    const model = run.loadModel('last');
    const [layer] = recurrentLayers(model) as [OrthogonalRNN];
    const { bits } = layer.recurrentQuantizer;
    const spec = describeModel(model);
    expect(spec.layers[0]!.recurrent).toMatchObject({ kind: 'codes', bits });
    const metrics = await evaluate(model, run.task, { batches: 1, batchSize: 4 });
    prepareStep(model, config, 1);
    expect(switchesOf(layer)).not.toEqual({ quantization: true, minBits: null });
    expect(describeModel(model)).toEqual(spec);
    expect(await evaluate(model, run.task, { batches: 1, batchSize: 4 })).toEqual(metrics);
    model.dispose();
  });
});
