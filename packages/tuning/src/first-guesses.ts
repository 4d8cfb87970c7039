import { AVERAGING, INTEGERS, OPTIMIZER, SHORT_MEMORY, SHORT_SERIES, WARM_UP } from './known-settings.js';
import type { FirstGuess } from './successive-halving.js';
import type { TaskFacts } from './task-facts.js';

/** Better than that for some short series, worse for others. */
const SHORTER_MEMORY = 4;

/** Small changes of rate, level and range, that leave most classes what they are. */
export const AUGMENT = { warp: 0.1, scale: 0.1, shift: 0.1 };

const bits = (count: number) => ({ name: 'uniform', bits: count });

/** Large steps that become small, and averaged weights: a few hundred steps are enough for sets of tens to thousands of sequences. */
const trainingOf = (steps: number) => ({
  'training.batchSize': 32,
  'training.optimizer': OPTIMIZER,
  'training.schedule': { name: 'cosine', floor: 0, ...(steps >= 20 && { warmUpSteps: Math.round(WARM_UP * steps) }) },
  'training.averaging': AVERAGING,
  'training.clipNorm': 1,
});

const ORTHOGONAL = {
  'model.cell': 'orthogonal',
  'model.units': 32,
  'model.recurrentQuantizer': bits(4),
  'model.kernelQuantizer': bits(4),
  'model.recurrentActivation': 'linear',
  // Keeps the sign of a filter's answer, which relu drops.
  'model.outputActivation': 'modrelu',
  'quantization.inputBits': INTEGERS.inputBits,
  'quantization.stateScales': INTEGERS.stateScales,
  'quantization.biasCorrection': INTEGERS.biasCorrection,
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
export function firstGuesses(
  { timeSteps, returnSequences, isSeries, answers }: TaskFacts,
  steps: number,
): FirstGuess[] {
  const training = trainingOf(steps);
  const orthogonal = { ...training, ...ORTHOGONAL };
  const horizon = Math.min(SHORT_MEMORY, timeSteps);
  // The mean of the answers over time is as good as or better than the last answer; the changes of the columns help most where a series is long
  // and smooth, and rarely hurt.
  const mean = {
    ...(returnSequences ? {} : { 'model.pooling': 'mean' }),
    ...(isSeries && { 'task.differences': true }),
  };
  const one = { ...orthogonal, ...mean, 'model.layers': 1, 'model.gain': { horizon, target: 0.1 } };
  const two = { ...orthogonal, ...mean, 'model.layers': filtersAndMemory(horizon) };
  const best: FirstGuess[] = [
    { name: 'filters and a memory', settings: two },
    { name: 'filters and a sum', settings: { ...two, 'model.layers': filtersAndSum(horizon) } },
    { name: 'one layer of filters', settings: one },
  ];
  // Series of less than 30 rows need no second layer.
  const inOrder = timeSteps < SHORT_SERIES ? best.reverse() : best;
  return [
    { name: 'the configuration itself', settings: {} },
    ...inOrder,
    // The best of them again, on sequences that are read at other rates and levels.
    ...(isSeries && answers === 'classes'
      ? [{ name: `${inOrder[0]!.name}, augmented`, settings: { ...inOrder[0]!.settings, 'task.augment': AUGMENT } }]
      : []),
    {
      name: 'one layer, 6 bits',
      settings: { ...one, 'model.recurrentQuantizer': bits(6), 'model.kernelQuantizer': bits(6) },
    },
    { name: 'filters and a memory, relu', settings: { ...two, 'model.outputActivation': 'relu' } },
    { name: 'filters and a memory, 48 units', settings: { ...two, 'model.units': 48 } },
    { name: 'filters and a memory, twice the steps', settings: { ...two, 'training.steps': 2 * steps } },
    {
      name: 'filters and a memory, 6 bits',
      settings: { ...two, 'model.recurrentQuantizer': bits(6), 'model.kernelQuantizer': bits(6) },
    },
    {
      name: 'shorter filters and a memory',
      settings: { ...two, 'model.layers': filtersAndMemory(Math.min(SHORTER_MEMORY, timeSteps)) },
    },
    {
      name: 'memory of a sequence',
      settings: { ...orthogonal, 'model.layers': 1, 'model.gain': { target: 0.1 } },
    },
    {
      // A nonlinear recurrence can count and wait, and needs no gain.
      name: 'modReLU in the recurrence',
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
