import { type Settings, withSettings } from '@qornn/sweeps';
import { parseRunConfig, type RunConfig } from '@qornn/training/loop';
import type { Job } from './candidate.js';
import type { RungPlan } from './rung-plan.js';
import { foldSettings, type TaskFacts } from './task-facts.js';

type Training = RunConfig['training'];

/** Evaluations during a training, each a chance to keep the best weights. */
const EVALUATIONS = 8;
/** The best of several evaluations on fewer sequences is chance: then only the last weights count. */
const FEW_SEQUENCES = 200;

/** The configuration of a job: that of the candidate, with the steps of its rung, and seed and fold of its training. */
export function trialConfig(
  base: RunConfig,
  settings: Settings,
  job: Job,
  { plan, facts }: { plan: RungPlan; facts: TaskFacts },
): RunConfig {
  const { steps } = plan.rungs[job.rung]!;
  const folded = plan.folds > 1 ? foldSettings(base, plan.folds, job.replicate % plan.folds) : {};
  const config = configWith(base, settings, steps, base.seed + job.replicate, facts);
  return plan.folds > 1 ? parseRunConfig(withSettings(config, folded)) : config;
}

/** Steps of a training with settings, where one of the base configuration has `steps`. */
export function stepsWith(base: RunConfig, settings: Settings, steps: number): number {
  const own = settings['training.steps'];
  return typeof own === 'number' ? Math.max(1, Math.round((steps * own) / base.training.steps)) : steps;
}

/**
 * A configuration with settings and a number of steps. A candidate with a multiple of the configured steps has a multiple of these. Whatever counts in steps changes in proportion: schedules, warm-up, curriculum. Conditions to stop
 * early are left out, so that candidates are compared after all of their steps.
 */
export function configWith(
  base: RunConfig,
  settings: Settings,
  steps: number,
  seed: number,
  { sizes }: Pick<TaskFacts, 'sizes'>,
): RunConfig {
  const config = parseRunConfig(withSettings(base, settings)) as RunConfig;
  const { earlyStopping: _, stopWhen: __, maxSeconds: ___, ...training } = config.training;
  const own = stepsWith(base, settings, steps);
  const few = sizes !== null && sizes.validation < FEW_SEQUENCES;
  return parseRunConfig({
    ...config,
    seed,
    training: {
      ...scaledTraining(training, own),
      workers: 1,
      evaluateEvery: few ? own : Math.max(1, Math.ceil(own / EVALUATIONS)),
      checkpointEvery: own,
    },
  });
}

/** @returns the same training with another number of steps */
export function scaledTraining(training: Training, steps: number): Training {
  const scale = steps / training.steps;
  const scaled = (count: number, min: number) => Math.max(min, Math.round(count * scale));
  const { schedule, averaging, warmStartSteps, bitSchedule, curriculum } = training;
  const { warmUpSteps, ...rest } = schedule;
  const warmUp = warmUpSteps === undefined ? undefined : Math.min(scaled(warmUpSteps, 1), steps - 1);
  return {
    ...training,
    steps,
    schedule: {
      ...rest,
      ...('every' in rest && { every: scaled(rest.every, 1) }),
      ...(warmUp !== undefined && warmUp > 0 && { warmUpSteps: warmUp }),
    } as Training['schedule'],
    ...(averaging && { averaging: { ...averaging, start: Math.min(scaled(averaging.start, 0), steps - 1) } }),
    warmStartSteps: scaled(warmStartSteps, 0),
    bitSchedule: bitSchedule.map((stage) => ({ ...stage, until: scaled(stage.until, 1) })),
    curriculum: curriculum.map((stage) => ({ ...stage, until: scaled(stage.until, 1) })),
  };
}
