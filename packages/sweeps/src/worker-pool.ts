import { WorkerProcess, type WorkerStart, type WorkOptions } from './worker-process.js';

/** How one piece of work is done by a pool. */
export interface PoolWorkOptions extends WorkOptions {
  /** whether the process is good for more work after this answer; default: yes */
  isReusable?: (answer: unknown) => boolean;
}

/**
 * Worker processes: memory that a backend does not give back, and crashes, stay in them. A process is started when it is first needed, and
 * replaced when it ends or a piece of work in it failed. The caller asks for at most `size` pieces at the same time.
 */
export class WorkerPool {
  private readonly idle: WorkerProcess[] = [];
  private readonly all = new Set<WorkerProcess>();

  /** @param size number of pieces of work at the same time */
  constructor(
    readonly size: number,
    private readonly start: WorkerStart,
  ) {}

  /**
   * @throws what the work throws, as an error with its name and message
   * @throws WorkerEndedError when the process ends
   * @throws SweepError when no process starts
   * @throws the abort reason of the signal
   */
  async do(work: unknown, { isReusable = () => true, ...options }: PoolWorkOptions): Promise<unknown> {
    const worker = this.idle.pop() ?? (await this.started());
    try {
      const answer = await worker.do(work, options);
      // The memory of a backend that ran out stays full.
      if (isReusable(answer)) this.idle.push(worker);
      else this.end(worker);
      return answer;
    } catch (error) {
      this.end(worker);
      throw error;
    }
  }

  /** Ends all processes at once. */
  close(): void {
    for (const worker of this.all) worker.kill();
    this.all.clear();
    this.idle.length = 0;
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
