import { type ChildProcess, fork } from 'node:child_process';
import { relaxedSimdOptions } from '@qornn/backend';
import { SweepError, WorkerEndedError } from './errors.js';
import type { FromWorker, ToWorker, WorkerSetup } from './worker-messages.js';

const MAX_TEXT = 2000;

/** How worker processes start. */
export interface WorkerStart extends WorkerSetup {
  /** path of the module that the process runs, which calls `serveWork` */
  module: string;
}

/** How one piece of work is done. */
export interface WorkOptions {
  /** stops the work */
  signal: AbortSignal;
  /** receives what the work reports while it is done */
  onNote?: (note: unknown) => void;
  /** after so long the process is killed if it has not stopped; infinity: never */
  millisecondsToStop: number;
}

/** A process that trains. It does one piece of work at a time, and ends with this process. */
export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly printed: () => string,
  ) {}

  /** Its process identifier; undefined if it could not be started. */
  get pid(): number | undefined {
    return this.child.pid;
  }

  /** @throws SweepError when the process does not start */
  static async start({ module, backend, plugins }: WorkerStart): Promise<WorkerProcess> {
    // An address of Redis may have a password, which plugins have no use for.
    const { QORNN_REDIS_URL: _, ...env } = process.env;
    const child = fork(module, {
      env,
      // Other options of this process, such as those of a test runner or debugger, are not for it.
      execArgv: relaxedSimdOptions(),
      // Losses and times may be NaN or infinite, which JSON does not have.
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let text = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString('utf8')).slice(-MAX_TEXT);
    });
    const worker = new WorkerProcess(child, () => text);
    try {
      await worker.answerTo({ kind: 'start', backend, plugins });
      return worker;
    } catch (error) {
      worker.kill();
      throw new SweepError(`a worker process does not start: ${(error as Error).message.replaceAll('\n', '; ')}`);
    }
  }

  /**
   * @throws what the work throws, as an error with its name and message
   * @throws WorkerEndedError when the process ends
   * @throws the abort reason of the signal, unless the work ends well in spite of it
   */
  async do(work: unknown, { signal, onNote, millisecondsToStop }: WorkOptions): Promise<unknown> {
    signal.throwIfAborted();
    let timer: NodeJS.Timeout | undefined;
    const stop = () => {
      this.send({ kind: 'stop' });
      if (Number.isFinite(millisecondsToStop)) timer = setTimeout(() => this.kill(), millisecondsToStop);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await this.answerTo({ kind: 'do', work }, onNote);
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  private send(message: ToWorker): void {
    // The channel may just have closed: the end of the process is reported.
    if (this.child.connected) this.child.send(message, () => undefined);
  }

  private answerTo(message: ToWorker, onNote?: (note: unknown) => void): Promise<unknown> {
    const { child } = this;
    return new Promise((resolve, reject) => {
      const settle = (settled: () => void) => {
        child.off('message', onMessage);
        child.off('exit', onExit);
        child.off('error', onError);
        settled();
      };
      const onMessage = (answer: FromWorker) => {
        if (answer.kind === 'note') return onNote?.(answer.note);
        settle(() => {
          if (answer.kind === 'done') resolve(answer.answer);
          else if (answer.kind === 'ready') resolve(undefined);
          else if (answer.kind === 'stopped') reject(new DOMException('stopped', 'AbortError'));
          else reject(Object.assign(new Error(answer.message), { name: answer.name }));
        });
      };
      const onExit = (code: number | null, signal: string | null) =>
        settle(() => {
          const line = this.printed().trim().split('\n').at(-1) ?? '';
          const how = signal === null ? `with code ${code}` : `by ${signal}`;
          reject(new WorkerEndedError(`its process ended ${how}${line === '' ? '' : `: ${line}`}`));
        });
      const onError = (error: Error) => settle(() => reject(error));
      child.on('message', onMessage).on('exit', onExit).on('error', onError);
      if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
      else this.send(message);
    });
  }
}
