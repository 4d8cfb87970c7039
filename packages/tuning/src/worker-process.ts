import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TuneError } from './errors.js';
import type { FromWorker, ToWorker, Work } from './worker-messages.js';

/** A worker has so long to stop before it is killed. */
const MILLISECONDS_TO_STOP = 5000;
const MAX_TEXT = 2000;

/** Thrown when a worker process ends in the middle of its work, for example because the system is out of memory. */
export class WorkerEndedError extends Error {
  override readonly name = 'WorkerEndedError';
}

export interface WorkerStart {
  /** name of a backend; default as in `useBackend` */
  backend: string | undefined;
  /** paths of plugin modules to load */
  plugins: readonly string[];
}

/** A process that trains. It does one piece of work at a time, and ends with this process. */
export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly printed: () => string,
  ) {}

  /** @throws TuneError when the process does not start */
  static async start({ backend, plugins }: WorkerStart): Promise<WorkerProcess> {
    const child = fork(workerPath(), {
      // Options of this process, such as those of a test runner or debugger, are not for it.
      execArgv: [],
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
      throw new TuneError(`a worker process does not start: ${(error as Error).message.replaceAll('\n', '; ')}`);
    }
  }

  /**
   * @throws what the work throws, as an error with its name and message
   * @throws WorkerEndedError when the process ends
   * @throws the abort reason of the signal
   */
  async do(work: Work, signal: AbortSignal): Promise<unknown> {
    signal.throwIfAborted();
    let timer: NodeJS.Timeout | undefined;
    const stop = () => {
      this.send({ kind: 'stop' });
      timer = setTimeout(() => this.kill(), MILLISECONDS_TO_STOP);
    };
    signal.addEventListener('abort', stop, { once: true });
    try {
      return await this.answerTo(work);
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

  private answerTo(message: ToWorker): Promise<unknown> {
    const { child } = this;
    return new Promise((resolve, reject) => {
      const settle = (settled: () => void) => {
        child.off('message', onMessage);
        child.off('exit', onExit);
        child.off('error', onError);
        settled();
      };
      const onMessage = (answer: FromWorker) =>
        settle(() => {
          if (answer.kind === 'done') resolve(answer.answer);
          else if (answer.kind === 'ready') resolve(undefined);
          else if (answer.kind === 'stopped') reject(new DOMException('stopped', 'AbortError'));
          else reject(Object.assign(new Error(answer.message), { name: answer.name }));
        });
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

/** Tests run from the sources but need the built worker, because Node does not run TypeScript. */
function workerPath(): string {
  const beside = fileURLToPath(new URL('./trial-worker.js', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../dist/trial-worker.js', import.meta.url));
}
