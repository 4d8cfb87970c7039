import type { RunConfig } from '@qornn/training';
import type { Limits } from './limits.js';
import type { Judgement } from './trial.js';

/** What a worker process of a search is asked to do, besides training runs. */
export type TrialWork =
  | { kind: 'probe'; config: RunConfig; directory: string }
  | { kind: 'refuse'; config: RunConfig; limits: Limits }
  | { kind: 'judge'; judgement: Judgement }
  | { kind: 'test'; directory: string };
