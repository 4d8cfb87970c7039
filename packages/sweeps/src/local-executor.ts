import { integer, list, type OptionTable, required, text } from '@qornn/options';
import { checkOptions } from './options.js';
import { POOL_EXECUTOR_OPTIONS, type PoolExecutorOptions, poolExecutor } from './pool-executor.js';
import type { SweepExecutor } from './sweep-executor.js';
import { workerModule } from './worker-module.js';
import { WorkerPool } from './worker-pool.js';

export interface LocalExecutorOptions extends PoolExecutorOptions {
  /** number of runs at the same time, each in a process of its own */
  workers: number;
  /** name of the backend of the workers; default as in `useBackend` */
  backend?: string | undefined;
  /** paths of plugin modules to load in each worker; they are code */
  plugins?: readonly string[];
}

const LOCAL_EXECUTOR_OPTIONS: OptionTable<LocalExecutorOptions> = {
  workers: required(integer(1, 256)),
  backend: text,
  plugins: list,
  ...POOL_EXECUTOR_OPTIONS,
};

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
    ...rest
  } = checkOptions<LocalExecutorOptions>('localExecutor', options, LOCAL_EXECUTOR_OPTIONS);
  const module = workerModule('run-worker.js', import.meta.url);
  return poolExecutor(new WorkerPool(workers, { module, backend, plugins }), rest);
}
