import { list, type OptionTable, required, text } from '@qornn/options';
import { AtMost } from './at-most.js';
import { checkOptions } from './options.js';
import { WorkerProcess, type WorkerStart, type WorkOptions } from './worker-process.js';

const WORKER_START: OptionTable<WorkerStart> = { module: required(text), backend: text, plugins: required(list) };

/**
 * Worker processes: memory that a backend does not give back, and crashes, stay in them. A process is started when it is first needed, and
 * replaced when it ends or a piece of work in it failed. It does at most `size` pieces at the same time, others wait.
 */
export class WorkerPool {
  private readonly idle: WorkerProcess[] = [];
  private readonly all = new Set<WorkerProcess>();
  private readonly places: AtMost;

  /**
   * @param size number of pieces of work at the same time
   * @throws SweepOptionError when an option is wrong
   */
  constructor(
    readonly size: number,
    private readonly start: WorkerStart,
  ) {
    checkOptions('WorkerPool', start, WORKER_START);
    this.places = new AtMost(size);
  }

  /**
   * @throws what the work throws, as an error with its name and message
   * @throws WorkerEndedError when the process ends
   * @throws SweepError when no process starts
   * @throws the abort reason of the signal
   */
  do(work: unknown, options: WorkOptions): Promise<unknown> {
    return this.places.do(async () => {
      options.signal.throwIfAborted();
      const worker = this.idle.pop() ?? (await this.started());
      try {
        const answer = await worker.do(work, options);
        this.idle.push(worker);
        return answer;
      } catch (error) {
        // The memory of a backend that ran out stays full.
        this.end(worker);
        throw error;
      }
    });
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
