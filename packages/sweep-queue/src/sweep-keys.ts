import { QueueOptionError } from './errors.js';

/** The set of the names of all sweeps of a Redis. */
export const SWEEPS_KEY = 'qornn:sweeps';

/** Name of the BullMQ queue of a sweep; its keys begin with `qornn:<sweep>:queue:`. */
export const QUEUE_NAME = 'queue';

/** The keys of a sweep. All begin with `qornn:<sweep>:`, which the rights of a user of Redis can be limited to. */
export class SweepKeys {
  /** begin of all keys, without the last colon */
  readonly prefix: string;
  readonly meta: string;
  /** digests of all runs */
  readonly all: string;
  /** digests of active runs, by when they were last heard of */
  readonly active: string;
  /** digests of results to collect, by when they were recorded */
  readonly results: string;
  /** number of runs by state */
  readonly counts: string;
  /** bytes of checkpoints and results */
  readonly bytes: string;
  /** identities of workers, by when they were last heard of */
  readonly workers: string;

  constructor(readonly sweep: string) {
    this.prefix = `qornn:${requireSweepName(sweep)}`;
    this.meta = `${this.prefix}:meta`;
    this.all = `${this.prefix}:all`;
    this.active = `${this.prefix}:active`;
    this.results = `${this.prefix}:results`;
    this.counts = `${this.prefix}:counts`;
    this.bytes = `${this.prefix}:bytes`;
    this.workers = `${this.prefix}:workers`;
  }

  run(digest: string): string {
    return `${this.prefix}:run:${digest}`;
  }

  upload(digest: string, id: string): string {
    return `${this.prefix}:upload:${digest}:${id}`;
  }

  worker(id: string): string {
    return `${this.prefix}:worker:${id}`;
  }
}

/**
 * The name of a sweep in Redis: letters, digits, `.`, `_` and `-`.
 *
 * @throws QueueOptionError when it has others, or is too long
 */
export function requireSweepName(name: string): string {
  if (/^[\w.-]{1,100}$/.test(name)) return name;
  throw new QueueOptionError(
    `the name of a queued sweep is ${JSON.stringify(name).slice(0, 120)}; it may have 1 to 100 letters, digits, dots, underscores and hyphens`,
  );
}

/** @example sweepNameOf('my sweep/1') // 'my-sweep-1' */
export function sweepNameOf(name: string): string {
  return name.replace(/[^\w.-]+/g, '-').slice(0, 100) || 'sweep';
}
