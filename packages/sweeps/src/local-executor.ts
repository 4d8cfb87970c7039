import { flag, integer, list, type OptionTable, optionsChecker, required, text } from '@qornn/options';
import type { RunSummary } from '@qornn/training';
import { SweepOptionError } from './errors.js';
import type { RunWork } from './run-work.js';
import type { Execution, RunProgress, SweepExecutor } from './sweep-executor.js';
import type { SweepRun } from './sweep-plan.js';
import { workerModule } from './worker-module.js';
import { WorkerPool } from './worker-pool.js';

export interface LocalExecutorOptions {
  /** number of runs at the same time, each in a process of its own */
  workers: number;
  /** name of the backend of the workers; default as in `useBackend` */
  backend?: string | undefined;
  /** paths of plugin modules to load in each worker; they are code */
  plugins?: readonly string[];
  /** allows resuming runs on another backend, which changes their results; default false */
  anyBackend?: boolean;
  /** how many times a run is tried again after its process ended or ran out of memory; default 2 */
  retries?: number;
}

const LOCAL_EXECUTOR_OPTIONS: OptionTable<LocalExecutorOptions> = {
  workers: required(integer(1, 256)),
  backend: text,
  plugins: list,
  anyBackend: flag,
  retries: integer(0, 100),
};

const checkOptions = optionsChecker((message) => new SweepOptionError(message));

/** Errors that may not come again: the process is another one, and the memory may be free. */
const WORTH_ANOTHER_TRY: ReadonlySet<string> = new Set(['WorkerEndedError', 'WorkerError', 'OutOfMemoryError']);
const DEFAULT_RETRIES = 2;

/**
 * Trains runs in worker processes of this machine. A run whose process ends goes on in another process from its last checkpoint.
 *
 * @throws SweepOptionError when an option is wrong
 * @example
 * const executor = localExecutor({ workers: 2 });
 */
export function localExecutor(options: LocalExecutorOptions): SweepExecutor {
  const {
    workers,
    backend,
    plugins = [],
    anyBackend = false,
    retries = DEFAULT_RETRIES,
  } = checkOptions<LocalExecutorOptions>('localExecutor', options, LOCAL_EXECUTOR_OPTIONS);
  const pool = new WorkerPool(workers, { module: workerModule('run-worker.js', import.meta.url), backend, plugins });

  async function attempt({ config }: SweepRun, execution: Execution): Promise<RunSummary> {
    const { directory: folder, until, command, signal, onProgress } = execution;
    const work: RunWork = { config, folder, until, anyBackend, command };
    const done = await pool.do(work, {
      signal,
      // It saves after the present step or batch, which may take long; a second Ctrl-C ends it at once.
      millisecondsToStop: Number.POSITIVE_INFINITY,
      onNote: (note) => onProgress?.(note as RunProgress),
    });
    return done as RunSummary;
  }

  return {
    size: workers,
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
