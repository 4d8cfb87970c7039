import { useBackend } from '@qornn/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { taskOf } from './config.js';
import { buildModel, parametersOf } from './model.js';
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
