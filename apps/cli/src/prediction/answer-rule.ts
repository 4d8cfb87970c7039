import type { IntModel } from '@qornn/int-runtime';
import { UsageError } from '../errors.js';
import type { PredictOptions } from './predict-options.js';

/** When a model answers. */
export type AnswerRule =
  /** after rows window, window + every, … of a sequence, each time from the initial state over the last `window` rows */
  | { at: 'windows'; window: number; every: number }
  /** at the end of each sequence */
  | { at: 'end' }
  /** at every row; from the initial state after every `window` rows, if given */
  | { at: 'step'; window: number | null };

/**
 * The rule that answers as the training did.
 *
 * @param reading how data are read for the model, with what the command line changes
 * @throws UsageError when an option does not fit the model
 */
export function answerRule(
  { returnSequences, origin }: IntModel,
  reading: Readonly<Record<string, unknown>>,
  { every, everyStep = false }: Pick<PredictOptions, 'every' | 'everyStep'>,
): AnswerRule {
  const window = origin?.reading || 'window' in reading ? ((reading.window as number | undefined) ?? null) : null;
  if (every !== undefined && everyStep) throw new UsageError('--every: not together with --every-step');
  if (every !== undefined && (window === null || returnSequences)) {
    const why = returnSequences ? 'answers at every step' : 'was trained on whole sequences, not on windows';
    throw new UsageError(`--every: the model ${why}; --every-step gives an answer at each`);
  }
  if (returnSequences) return { at: 'step', window };
  if (window === null) return everyStep ? { at: 'step', window: null } : { at: 'end' };
  return { at: 'windows', window, every: everyStep ? 1 : (every ?? (reading.stride as number | undefined) ?? window) };
}
