import type { RunConfig } from '@qornn/training';
import type { TrialRequest } from './trial.js';

/** What a worker process of a search is asked to do. */
export type TrialWork =
  | { kind: 'probe'; config: RunConfig; directory: string }
  | { kind: 'trial'; request: TrialRequest }
  | { kind: 'test'; directory: string };
