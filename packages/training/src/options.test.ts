import { testOptions } from '@qornn/internal-testing/options';
import { addingTask } from '@qornn/tasks';
import { describe, expect, it } from 'vitest';
import { ConfigError, createRun, evaluate, evaluatePredictors, parseRunConfig, train } from './index.js';

const config = {
  name: 'memory',
  task: { name: 'copy', T0: 5 },
  model: { units: 4 },
  training: { steps: 1, batchSize: 2, optimizer: { name: 'adam', learningRate: 0.001 } },
};

describe('options', () => {
  testOptions({
    everything: { createRun, evaluate, evaluatePredictors, train },
    error: ConfigError,
    others: [],
    takers: {
      createRun: {
        call: (options) => createRun(parseRunConfig(config), options),
        options: { directory: '/nowhere/at/all', initialize: () => {} },
        known: ['directory', 'initialize', 'signal'],
        wrong: [
          ['directory', ''],
          ['initialize', undefined],
          ['signal', {}],
        ],
      },
      evaluate: {
        call: (options) => evaluate({ layers: [] } as never, addingTask({ T: 3 }), options),
        options: { batches: 1, batchSize: 2 },
        known: ['split', 'batches', 'batchSize', 'quantized', 'signal', 'onProgress'],
        wrong: [
          ['split', 'tset'],
          ['batches', '1'],
          ['batchSize', 0],
          ['quantized', 'false'],
        ],
      },
      evaluatePredictors: {
        call: (options) => evaluatePredictors(addingTask({ T: 3 }), {}, options),
        options: { sequences: 1 },
        known: ['sequences', 'batchSize', 'split', 'signal', 'onBatch', 'onMeasures', 'onProgress'],
        wrong: [
          ['sequences', 0],
          ['sequences', undefined],
          ['batchSize', 1.5],
          ['split', 'tset'],
          ['onBatch', 3],
          ['onProgress', 3],
        ],
      },
      train: {
        call: (options) => train(parseRunConfig(config), options),
        options: { directory: '/nowhere/at/all' },
        known: [
          'directory',
          'resume',
          'anyBackend',
          'onProgress',
          'onRead',
          'onEvaluation',
          'signal',
          'command',
          'onBegin',
          'test',
          'workerTimeout',
          'saveWhen',
          'onSave',
        ],
        wrong: [
          ['directory', ''],
          ['directory', undefined],
          ['resume', 'true'],
          ['anyBackend', 'yes'],
          ['test', 'no'],
          ['onProgress', 3],
          ['signal', {}],
        ],
      },
    },
  });

  it.each(['', 'task', 'model', 'training', 'training.optimizer'])(
    'of a configuration hold no __proto__ (%s)',
    (path) => {
      const copy = structuredClone(config);
      const at = path
        .split('.')
        .reduce<object>((node, key) => (key ? (node as Record<string, object>)[key]! : node), copy);
      Object.defineProperty(at, '__proto__', { value: { T0: 9 }, enumerable: true });
      expect(() => parseRunConfig(copy)).toThrow(ConfigError);
      expect(() => parseRunConfig(copy)).toThrow(`${path ? `${path}.` : ''}__proto__: unknown key`);
    },
  );
});
