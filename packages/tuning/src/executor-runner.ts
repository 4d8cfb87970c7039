import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { configDigest, poolExecutor, type SweepExecutor, type SweepRun, WorkerPool, workerModule } from '@qornn/sweeps';
import type { RunConfig } from '@qornn/training';
import type { Outcome } from './candidate.js';
import { TuneError } from './errors.js';
import { excessOf } from './limits.js';
import type { Measured, TestResult, TrialRequest } from './trial.js';
import type { Probe, TrialRunner } from './trial-runner.js';
import type { TrialWork } from './trial-work.js';

/** A process has so long to stop before it is killed: a search keeps nothing of a trial that was stopped. */
const MILLISECONDS_TO_STOP = 5000;

/** Trains the networks of a search with an executor, in processes of this machine or of others, and judges them in processes of this machine. */
export class ExecutorRunner implements TrialRunner {
  /**
   * @param size number of trials at the same time
   * @param judges processes of `trial-worker.js`
   * @param executor may train in the same processes
   */
  constructor(
    readonly size: number,
    private readonly judges: WorkerPool,
    private readonly executor: SweepExecutor,
  ) {}

  async probe(config: RunConfig, directory: string, signal: AbortSignal): Promise<Probe> {
    return (await this.do({ kind: 'probe', config, directory }, signal)) as Probe;
  }

  async trial(request: TrialRequest, signal: AbortSignal): Promise<Outcome> {
    const { directory, keep } = request;
    const started = performance.now();
    // What an earlier, interrupted search left.
    rmSync(directory, { recursive: true, force: true });
    let kept = false;
    let outcome: Omit<Outcome, 'seconds'>;
    try {
      outcome = await this.trained(request, signal);
      kept = keep && outcome.status === 'measured';
    } catch (error) {
      signal.throwIfAborted();
      const { name, message } = error as Error;
      // A worker that does not start.
      if (name === 'SweepError' || error instanceof TuneError) throw new TuneError(message);
      outcome = { status: 'failed', reason: String(message ?? error).replaceAll('\n', '; ') };
    } finally {
      if (!kept) rmSync(directory, { recursive: true, force: true });
    }
    return { ...outcome, seconds: (performance.now() - started) / 1000 };
  }

  async test(directory: string, signal: AbortSignal): Promise<TestResult> {
    return (await this.do({ kind: 'test', directory }, signal)) as TestResult;
  }

  async close(): Promise<void> {
    this.judges.close();
    await this.executor.close();
  }

  private async trained(request: TrialRequest, signal: AbortSignal): Promise<Omit<Outcome, 'seconds'>> {
    const { config, directory, limits, judgedOn = 'validation', command } = request;
    const refusal = (await this.do({ kind: 'refuse', config, limits }, signal)) as string | null;
    if (refusal !== null) return { status: 'refused', reason: refusal };
    const { steps, stopped } = await this.executor.execute(runOf(config, directory), {
      ...{ directory, command, signal, rung: 0, test: false, discard: true },
    });
    signal.throwIfAborted();
    if (stopped === 'diverged') return { status: 'failed', reason: `training diverged at step ${steps + 1}` };
    if (stopped === 'interrupted') return { status: 'failed', reason: 'the training was interrupted' };
    const judgement = { config, directory, limits, judgedOn };
    const measured = (await this.do({ kind: 'judge', judgement }, signal)) as Measured;
    const excess = excessOf(measured, limits);
    return excess === null ? { status: 'measured', ...measured } : { status: 'refused', reason: excess };
  }

  private async do(work: TrialWork, signal: AbortSignal): Promise<unknown> {
    try {
      return await this.judges.do(work, { signal, millisecondsToStop: MILLISECONDS_TO_STOP });
    } catch (error) {
      throw (error as Error).name === 'SweepError' ? new TuneError((error as Error).message) : error;
    }
  }
}

/** Where networks are trained. */
export interface TrialRunnerOptions {
  /** number of trials at the same time */
  workers: number;
  /** of the processes of this machine */
  backend: string | undefined;
  /** of the processes of this machine */
  plugins: readonly string[];
  /** undefined: the processes that judge also train */
  executor: SweepExecutor | undefined;
}

/** Runs trials with an executor, which is closed at the end. */
export function trialRunner({ workers, backend, plugins, executor }: TrialRunnerOptions): TrialRunner {
  const module = workerModule('trial-worker.js', import.meta.url);
  const size = executor ? Math.min(workers, availableParallelism()) : workers;
  const pool = new WorkerPool(size, { module, backend, plugins });
  // A network that ended its process once would end it again.
  return new ExecutorRunner(
    Math.min(workers, executor?.size ?? workers),
    pool,
    executor ?? poolExecutor(pool, { retries: 0 }),
  );
}

/** A trial as a run of a sweep. */
function runOf(config: RunConfig, directory: string): SweepRun {
  return {
    ...{ name: `${config.name}-${basename(directory)}`, seed: config.seed, config, digest: configDigest(config) },
    ...{ source: config.name, settings: {} },
  };
}
