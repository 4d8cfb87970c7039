import { WorkerEndedError, WorkerPool, workerModule } from '@qornn/sweeps';
import type { RunConfig } from '@qornn/training';
import type { Outcome } from './candidate.js';
import { TuneError } from './errors.js';
import type { TestResult, TrialRequest } from './trial.js';
import type { Probe, TrialRunner } from './trial-runner.js';
import type { TrialWork } from './trial-work.js';

/** A worker has so long to stop before it is killed: a search keeps nothing of a trial that was stopped. */
const MILLISECONDS_TO_STOP = 5000;

/** Runs trials in worker processes. */
export class ProcessRunner implements TrialRunner {
  private readonly pool: WorkerPool;

  /**
   * @param size number of trials at the same time
   * @param setup backend and plugins of the workers
   */
  constructor(
    readonly size: number,
    setup: { backend: string | undefined; plugins: readonly string[] },
  ) {
    this.pool = new WorkerPool(size, { ...setup, module: workerModule('trial-worker.js', import.meta.url) });
  }

  async probe(config: RunConfig, directory: string, signal: AbortSignal): Promise<Probe> {
    return (await this.do({ kind: 'probe', config, directory }, signal)) as Probe;
  }

  async trial(request: TrialRequest, signal: AbortSignal): Promise<Outcome> {
    const started = performance.now();
    try {
      return (await this.do({ kind: 'trial', request }, signal)) as Outcome;
    } catch (error) {
      if (!(error instanceof WorkerEndedError)) throw error;
      return { status: 'failed', reason: error.message, seconds: (performance.now() - started) / 1000 };
    }
  }

  async test(directory: string, signal: AbortSignal): Promise<TestResult> {
    return (await this.do({ kind: 'test', directory }, signal)) as TestResult;
  }

  async close(): Promise<void> {
    this.pool.close();
  }

  private async do(work: TrialWork, signal: AbortSignal): Promise<unknown> {
    try {
      return await this.pool.do(work, {
        signal,
        millisecondsToStop: MILLISECONDS_TO_STOP,
        isReusable: (answer) => (answer as Partial<Outcome> | undefined)?.status !== 'failed',
      });
    } catch (error) {
      // A worker that does not start.
      throw (error as Error).name === 'SweepError' ? new TuneError((error as Error).message) : error;
    }
  }
}
