import { callable, check, flag, integer, list, number, type OptionTable, object, required, text } from '@qornn/options';
import type { WorkerEvent } from './worker-event.js';

export interface ServeQueueOptions {
  /** address of Redis, `redis://…` or, with TLS, `rediss://…`, with user and password if it needs them */
  redis: string;
  /** version of qornn; runs that another version queued are left to it */
  version: string;
  /** sweeps to take runs from; default: all of this Redis */
  names?: readonly string[];
  /** number of runs at the same time, each in a process of its own; default 1 */
  jobs?: number;
  /** folder for runs while they are trained; default: one in the system's folder of temporary files, which is removed */
  folder?: string;
  /** plugins that it may load, which are code: paths by name; default: none */
  plugins?: Readonly<Record<string, string>>;
  /** folders that runs may read files of data from, and no others; default: none */
  data?: readonly string[];
  /** seconds after which another worker gets the runs of this one, if it is not heard of; default 30 */
  takeover?: number;
  /** ends when no run is left to train; default false: waits for more */
  untilEmpty?: boolean;
  /** ends the worker: runs are saved after their present step, and go back to the queue */
  signal?: AbortSignal;
  onEvent?: (event: WorkerEvent) => void;
}

export const SERVE_QUEUE_OPTIONS: OptionTable<ServeQueueOptions> = {
  redis: required(text),
  version: required(text),
  names: list,
  jobs: integer(1, 256),
  folder: text,
  plugins: object,
  data: list,
  takeover: number('≥ 1 and at most 3600', (seconds) => seconds >= 1 && seconds <= 3600),
  untilEmpty: flag,
  signal: check('an AbortSignal', (signal) => signal instanceof AbortSignal),
  onEvent: callable,
};

/** What a worker has done. */
export interface ServedQueue {
  /** number of results that it recorded */
  recorded: number;
  /** number of attempts that failed */
  failed: number;
}
