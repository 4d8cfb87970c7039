import { filtersAndMemory } from './first-guesses.js';
import { AVERAGING, INTEGERS, OPTIMIZER, SHORT_MEMORY, SHORT_SERIES, WARM_UP } from './known-settings.js';
import type { TaskFacts } from './task-facts.js';

/** A key of section `model`, `training` or `quantization` of a configuration, and why it has this value, in plain words. */
export interface RecipeEntry {
  section: 'model' | 'training' | 'quantization';
  key: string;
  value: unknown;
  reason: string;
}

/** From so many training sequences on, more units pay. */
const MANY_SEQUENCES = 1000;
/** Below so many validation sequences, the best of many evaluations is chosen by chance. */
const FEW_TO_CHOOSE = 50;
const MIN_STEPS = 600;
const MAX_STEPS = 20_000;
const EPOCHS = 15;
const EVALUATIONS = 30;

/**
 * A configuration for a series that nobody has tuned: a network with 4-bit weights that trains in minutes, and what its settings mean.
 *
 * @param facts of the loaded task
 */
export function recipe({
  timeSteps,
  returnSequences,
  answers,
  sizes,
}: Pick<TaskFacts, 'timeSteps' | 'returnSequences' | 'answers' | 'sizes'>): RecipeEntry[] {
  return [
    ...modelOf(timeSteps, answers === 'classes' && !returnSequences, sizes?.train ?? 0),
    ...trainingOf(sizes?.train ?? 0, sizes?.validation ?? Number.POSITIVE_INFINITY),
    ...quantizationOf(),
  ];
}

function quantizationOf(): RecipeEntry[] {
  const entry = (key: keyof typeof INTEGERS, reason: string): RecipeEntry => ({
    section: 'quantization',
    key,
    value: INTEGERS[key],
    reason,
  });
  return [
    entry('inputBits', 'Bits of the inputs in integers, 2 to 16.'),
    entry('stateScales', 'A scale for each unit; tensor: one for a layer.'),
    entry('biasCorrection', 'Takes out what rounding adds up over a sequence; costs nothing on the device.'),
  ];
}

function modelOf(timeSteps: number, isMean: boolean, sequences: number): RecipeEntry[] {
  const entry = (key: string, value: unknown, reason: string): RecipeEntry => ({
    section: 'model',
    key,
    value,
    reason,
  });
  const horizon = Math.min(SHORT_MEMORY, timeSteps);
  const bits = { name: 'uniform', bits: 4 };
  const layers =
    timeSteps < SHORT_SERIES
      ? [
          entry('layers', 1, 'Stacked layers; one is enough for short sequences.'),
          entry(
            'gain',
            { horizon, target: 0.1 },
            'How much of a state is left (target) after so many steps (horizon); a larger target remembers longer.',
          ),
        ]
      : [
          entry(
            'layers',
            filtersAndMemory(horizon),
            `Two layers. The first forgets: a tenth of its state is left after ${horizon} steps, so that it filters. The second remembers the whole sequence.`,
          ),
        ];
  return [
    entry('cell', 'orthogonal', 'Kind of the recurrent layers; also gru, lstm, fastGRNN, ….'),
    entry('units', sequences >= MANY_SEQUENCES ? 48 : 32, 'Units of a layer; more units: a larger model file.'),
    ...layers,
    entry('recurrentActivation', 'linear', 'Inside the recurrence; also relu, modrelu, tanh.'),
    entry('outputActivation', 'modrelu', 'Of what a layer passes on; also relu, identity.'),
    entry('recurrentQuantizer', bits, 'Bits of the recurrent weights, 1 to 8.'),
    entry('kernelQuantizer', bits, 'Bits of the input weights.'),
    ...(isMean
      ? [
          entry(
            'pooling',
            'mean',
            'The answer is the mean of the outputs over the sequence; last: the output at its last step.',
          ),
        ]
      : []),
  ];
}

function trainingOf(sequences: number, validation: number): RecipeEntry[] {
  const entry = (key: string, value: unknown, reason: string): RecipeEntry => ({
    section: 'training',
    key,
    value,
    reason,
  });
  // At most about the whole training split: a batch with sequences twice learns nothing more.
  const batchSize = sequences >= 30 ? 32 : sequences >= 12 ? 16 : 8;
  const epochs = Math.ceil((EPOCHS * sequences) / batchSize);
  const steps = Math.min(MAX_STEPS, Math.max(MIN_STEPS, epochs));
  const every = Math.max(1, Math.ceil(steps / EVALUATIONS));
  const passes = Math.max(1, Math.round((steps * batchSize) / Math.max(1, sequences)));
  return [
    entry(
      'steps',
      steps,
      `Batches to train on: each of ${sequences} training sequences is seen about ${passes} times.`,
    ),
    entry('batchSize', batchSize, 'Sequences in a batch.'),
    entry(
      'optimizer',
      OPTIMIZER,
      'If the loss jumps, lower learningRate to 0.003; recurrentRateFactor is the share of it for the recurrent weights.',
    ),
    entry(
      'schedule',
      { name: 'cosine', floor: 0, warmUpSteps: Math.max(1, Math.round(WARM_UP * steps)) },
      'The rate rises in the first steps and then falls to 0.',
    ),
    entry('averaging', AVERAGING, 'A moving average of the weights is evaluated and kept.'),
    entry('clipNorm', 1, 'Longer gradients are shortened to this.'),
    entry('evaluateEvery', every, `Steps between evaluations on validation, about ${EVALUATIONS} in all.`),
    entry('checkpointEvery', every, 'Steps between checkpoints, from which an interrupted training goes on.'),
    ...(validation < FEW_TO_CHOOSE
      ? [
          entry(
            'select',
            'last',
            `The last weights are kept: ${validation} validation sequences are too few to choose by. best: those of the best evaluation.`,
          ),
        ]
      : []),
  ];
}
