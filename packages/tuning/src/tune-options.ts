import { callable, check, integer, number, type OptionTable, optionsOf, required, text } from '@qornn/options';
import type { SweepExecutor } from '@qornn/sweeps';
import type { Candidate, Result } from './candidate.js';
import type { Limits } from './limits.js';
import type { RungPlan } from './rung-plan.js';
import type { Judge, Score } from './score.js';
import type { TrialRunner } from './trial-runner.js';

/** Progress of a search. */
export type TuneEvent = { elapsed: number } & (
  | { kind: 'begun'; plan: RungPlan; judge: Judge; workers: number; cells: readonly string[]; resumed: number }
  | { kind: 'started'; candidate: Candidate; rung: number; replicate: number }
  | { kind: 'result'; candidate: Candidate; result: Result; best: Score | undefined; score: Score | undefined }
  | { kind: 'final'; candidate: Candidate; seeds: number; steps: number }
  | { kind: 'test' }
);

export interface TuneOptions {
  /** folder of the search, created if needed; a search in it is continued */
  directory: string;
  /** seconds from start to end, final training and test included; of all calls together, for a search that is continued */
  budget?: number;
  /** instead of, or besides, a budget: number of trainings in the search; the final ones come on top */
  trials?: number;
  /** what the network may take of a device; default: no limits */
  limits?: Limits;
  /** number of trainings at the same time; default 1 */
  workers?: number;
  /** name of the backend of the processes; default as in `useBackend` */
  backend?: string;
  /** random seed of the search; default 0 */
  seed?: number;
  /** command line, recorded */
  command?: string;
  /** stops the search; calling again with the same options continues it */
  signal?: AbortSignal;
  onEvent?: (event: TuneEvent) => void;
  /** trains the networks, such as one of `@qornn/sweep-queue`, on the same backend; it is closed at the end; default: processes of this machine */
  executor?: SweepExecutor;
  /** does all the work, instead of an executor and processes that judge what it trains */
  runner?: TrialRunner;
}

export const TUNE_OPTIONS: OptionTable<TuneOptions> = {
  directory: required(text),
  budget: number('> 0', (seconds) => seconds > 0),
  trials: integer(1),
  limits: optionsOf<Limits>({ maxBytes: integer(1), maxCycles: integer(1), device: text }),
  workers: integer(1, 256),
  backend: text,
  seed: integer(),
  command: check('a text', (command) => typeof command === 'string'),
  signal: check('an AbortSignal', (signal) => signal instanceof AbortSignal),
  onEvent: callable,
  executor: check(
    'a SweepExecutor',
    (executor) => typeof (executor as Partial<SweepExecutor> | null)?.execute === 'function',
  ),
  runner: check('a TrialRunner', (runner) => typeof (runner as Partial<TrialRunner> | null)?.trial === 'function'),
};
