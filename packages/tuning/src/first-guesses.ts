import type { FirstGuess } from './successive-halving.js';
import type { TaskFacts } from './task-facts.js';

/** Steps that the first layer remembers: its units become filters of about ten steps. Best of 10 to 100 on series of 24 to 150 rows. */
const SHORT_MEMORY = 25;

/** Better than that for some short series, worse for others. */
const SHORTER_MEMORY = 4;

const bits = (count: number) => ({ name: 'uniform', bits: count });

/** Large steps that become small, and averaged weights: a few hundred steps are enough for sets of tens to thousands of sequences. */
const trainingOf = (steps: number) => ({
  'training.batchSize': 32,
  // W as fast as the rest: with a tenth of the rate, cross-validation was up to 7 points worse.
  'training.optimizer': { name: 'adam', learningRate: 0.01, recurrentRateFactor: 1 },
  'training.schedule': { name: 'cosine', floor: 0, ...(steps >= 20 && { warmUpSteps: Math.round(steps / 20) }) },
  'training.averaging': { decay: 0.98 },
  'training.clipNorm': 1,
});

const ORTHOGONAL = {
  'model.cell': 'orthogonal',
  'model.units': 32,
  'model.recurrentQuantizer': bits(4),
  'model.kernelQuantizer': bits(4),
  'model.recurrentActivation': 'linear',
  'model.outputActivation': 'relu',
};

/**
 * Options of two layers: the first forgets quickly, and so its units are filters; the second remembers what they answered over the
 * whole sequence.
 *
 * @param horizon steps that the filters remember
 */
export function filtersAndMemory(horizon: number): Record<string, unknown>[] {
  return [{ gain: { horizon, target: 0.1 } }, { gain: { target: 1 } }];
}

/** The same, but the state of the second layer begins as the running sum of its inputs. */
export function filtersAndSum(horizon: number): Record<string, unknown>[] {
  const [filters, memory] = filtersAndMemory(horizon);
  return [filters!, { ...memory, parametrization: { name: 'bjorck', initializer: 'identity' } }];
}

/**
 * What is tried before anything else: the configuration itself, and what was found to work, the best first. A guess that the cells or the task do
 * not support is left out.
 *
 * @param steps of a training
 */
export function firstGuesses({ timeSteps, returnSequences }: TaskFacts, steps: number): FirstGuess[] {
  const training = trainingOf(steps);
  const orthogonal = { ...training, ...ORTHOGONAL };
  const horizon = Math.min(SHORT_MEMORY, timeSteps);
  // The mean of the answers over time is as good as or better than the last answer, and falls less when bits are taken away.
  const mean = returnSequences ? {} : { 'model.pooling': 'mean' };
  return [
    { name: 'the configuration itself', settings: {} },
    {
      name: 'filters and a memory, mean',
      settings: { ...orthogonal, ...mean, 'model.layers': filtersAndMemory(horizon) },
    },
    {
      // For series of less than 30 rows as good as two layers.
      name: 'one layer, short memory, mean',
      settings: { ...orthogonal, ...mean, 'model.layers': 1, 'model.gain': { horizon, target: 0.1 } },
    },
    {
      name: 'one layer, memory of a sequence',
      settings: { ...orthogonal, 'model.layers': 1, 'model.gain': { target: 0.1 } },
    },
    {
      name: 'filters and a running sum, mean',
      settings: { ...orthogonal, ...mean, 'model.layers': filtersAndSum(horizon) },
    },
    {
      name: 'filters and a memory, 48 units',
      settings: { ...orthogonal, ...mean, 'model.units': 48, 'model.layers': filtersAndMemory(horizon) },
    },
    {
      name: 'two layers, memory of a sequence',
      settings: { ...orthogonal, 'model.layers': 2, 'model.gain': { target: 0.1 } },
    },
    {
      name: 'shorter filters, modReLU, mean',
      settings: {
        ...orthogonal,
        ...mean,
        'model.outputActivation': 'modrelu',
        'model.layers': filtersAndMemory(Math.min(SHORTER_MEMORY, timeSteps)),
      },
    },
    {
      // A nonlinear recurrence can count and wait, and needs no gain.
      name: 'two layers, modReLU recurrence',
      settings: {
        ...orthogonal,
        ...mean,
        'model.layers': 2,
        'model.recurrentActivation': 'modrelu',
        'model.outputActivation': 'identity',
        'model.gain': null,
      },
    },
    { name: 'GRU', settings: { ...training, ...mean, 'model.cell': 'gru', 'model.units': 24, 'model.layers': 1 } },
    {
      name: 'FastGRNN',
      settings: { ...training, ...mean, 'model.cell': 'fastGRNN', 'model.units': 32, 'model.layers': 1 },
    },
  ];
}
