import { setTimeout as sleep } from 'node:timers/promises';
import { WorkerError } from './errors.js';

/** Seconds that a thread is waited for at least. */
const LEAST = 120;
/** Times what was to be expected. */
const FACTOR = 50;
/** Steps that the expectation is the median of. */
const REMEMBERED = 31;

/**
 * How long threads are waited for: at least two minutes, and at least 50 times as long as is to be expected, so that a machine that is slow,
 * or busy with other things, is not taken for a thread that hangs.
 */
export class Patience {
  private readonly steps: number[] = [];

  /**
   * @param least seconds
   * @param loading milliseconds that reading the data took here, which a thread does, too, before it is ready
   */
  constructor(
    private readonly least = LEAST,
    private readonly loading = 0,
  ) {}

  /** @param milliseconds that a step of the main thread's part, or of all, took */
  remember(milliseconds: number): void {
    this.steps.push(milliseconds);
    if (this.steps.length > REMEMBERED) this.steps.shift();
  }

  /** Seconds that a thread has to get ready. */
  get toStart(): number {
    return Math.max(this.least, (FACTOR * this.loading) / 1000);
  }

  /** Seconds that a thread has for a step. */
  get forStep(): number {
    const sorted = [...this.steps].sort((a, b) => a - b);
    return Math.max(this.least, (FACTOR * (sorted[sorted.length >> 1] ?? 0)) / 1000);
  }

  /** What a step is expected to take, in words. */
  get expectation(): string {
    const sorted = [...this.steps].sort((a, b) => a - b);
    const median = sorted[sorted.length >> 1];
    return median === undefined ? '' : `, though steps take ${(median / 1000).toPrecision(2)} s`;
  }
}

/**
 * Waits for what threads are to do.
 *
 * @param work settles when all of them are done
 * @param seconds that it may take; time in which the whole process slept counts as one of 20 parts of it
 * @param late what to say when it takes longer
 * @throws WorkerError when it takes longer, and whatever `work` throws
 */
export async function within<T>(work: Promise<T>, seconds: number, late: () => string): Promise<T> {
  const watch = new AbortController();
  const tick = Math.max(1, (1000 * seconds) / 20);
  const watching = async () => {
    for (let ticks = 0; ticks < 20; ticks++) await sleep(tick, undefined, { signal: watch.signal });
    throw new WorkerError(late());
  };
  const watched = watching();
  // When the work is done, nobody awaits this any more.
  watched.catch(() => undefined);
  try {
    return (await Promise.race([work, watched])) as T;
  } finally {
    watch.abort();
  }
}
