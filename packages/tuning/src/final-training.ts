import { join } from 'node:path';
import { parseRunConfig, type RunConfig } from '@qornn/training/loop';
import type { Outcome } from './candidate.js';
import { TuneError } from './errors.js';
import type { Limits } from './limits.js';
import type { RungPlan } from './rung-plan.js';
import { compareScores, type Judge, scoreOf } from './score.js';
import { type Settings, withSettings } from './settings.js';
import { foldSettings, type TaskFacts } from './task-facts.js';
import { configWith } from './trial-config.js';
import type { TrialRunner } from './trial-runner.js';

/** Seeds of final trainings follow those of the search, which had other folds. */
const FIRST_SEED = 100;
export const FINAL_TRAININGS = 3;
/** With cross-validation the final network is trained on nearly all sequences: a tenth is left to choose between seeds. */
const FINAL_FOLDS = 10;

/** A final training. */
export interface Trained {
  directory: string;
  config: RunConfig;
  outcome: Outcome;
}

export interface FinalOptions {
  base: RunConfig;
  settings: Settings;
  plan: RungPlan;
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
  { base, settings, plan, facts }: Pick<FinalOptions, 'base' | 'settings' | 'plan' | 'facts'>,
  place: number,
): RunConfig {
  const { steps } = plan.rungs.at(-1)!;
  const config = configWith(base, settings, steps, base.seed + FIRST_SEED + place, facts);
  return plan.folds > 1 ? parseRunConfig(withSettings(config, foldSettings(base, FINAL_FOLDS, 0))) : config;
}

/**
 * Trains a candidate to its end with several seeds.
 *
 * @returns those within the limits, best first by the validation split
 * @throws TuneError when there is none
 * @throws the abort reason of the signal
 */
export async function trainFinally(options: FinalOptions): Promise<Trained[]> {
  const { limits, judge, runner, runs, count, seconds, command, signal } = options;
  const maxSeconds = Number.isFinite(seconds) ? Math.max(1, seconds / Math.ceil(count / runner.size)) : undefined;
  const all: Trained[] = [];
  let next = 0;
  const lane = async () => {
    while (next < count) {
      const place = next++;
      const config = finalConfig(options, place);
      const directory = join(runs, `final-${place}`);
      const timed = maxSeconds === undefined ? config : { ...config, training: { ...config.training, maxSeconds } };
      const request = { config: timed, directory, limits, keep: true, ...(command !== undefined && { command }) };
      const outcome = await runner.trial(request, signal ?? new AbortController().signal);
      all.push({ directory, config: timed, outcome });
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: Math.min(count, runner.size) }, lane));
  signal?.throwIfAborted();
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
  const scored = all.flatMap((trained, candidate) => {
    const score = scoreOf([{ candidate, rung: 0, replicate: 0, outcome: trained.outcome }], judge, 1);
    return score ? [{ trained, score }] : [];
  });
  if (scored.length === 0) throw new TuneError(`the final training failed: ${all[0]?.outcome.reason ?? 'unknown'}`);
  return scored.sort((a, b) => compareScores(a.score, b.score, judge)).map(({ trained }) => trained);
}
