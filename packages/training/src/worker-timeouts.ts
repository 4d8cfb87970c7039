import { setTimeout as sleep } from 'node:timers/promises';
import { WorkerError } from './errors.js';

/** Minimum timeout in seconds. */
const MIN_SECONDS = 120;
/** Timeout relative to the expected time. */
const FACTOR = 50;
/** Number of recent steps whose median is the expected time. */
const WINDOW = 31;

/**
 * The timeouts of worker threads: two minutes, or 50 times the expected time if that is longer, so that a slow or busy machine does not
 * look like a hanging thread.
 */
export class WorkerTimeouts {
  private readonly steps: number[] = [];

  /**
   * @param min minimum timeout in seconds
   * @param loading milliseconds that the main thread took to load the data, which each worker repeats
   */
  constructor(
    private readonly min = MIN_SECONDS,
    private readonly loading = 0,
  ) {}

  /** @param milliseconds duration of a step of the main thread */
  record(milliseconds: number): void {
    this.steps.push(milliseconds);
    if (this.steps.length > WINDOW) this.steps.shift();
  }

  /** Timeout of starting a thread, in seconds. */
  get toStart(): number {
    return Math.max(this.min, (FACTOR * this.loading) / 1000);
  }

  /** Timeout of a step, in seconds. */
  get forStep(): number {
    const sorted = [...this.steps].sort((a, b) => a - b);
    return Math.max(this.min, (FACTOR * (sorted[sorted.length >> 1] ?? 0)) / 1000);
  }

  /** The expected duration of a step, for messages. */
  get expectation(): string {
    const sorted = [...this.steps].sort((a, b) => a - b);
    const median = sorted[sorted.length >> 1];
    return median === undefined ? '' : `, though steps take ${(median / 1000).toPrecision(2)} s`;
  }
}

/**
 * Waits for a promise with a timeout. The timeout is counted in 20 ticks, so that a suspended process does not time out on waking up.
 *
 * @param work settles when all threads are done
 * @param seconds timeout
 * @param late makes the error message
 * @throws WorkerError on timeout, and whatever `work` throws
 */
export async function within<T>(work: Promise<T>, seconds: number, late: () => string): Promise<T> {
  const watch = new AbortController();
  const tick = Math.max(1, (1000 * seconds) / 20);
  const watching = async () => {
    for (let ticks = 0; ticks < 20; ticks++) await sleep(tick, undefined, { signal: watch.signal });
    throw new WorkerError(late());
  };
  const watched = watching();
  // Avoid an unhandled rejection when the timer is aborted.
  watched.catch(() => undefined);
  try {
    return (await Promise.race([work, watched])) as T;
  } finally {
    watch.abort();
  }
}
