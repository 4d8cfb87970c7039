import type { Split, Task } from '@qornn/tasks';
import type { RunConfig } from './configuration/run-schema.js';

/** The part of a split that was evaluated. */
export interface EvaluatedPart {
  sequences: number;
  /** size of the split; null for generated data, which is unlimited */
  of: number | null;
}

/**
 * The number of sequences to evaluate, limited by the size of the split.
 *
 * @example
 * evaluatedPart(task, 'test', 500); // { sequences: 300, of: 300 }
 */
export function evaluatedPart(task: Pick<Task, 'sizes'>, split: Split, requested: number): EvaluatedPart {
  const of = task.sizes?.[split] ?? null;
  return { sequences: of === null ? requested : Math.min(requested, of), of };
}

const DRAWN_BATCHES = 4;

/**
 * The part of the validation split for each evaluation: `evaluationBatches` batches if set. Otherwise four batches of generated data, or for
 * files the whole split, limited to max(4, `evaluateEvery`) batches so that evaluation takes less time than training. A limited part is a
 * stratified sample.
 */
export function validationPart(
  task: Pick<Task, 'sizes'>,
  { batchSize, evaluationBatches, evaluateEvery }: RunConfig['training'],
): EvaluatedPart {
  const affordable = task.sizes ? Math.max(DRAWN_BATCHES, evaluateEvery) : DRAWN_BATCHES;
  return evaluatedPart(task, 'validation', (evaluationBatches ?? affordable) * batchSize);
}

/** The part of the test split for the final test: all of it for files; for generated data as many sequences as for validation. */
export function testPart(task: Pick<Task, 'sizes'>, training: RunConfig['training']): EvaluatedPart {
  return evaluatedPart(task, 'test', task.sizes?.test ?? validationPart(task, training).sequences);
}
