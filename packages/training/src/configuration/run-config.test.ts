import { getParametrization, type OrthogonalParametrization, registerParametrization } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../errors.js';
import { parseRunConfig } from './run-config.js';

const valid = () => ({
  name: 'memory',
  task: { name: 'copy', T0: 50 } as Record<string, unknown>,
  model: { units: 64 } as Record<string, unknown>,
  training: {
    steps: 100,
    batchSize: 16,
    optimizer: { name: 'adam', learningRate: 1e-3 } as Record<string, unknown>,
  } as Record<string, unknown>,
});

/** The error lines of a changed valid configuration. */
function complaint(change: (config: ReturnType<typeof valid>) => void): string[] {
  const config = valid();
  change(config);
  try {
    parseRunConfig(config);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as ConfigError).message.split('\n');
  }
  return [];
}

describe('parseRunConfig', () => {
  it('fills in the defaults', () => {
    const config = parseRunConfig(valid());
    expect(config.seed).toBe(0);
    expect(config.training.schedule).toEqual({ name: 'constant' });
    expect(config.quantization).toEqual({
      stateBits: 12,
      cellBits: 16,
      inputBits: 8,
      readoutBits: 8,
      weightBits: 8,
      weightScales: 'tensor',
      biasBits: 18,
      biasCorrection: false,
      scale: 'multiplier',
      calibration: { method: 'max', percentile: 0.9999, sequences: 64 },
    });
    expect(parseRunConfig(config)).toEqual(config);
  });

  it.each<[string, (config: ReturnType<typeof valid>) => void, string]>([
    [
      'an unknown key',
      (c) => Object.assign(c.training, { batchsize: 3 }),
      "training.batchsize: unknown key; did you mean 'batchSize'? allowed: steps, batchSize",
    ],
    [
      'an unknown key at the top',
      (c) => Object.assign(c, { bits: 3 }),
      'bits: unknown key; allowed: name, seed, plugins, task',
    ],
    [
      'a batch of 0',
      (c) => Object.assign(c.training, { batchSize: 0 }),
      'training.batchSize: 0 is not allowed; must be an integer ≥ 1',
    ],
    [
      'a missing number',
      (c) => Object.assign(c.training, { steps: undefined }),
      'training.steps: is missing; must be an integer ≥ 1',
    ],
    [
      'a word for a number',
      (c) => Object.assign(c.training, { steps: 'many' }),
      'training.steps: "many" is not allowed; must be an integer ≥ 1',
    ],
    [
      'NaN',
      (c) => Object.assign(c.training.optimizer as object, { learningRate: Number.NaN }),
      'training.optimizer.learningRate: NaN is not allowed; must be a number > 0',
    ],
    [
      'an unknown optimizer',
      (c) => Object.assign(c.training.optimizer as object, { name: 'adamw' }),
      'training.optimizer.name: "adamw" is not allowed; must be one of adam, rmsprop, sgd',
    ],
    [
      'an unknown schedule',
      (c) => Object.assign(c.training, { schedule: { name: 'linear' } }),
      'must be a schedule named constant, exponential, cosine or step',
    ],
    [
      'an option of another schedule',
      (c) => Object.assign(c.training, { schedule: { name: 'constant', decay: 0.5 } }),
      'training.schedule.decay: unknown key; allowed: name, warmUpSteps',
    ],
    [
      'a decay of the rate to nothing',
      (c) => Object.assign(c.training, { schedule: { name: 'exponential', decay: 0, every: 5 } }),
      'training.schedule.decay: 0 is not allowed; must be a number in (0, 1]',
    ],
    [
      'a warm-up that does not end',
      (c) => Object.assign(c.training, { schedule: { name: 'cosine', warmUpSteps: 100 } }),
      'training.schedule.warmUpSteps: 100 is not allowed; must be less than steps, 100; lower it, or leave it out',
    ],
    [
      'a mean of nothing but the newest',
      (c) => Object.assign(c.training, { averaging: { decay: 1 } }),
      'training.averaging.decay: 1 is not allowed; must be a number in (0, 1)',
    ],
    [
      'a mean that does not begin',
      (c) => Object.assign(c.training, { averaging: { decay: 0.9, start: 100 } }),
      'training.averaging.start: 100 is not allowed; must be less than steps, 100; lower it, or leave it out',
    ],
    [
      'no patience',
      (c) => Object.assign(c.training, { earlyStopping: { patience: 0 } }),
      'training.earlyStopping.patience: 0 is not allowed; must be an integer ≥ 1',
    ],
    [
      'patience with a metric that the task does not have',
      (c) => Object.assign(c.training, { earlyStopping: { patience: 2, metric: 'accuracy' } }),
      'training.earlyStopping.metric: "accuracy" is not allowed; must be one of crossEntropy, recall',
    ],
    [
      'an improvement below nothing',
      (c) => Object.assign(c.training, { earlyStopping: { patience: 2, minDelta: -1 } }),
      'training.earlyStopping.minDelta: -1 is not allowed; must be a number ≥ 0',
    ],
    [
      '0 bits',
      (c) => Object.assign(c.model, { recurrentQuantizer: { name: 'uniform', bits: 0 } }),
      'bits is 0; it must be an integer from 1 to 8',
    ],
    [
      '9 bits',
      (c) => Object.assign(c.model, { kernelQuantizer: { name: 'uniform', bits: 9 } }),
      'bits is 9; it must be an integer from 1 to 8',
    ],
    [
      'an unknown quantizer',
      (c) => Object.assign(c.model, { recurrentQuantizer: 'ternery' }),
      "model.recurrentQuantizer: getQuantizer: no quantizer is named 'ternery'",
    ],
    [
      'an unknown parametrization',
      (c) => Object.assign(c.model, { parametrization: 'cayly' }),
      'model.parametrization: ',
    ],
    ['a negative T0', (c) => Object.assign(c.task, { T0: -1 }), 'task.T0: copy: T0 is -1; it must be an integer ≥ 1'],
    [
      'an unknown key of the task',
      (c) => Object.assign(c.task, { blanks: 3 }),
      "task.blanks: copy: unknown option 'blanks'; allowed are T0",
    ],
    [
      'a gain that is neither',
      (c) => Object.assign(c.model, { gain: { target: 0 } }),
      'model.gain.target: 0 is not allowed; must be a finite number > 0',
    ],
    [
      'a metric that the task does not have',
      (c) => Object.assign(c.training, { stopWhen: { metric: 'accuracy', reach: 1 } }),
      'training.stopWhen.metric: "accuracy" is not allowed; must be one of crossEntropy, recall',
    ],
    [
      'an unknown cell',
      (c) => Object.assign(c.model, { cell: 'rnn' }),
      'must be one of orthogonal, fastRNN, fastGRNN, lstm, gru',
    ],
    [
      'a misspelt cell',
      (c) => Object.assign(c.model, { cell: 'lsmt' }),
      'model.cell: "lsmt" is not allowed; must be one of orthogonal, fastRNN, fastGRNN, lstm, gru; did you mean \'lstm\'?',
    ],
    [
      'a misspelt option of a cell',
      (c) => Object.assign(c.model, { cell: 'lstm', unitForgetBais: false }),
      "model.unitForgetBais: unknown key; did you mean 'unitForgetBias'? allowed: cell, units, layers, pooling, recurrentQuantizer",
    ],
    [
      'what follows from the place of a layer',
      (c) => Object.assign(c.model, { returnSequences: true }),
      'model.returnSequences: unknown key; allowed: cell, units',
    ],
    [
      'an option of a cell of a wrong type',
      (c) => Object.assign(c.model, { cell: 'gru', useBias: 'yes' }),
      'model.useBias: "yes" is not allowed; must be true or false',
    ],
    [
      'an option of another cell',
      (c) => Object.assign(c.model, { cell: 'lstm', parametrization: 'expm' }),
      'model.parametrization: unknown key; allowed: cell, units, layers',
    ],
    [
      'a range of states in [−1, 1)',
      (c) => Object.assign(c.model, { cell: 'gru', stateQuantizer: { bits: 8, range: 2 } }),
      'model.stateQuantizer.range: unknown key',
    ],
    [
      'a range of states that is no power of two',
      (c) => Object.assign(c.model, { cell: 'fastGRNN', stateQuantizer: { bits: 8, range: 3 } }),
      'model.stateQuantizer.range: 3 is not allowed; must be a power of two',
    ],
    [
      'too few bits of a cell state',
      (c) => Object.assign(c.model, { cell: 'lstm', cellStateQuantizer: { bits: 2 } }),
      'model.cellStateQuantizer.bits: 2 is not allowed; must be an integer from 4 to 16',
    ],
    [
      'a range that these bits cannot have',
      (c) => Object.assign(c.model, { cell: 'fastRNN', stateQuantizer: { bits: 8, range: 1024 } }),
      'stateQuantizer.range is 1024; with 8 bits it must be from 2^-8 to 2^7',
    ],
    [
      'an activation that there is not',
      (c) => Object.assign(c.model, { recurrentActivation: 'gelu' }),
      'model.recurrentActivation: "gelu" is not allowed; must be one of linear, relu, modrelu, tanh',
    ],
    [
      'a rank beyond the units',
      (c) => Object.assign(c.model, { cell: 'fastRNN', uRank: 65 }),
      'model.uRank: fastRNN: uRank is 65, but must be at most the 64 units',
    ],
    [
      'a penalty without strength',
      (c) => Object.assign(c.model, { orthogonalPenalty: { on: 'latent' } }),
      'model.orthogonalPenalty.strength: is missing; must be a finite number > 0',
    ],
    [
      'jumps of a recurrence that cannot',
      (c) => {
        c.model.recurrentActivation = 'tanh';
        c.training.sampledSteps = 8;
      },
      'training.sampledSteps: only a single orthogonal layer with a linear recurrence',
    ],
    [
      'jumps of a stack',
      (c) => {
        c.model.layers = 2;
        c.training.sampledSteps = 8;
      },
      'training.sampledSteps: only a single orthogonal layer',
    ],
    [
      'widths that rise',
      (c) => {
        c.model.recurrentQuantizer = { name: 'uniform', bits: 4 };
        c.training.bitSchedule = [
          { until: 10, bits: 5 },
          { until: 20, bits: 6 },
        ];
      },
      'training.bitSchedule.1.bits: 6 is not allowed; must be less than 5',
    ],
    [
      'widths of nothing',
      (c) => Object.assign(c.training, { bitSchedule: [{ until: 10, bits: 8 }] }),
      'training.bitSchedule: there is no quantizer with a bit width',
    ],
    [
      'widths that a quantizer cannot have',
      (c) => {
        c.model.kernelQuantizer = 'binary';
        c.training.bitSchedule = [{ until: 10, bits: 8 }];
      },
      "model.kernelQuantizer: withBits: 'binary' has one bit width only (no withBits), not 8",
    ],
    [
      'rounding of nothing',
      (c) => Object.assign(c.training, { orthogonalRounding: { every: 10 } }),
      'training.orthogonalRounding.every: no quantizer is',
    ],
    [
      'too many state bits',
      (c) => Object.assign(c, { quantization: { stateBits: 17 } }),
      'quantization.stateBits: 17 is not allowed; must be an integer from 4 to 16',
    ],
    [
      'scales of nothing',
      (c) => Object.assign(c, { quantization: { stateScales: 'column' } }),
      'quantization.stateScales: "column" is not allowed; must be one of tensor, row',
    ],
    [
      'too few bits of biases',
      (c) => Object.assign(c, { quantization: { biasBits: 3 } }),
      'quantization.biasBits: 3 is not allowed; must be an integer from 4 to 18',
    ],
    [
      'a calibration that does not exist',
      (c) => Object.assign(c, { quantization: { calibration: { method: 'entropy' } } }),
      'quantization.calibration.method: "entropy" is not allowed; must be one of max, percentile, mse, kl',
    ],
    [
      'a percentile of nothing',
      (c) => Object.assign(c, { quantization: { calibration: { percentile: 0 } } }),
      'quantization.calibration.percentile: 0 is not allowed; must be a number in (0, 1]',
    ],
  ])('explains %s', (_, change, message) => {
    const lines = complaint(change);
    expect(lines.join('\n')).toContain(message);
    expect(lines).toHaveLength(1);
  });

  it('explains that latents on a manifold without project cannot be averaged', () => {
    const sphere: OrthogonalParametrization = {
      ...getParametrization('unconstrained'),
      name: 'sphere',
      retract: (latent) => tf.clone(latent),
    };
    registerParametrization('sphere', () => sphere);
    const averaged = (c: ReturnType<typeof valid>) => {
      c.model.parametrization = 'sphere';
      c.training.averaging = { decay: 0.9 };
    };
    expect(complaint(averaged)).toEqual([
      "training.averaging: the parametrization 'sphere' has retract but no project, so its latents cannot be averaged; remove averaging",
    ]);
  });

  it('reports all errors at once', () => {
    const lines = complaint((c) => {
      c.training.steps = 0;
      c.model.units = -2;
    });
    expect(lines).toHaveLength(2);
  });

  it.each([null, 7, 'text', []])('rejects %j', (value) => {
    expect(() => parseRunConfig(value)).toThrow(ConfigError);
    expect(() => parseRunConfig(value)).toThrow('must be a mapping with name, task, model and training');
  });
});
