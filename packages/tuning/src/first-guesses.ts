import type { FirstGuess } from './successive-halving.js';
import type { TaskFacts } from './task-facts.js';

/** Steps of a layer's memory that were best for series of 24 to 150 rows: filters of about ten steps. */
const SHORT_MEMORY = 25;

const bits = (count: number) => ({ name: 'uniform', bits: count });

/** Small steps, a warm-up, and averaged weights: enough for sets of tens to thousands of sequences. */
const TRAINING = {
  'training.batchSize': 16,
  'training.optimizer': { name: 'adam', learningRate: 0.01, recurrentRateFactor: 0.1 },
  'training.schedule': { name: 'cosine', floor: 0.02, warmUpSteps: 25 },
  'training.averaging': { decay: 0.98 },
  'training.clipNorm': 1,
};

const ORTHOGONAL = {
  'model.cell': 'orthogonal',
  'model.units': 32,
  'model.recurrentQuantizer': bits(4),
  'model.kernelQuantizer': bits(4),
  'model.recurrentActivation': 'linear',
  'model.outputActivation': 'relu',
};

/**
 * What is tried before anything else: the configuration itself, and what was found to work. A guess that the cells or the task do not
 * support is left out.
 */
export function firstGuesses({ timeSteps }: TaskFacts): FirstGuess[] {
  const horizon = Math.min(SHORT_MEMORY, timeSteps);
  return [
    { name: 'the configuration itself', settings: {} },
    {
      // A layer that forgets quickly makes filters; the mean over time of what they answer is known at the end.
      name: 'one layer, short memory',
      settings: { ...ORTHOGONAL, ...TRAINING, 'model.layers': 1, 'model.gain': { horizon, target: 0.1 } },
    },
    {
      name: 'one layer, memory as long as a sequence',
      settings: { ...ORTHOGONAL, ...TRAINING, 'model.layers': 1, 'model.gain': { target: 0.1 } },
    },
    {
      name: 'two layers, short memory',
      settings: { ...ORTHOGONAL, ...TRAINING, 'model.layers': 2, 'model.gain': { horizon, target: 0.1 } },
    },
    {
      name: 'two layers, memory as long as a sequence',
      settings: { ...ORTHOGONAL, ...TRAINING, 'model.layers': 2, 'model.gain': { target: 0.1 } },
    },
    {
      // A nonlinear recurrence can count and wait, and needs no gain.
      name: 'two layers, modReLU in the recurrence',
      settings: {
        ...ORTHOGONAL,
        ...TRAINING,
        'model.layers': 2,
        'model.recurrentActivation': 'modrelu',
        'model.outputActivation': 'identity',
        'model.gain': null,
      },
    },
    {
      name: 'gated: GRU',
      settings: { ...TRAINING, 'model.cell': 'gru', 'model.units': 24, 'model.layers': 1 },
    },
    {
      name: 'gated: FastGRNN',
      settings: { ...TRAINING, 'model.cell': 'fastGRNN', 'model.units': 32, 'model.layers': 1 },
    },
  ];
}
