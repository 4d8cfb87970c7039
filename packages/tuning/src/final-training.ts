import { join } from 'node:path';
import { type Settings, withSettings } from '@qornn/sweeps';
import { parseRunConfig, type RunConfig } from '@qornn/training/loop';
import type { Outcome } from './candidate.js';
import { TuneError } from './errors.js';
import type { Limits } from './limits.js';
import type { RungPlan } from './rung-plan.js';
import { compareScores, type Judge, scoreOf } from './score.js';
import { foldSettings, refitSettings, type TaskFacts } from './task-facts.js';
import type { JudgedOn } from './trial.js';
import { configWith } from './trial-config.js';
import type { TrialRunner } from './trial-runner.js';

/** Seeds of final trainings follow those of the search, which had other folds. */
const FIRST_SEED = 100;
const FINAL_TRAININGS = 3;
/** Networks of few sequences differ more from seed to seed. */
const MANY_FINAL_TRAININGS = 8;
/** With cross-validation the final network of values keeps a tenth of the sequences to choose between seeds. */
const FINAL_FOLDS = 10;

/**
 * Whether the final networks are trained on all sequences, and the seed is chosen by changed ones. A few sequences of validation would be
 * missed in training, and choose by chance. The answer of a changed sequence is known for classes only.
 */
const isRefit = (plan: RungPlan, facts: TaskFacts) => plan.folds > 1 && facts.answers === 'classes';

/** The most final trainings that are of use. */
export function finalTrainings(plan: RungPlan, facts: TaskFacts): number {
  return isRefit(plan, facts) ? MANY_FINAL_TRAININGS : FINAL_TRAININGS;
}

/** A final training. */
export interface Trained {
  directory: string;
  /** without the time limit of the search, so that it can be trained again on a slower machine */
  config: RunConfig;
  judgedOn: JudgedOn;
  outcome: Outcome;
}

export interface FinalOptions {
  base: RunConfig;
  settings: Settings;
  plan: RungPlan;
  /** of the base configuration; a candidate with a multiple of its steps has a multiple of these */
  steps: number;
  facts: TaskFacts;
  limits: Limits;
  judge: Judge;
  runner: TrialRunner;
  /** parent of the run folders */
  runs: string;
  /** number of seeds */
  count: number;
  /** seconds for all of them; infinity for no limit */
  seconds: number;
  command: string | undefined;
  signal: AbortSignal | undefined;
}

/** The configuration of a final training. */
export function finalConfig(
  { base, settings, plan, steps, facts }: Pick<FinalOptions, 'base' | 'settings' | 'plan' | 'steps' | 'facts'>,
  place: number,
): RunConfig {
  const config = configWith(base, settings, steps, base.seed + FIRST_SEED + place, facts);
  if (plan.folds === 1) return config;
  const split = isRefit(plan, facts) ? refitSettings(base) : foldSettings(base, FINAL_FOLDS, 0);
  return parseRunConfig(withSettings(config, split));
}

/**
 * Trains a candidate to its end with several seeds.
 *
 * @returns those within the limits, best first: on the validation split or, if it is trained on, by their loss on warped training sequences
 * @throws TuneError when there is none
 * @throws the abort reason of the signal
 */
export async function trainFinally(options: FinalOptions): Promise<Trained[]> {
  const { plan, facts, limits, runner, runs, count, seconds, command, signal } = options;
  const judgedOn: JudgedOn = isRefit(plan, facts) ? 'warpedTraining' : 'validation';
  const maxSeconds = Number.isFinite(seconds) ? Math.max(1, seconds / Math.ceil(count / runner.size)) : undefined;
  const all: Trained[] = [];
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const place = next++;
      const config = finalConfig(options, place);
      const directory = join(runs, `final-${place}`);
      const timed = maxSeconds === undefined ? config : { ...config, training: { ...config.training, maxSeconds } };
      const request = {
        ...{ config: timed, directory, limits, keep: true, judgedOn },
        ...(command !== undefined && { command }),
      };
      const outcome = await runner.trial(request, signal ?? new AbortController().signal);
      all.push({ directory, config, judgedOn, outcome });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(count, runner.size) }, lane));
  signal?.throwIfAborted();
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  // Nearly all sequences that were trained on are answered rightly; the loss says how surely.
  const judge: Judge =
    judgedOn === 'validation'
      ? options.judge
      : { ...options.judge, metric: options.judge.loss, goal: 'min', isFraction: false };
  const scored = all.flatMap((trained, candidate) => {
    const score = scoreOf([{ candidate, rung: 0, replicate: 0, outcome: trained.outcome }], judge, 1);
    return score ? [{ trained, score }] : [];
  });
  if (scored.length === 0) throw new TuneError(`the final training failed: ${all[0]?.outcome.reason ?? 'unknown'}`);
  return scored.sort((a, b) => compareScores(a.score, b.score, judge)).map(({ trained }) => trained);
}
