import type { RunConfig } from '@qornn/training';
import type { TrialRequest } from './trial.js';

/** What a worker process is asked to do. */
export type Work =
  | { kind: 'probe'; config: RunConfig; directory: string }
  | { kind: 'trial'; request: TrialRequest }
  | { kind: 'test'; directory: string };

/** Message to a worker process. */
export type ToWorker =
  | { kind: 'start'; backend: string | undefined; plugins: readonly string[] }
  | Work
  | { kind: 'stop' };

/** Message from a worker process. */
export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'done'; answer: unknown }
  | { kind: 'stopped' }
  | { kind: 'failed'; name: string; message: string };
