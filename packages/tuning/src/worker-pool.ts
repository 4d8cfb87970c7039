import type { RunConfig } from '@qornn/training';
import type { Outcome } from './candidate.js';
import type { TestResult, TrialRequest } from './trial.js';
import type { Probe, TrialRunner } from './trial-runner.js';
import type { Work } from './worker-messages.js';
import { WorkerEndedError, WorkerProcess, type WorkerStart } from './worker-process.js';

/**
 * Runs trials in processes of their own: memory that a backend does not give back, and crashes, stay in them. A process is started when it is first
 * needed, and replaced when it ends or a trial in it failed.
 */
export class WorkerPool implements TrialRunner {
  private readonly idle: WorkerProcess[] = [];
  private readonly all = new Set<WorkerProcess>();

  /** @param size number of trials at the same time */
  constructor(
    readonly size: number,
    private readonly start: WorkerStart,
  ) {}

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
    for (const worker of this.all) worker.kill();
    this.all.clear();
    this.idle.length = 0;
  }

  private async do(work: Work, signal: AbortSignal): Promise<unknown> {
    const worker = this.idle.pop() ?? (await this.started());
    try {
      const answer = await worker.do(work, signal);
      // The memory of a backend that ran out stays full.
      if ((answer as Partial<Outcome> | undefined)?.status === 'failed') this.end(worker);
      else this.idle.push(worker);
      return answer;
    } catch (error) {
      this.end(worker);
      throw error;
    }
  }

  private async started(): Promise<WorkerProcess> {
    const worker = await WorkerProcess.start(this.start);
    this.all.add(worker);
    return worker;
  }

  private end(worker: WorkerProcess): void {
    this.all.delete(worker);
    worker.kill();
  }
}
