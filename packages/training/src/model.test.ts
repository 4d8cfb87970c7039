import { useBackend } from '@qornn/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { taskOf } from './config.js';
import { evaluate } from './evaluate.js';
import { buildModel, parametersOf, recurrentLayers, withQuantization } from './model.js';
import { tinyConfig } from './testing/tiny.js';

beforeAll(() => useBackend('wasm'));

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
  ])('says which weights and biases are of recurrences: %j', (model, memory) => {
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
  const switches = (model: ReturnType<typeof buildModel>) =>
    recurrentLayers(model).map(({ quantization, leastBits }) => ({ quantization, leastBits }));

  it('sets the switches for its work alone, also where that fails', () => {
    const model = buildModel(config, task);
    for (const layer of recurrentLayers(model)) Object.assign(layer, { quantization: false, leastBits: 7 });
    const before = switches(model);
    expect(withQuantization(model, true, () => switches(model))[0]).toEqual({ quantization: true, leastBits: null });
    const fail = () => {
      throw new Error('no');
    };
    expect(() => withQuantization(model, true, fail)).toThrow('no');
    expect(switches(model)).toEqual(before);
    model.dispose();
  });

  it('evaluations in the middle of a warm start leave the switches as they are, also between two batches', async () => {
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
