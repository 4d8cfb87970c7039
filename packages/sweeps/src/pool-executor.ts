import { flag, integer, type OptionTable } from '@qornn/options';
import type { RunSummary } from '@qornn/training';
import { checkOptions } from './options.js';
import type { RunWork } from './run-work.js';
import type { Execution, RunProgress, SweepExecutor } from './sweep-executor.js';
import type { SweepRun } from './sweep-plan.js';
import type { WorkerPool } from './worker-pool.js';

export interface PoolExecutorOptions {
  /** allows resuming runs on another backend, which changes their results; default false */
  anyBackend?: boolean;
  /** how many times a run is tried again after its process ended or ran out of memory; default 2 */
  retries?: number;
}

export const POOL_EXECUTOR_OPTIONS: OptionTable<PoolExecutorOptions> = {
  anyBackend: flag,
  retries: integer(0, 100),
};

/** Errors that may not come again: the process is another one, and the memory may be free. */
const WORTH_ANOTHER_TRY: ReadonlySet<string> = new Set(['WorkerEndedError', 'WorkerError', 'OutOfMemoryError']);
const DEFAULT_RETRIES = 2;
/** A process that has so long not stopped is killed, where nothing of its run is kept. */
const MILLISECONDS_TO_STOP = 5000;

/**
 * Trains runs in the processes of a pool, whose module does `RunWork`, and perhaps other work, too. A run whose process ends goes on in another
 * process from its last checkpoint.
 *
 * @param pool is closed with the executor
 * @throws SweepOptionError when an option is wrong
 * @example
 * // worker.js: serveWork((work, context) => (isRunWork(work) ? doRunWork(work, context) : doOtherWork(work)));
 * const executor = poolExecutor(new WorkerPool(2, { module: 'worker.js', backend: 'wasm', plugins: [] }));
 */
export function poolExecutor(pool: WorkerPool, options: PoolExecutorOptions = {}): SweepExecutor {
  const { anyBackend = false, retries = DEFAULT_RETRIES } = checkOptions<PoolExecutorOptions>(
    'poolExecutor',
    options,
    POOL_EXECUTOR_OPTIONS,
  );

  async function attempt({ config }: SweepRun, execution: Execution): Promise<RunSummary> {
    const { directory: folder, until, command, test, discard, signal, onProgress } = execution;
    const work: RunWork = { kind: 'run', config, folder, until, anyBackend, command, test };
    const done = await pool.do(work, {
      signal,
      // It saves after the present step or batch, which may take long; a second Ctrl-C ends it at once.
      millisecondsToStop: discard ? MILLISECONDS_TO_STOP : Number.POSITIVE_INFINITY,
      onNote: (note) => onProgress?.(note as RunProgress),
    });
    return done as RunSummary;
  }

  return {
    size: pool.size,
    async execute(run, execution) {
      for (let failures = 0; ; ) {
        try {
          return await attempt(run, execution);
        } catch (error) {
          const { name, message } = error as Error;
          execution.signal.throwIfAborted();
          if (!WORTH_ANOTHER_TRY.has(name) || failures === retries) throw error;
          failures++;
          execution.onRetry?.({ reason: message.split('\n')[0]!, attempt: failures + 1 });
        }
      }
    },
    async close() {
      pool.close();
    },
  };
}
