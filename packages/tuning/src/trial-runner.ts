import type { RunConfig } from '@qornn/training';
import type { Outcome } from './candidate.js';
import type { TestResult, TrialRequest } from './trial.js';

/** What a short training of the base configuration tells. */
export interface Probe {
  /** of a training step */
  secondsPerStep: number;
  /** names of the cells that have an integer form */
  cells: string[];
}

/** Does the work of a search. */
export interface TrialRunner {
  /** number of trials that can run at the same time */
  readonly size: number;
  /**
   * Trains the base configuration for a moment.
   *
   * @throws errors of the configuration, the data or the backend
   */
  probe(config: RunConfig, directory: string, signal: AbortSignal): Promise<Probe>;
  /**
   * Trains a network, converts it to integers and evaluates those. The test split is not read.
   *
   * @returns also what went wrong, where the network is to blame: divergence, memory, no integer form
   * @throws the abort reason of the signal; then no run folder stays
   */
  trial(request: TrialRequest, signal: AbortSignal): Promise<Outcome>;
  /** See `testRun`. */
  test(directory: string, signal: AbortSignal): Promise<TestResult>;
  /** Ends all work and frees everything. */
  close(): Promise<void>;
}
