import type { Split, Task } from '@qornn/tasks';
import type { RunConfig } from './configuration/run-schema.js';

/** How much of a split something was measured on. */
export interface EvaluatedPart {
  sequences: number;
  /** how many there are; null where a seed draws as many as one likes */
  of: number | null;
}

/**
 * As many sequences of a split as are asked for, at most those there are.
 *
 * @example
 * evaluatedPart(task, 'test', 500); // { sequences: 300, of: 300 }
 */
export function evaluatedPart(task: Pick<Task, 'sizes'>, split: Split, asked: number): EvaluatedPart {
  const of = task.sizes?.[split] ?? null;
  return { sequences: of === null ? asked : Math.min(asked, of), of };
}

const DRAWN_BATCHES = 4;

/**
 * What a run is judged by at each evaluation: `evaluationBatches` where the configuration has it. Without it, of data that a seed
 * draws, four batches; of data from files, all of the validation split, as long as that is no more than was trained on since the last
 * evaluation, `evaluateEvery` batches (or four), so that evaluating takes the smaller part of the time; else so many, a fair part.
 */
export function validationPart(
  task: Pick<Task, 'sizes'>,
  { batchSize, evaluationBatches, evaluateEvery }: RunConfig['training'],
): EvaluatedPart {
  const affordable = task.sizes ? Math.max(DRAWN_BATCHES, evaluateEvery) : DRAWN_BATCHES;
  return evaluatedPart(task, 'validation', (evaluationBatches ?? affordable) * batchSize);
}

/** What the final test is of: all sequences of data from files, else as many as validate. */
export function testPart(task: Pick<Task, 'sizes'>, training: RunConfig['training']): EvaluatedPart {
  return evaluatedPart(task, 'test', task.sizes?.test ?? validationPart(task, training).sequences);
}
