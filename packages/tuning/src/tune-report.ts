import type { Settings } from '@qornn/sweeps';
import type { RunConfig } from '@qornn/training';
import type { Limits } from './limits.js';
import type { RungPlan } from './rung-plan.js';
import type { Judge } from './score.js';
import type { JudgedOn, TestResult } from './trial.js';

/** A candidate of a finished search. */
export interface ReportedCandidate {
  id: number;
  origin: string;
  settings: Settings;
  /** place of the highest rung where it was measured */
  rung: number;
  /** steps and trainings of that rung */
  steps: number;
  trainings: number;
  /** mean of the primary metric on the validation split, in integers */
  metric: number;
  /** its standard error */
  error: number;
  loss: number;
  bytes: number;
  cycles: number | null;
  /** whether no fully trained candidate is both better and smaller */
  onFront: boolean;
}

/** The result of a search. */
export interface TuneReport {
  directory: string;
  name: string;
  judge: Judge;
  limits: Limits;
  plan: RungPlan;
  /** seconds: allowed, null for a number of trials, and used */
  budget: { seconds: number | null; trials: number | null };
  elapsed: number;
  /** numbers of trainings by what came of them */
  trials: { measured: number; refused: number; failed: number };
  /** reasons of refusals and failures and how often each occurred, most frequent first */
  reasons: { reason: string; count: number }[];
  /** every measured candidate on its highest rung, best first */
  candidates: ReportedCandidate[];
  /** id of the candidate that was taken */
  winner: number;
  /** id of the best candidate; the winner is smaller and as good within one standard error */
  bestId: number;
  /** of the network in `best/` */
  final: {
    directory: string;
    config: RunConfig;
    seed: number;
    /** seeds that were trained, the best of which was taken */
    seeds: number[];
    steps: number;
    /** what the best seed was chosen on */
    judgedOn: JudgedOn;
    /** metrics on that, in integers */
    metrics: Record<string, number>;
    bytes: number;
    cycles: number | null;
    test: TestResult;
  };
}
