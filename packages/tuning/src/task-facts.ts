import { withSettings } from '@qornn/sweeps';
import { metricGoals, type Split, type Task } from '@qornn/tasks';
import { parseRunConfig, type RunConfig } from '@qornn/training/loop';
import type { Judge } from './score.js';

/** What a search knows of its task. */
export interface TaskFacts {
  inputs: number;
  outputs: number;
  timeSteps: number;
  returnSequences: boolean;
  /** whether it is the task `series`, which has options that change its data */
  isSeries: boolean;
  answers: Task['answers'];
  /** number of sequences per split; null for generated data */
  sizes: Readonly<Record<Split, number>> | null;
  judge: Judge;
  /** how many folds training and validation can be divided into; 1 for none */
  folds: number;
  /** digest of the data; null for generated data */
  digest: string | null;
}

/** Metrics that are fractions of right answers. */
const FRACTIONS: readonly string[] = ['accuracy', 'recall'];
/** Fewer validation sequences than this are taken from k folds instead. */
const FEW_SEQUENCES = 200;
const FOLDS = 5;

export function factsOf(task: Task, config: RunConfig): TaskFacts {
  const { inputs, outputs, timeSteps, returnSequences, answers, sizes = null, primaryMetric } = task;
  return {
    ...{ inputs, outputs, timeSteps, returnSequences, answers, sizes },
    isSeries: task.name === 'series',
    judge: {
      metric: primaryMetric.name,
      goal: metricGoals(task)[primaryMetric.name]!,
      loss: task.metricNames[0]!,
      isFraction: FRACTIONS.includes(primaryMetric.name) && !returnSequences,
    },
    folds: sizes && sizes.validation < FEW_SEQUENCES && hasFolds(config, task) ? FOLDS : 1,
    digest: task.data?.digest ?? null,
  };
}

/** Settings that choose a fold of the task for validation. */
export function foldSettings(config: RunConfig, folds: number, fold: number): Record<string, unknown> {
  const { split } = config.task as { split?: object };
  return { 'task.split': { ...split, folds, fold } };
}

/** Settings with which all sequences of training and validation are trained on. */
export function refitSettings(config: RunConfig): Record<string, unknown> {
  const { split } = config.task as { split?: object };
  return { 'task.split': { ...split, refit: true } };
}

/** Whether the task has k-fold cross-validation. A single sequence that is cut in time has none. */
function hasFolds(config: RunConfig, task: Task): boolean {
  const { by } = (task.data?.details.split ?? {}) as { by?: unknown };
  if (task.name !== 'series' || by === 'time') return false;
  try {
    parseRunConfig(withSettings(config, foldSettings(config, FOLDS, 0)));
    return true;
  } catch {
    return false;
  }
}
