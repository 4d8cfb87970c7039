import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { PeerError } from './errors.js';

/** Milliseconds in which a script answers, by default. */
const ANSWER_LIMIT = 180_000;

/** A script, and the interpreter that runs it. */
export interface Script {
  /** its file */
  path: string;
  interpreter: string;
  /** environment variables beside those of this process */
  environment: Readonly<Record<string, string>>;
}

/** Scripts that run now: none may outlive this process, however busy it is. */
const running = new Set<ChildProcessWithoutNullStreams>();
process.on('exit', () => {
  for (const script of running) script.kill('SIGKILL');
});

/** A script that reads one JSON value a line and answers each with one. */
export class ScriptSession {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;
  private complaints = '';
  /** when all that it wrote has been read */
  private readonly closed: Promise<void>;

  private readonly path: string;

  /** @param limit milliseconds in which the script answers, else it is killed; default 3 minutes */
  constructor(
    { path, interpreter, environment }: Script,
    private readonly limit: number = ANSWER_LIMIT,
  ) {
    this.path = path;
    this.process = spawn(interpreter, [path], { env: { ...process.env, ...environment } });
    running.add(this.process);
    this.closed = new Promise((resolve) => {
      this.process.on('close', () => {
        running.delete(this.process);
        resolve();
      });
    });
    this.process.stderr.on('data', (text) => {
      this.complaints = `${this.complaints}${text}`.slice(-1000);
    });
    // A write error shows up as a missing reply.
    this.process.stdin.on('error', () => undefined);
    this.process.on('error', (error) => {
      this.complaints = error.message;
      running.delete(this.process);
    });
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  /** Sends a value that has no answer. */
  tell(value: unknown): void {
    this.process.stdin.write(`${JSON.stringify(value)}\n`);
  }

  /**
   * Sends a value and waits for its answer.
   *
   * @throws PeerError when the script ends, with the end of what it wrote on stderr, when it does not answer in time, answers with what is
   *   not JSON, or with `{ error }`
   */
  async ask(value: unknown): Promise<unknown> {
    this.tell(value);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.end();
    }, this.limit);
    const { value: line, done } = await this.lines.next().finally(() => clearTimeout(timer));
    if (late) throw new PeerError(`${this.path} did not answer in ${this.limit / 1000} s and was ended`);
    if (done) {
      // Its reason on stderr may come after the end of stdout; a process of its own may keep stderr open.
      await Promise.race([this.closed, sleep(1000, undefined, { ref: false })]);
      this.end();
      throw new PeerError(`${this.path} ended without an answer: ${lastLine(this.complaints) || 'it says nothing'}`);
    }
    const answer = parsed(line);
    if (answer === undefined) throw new PeerError(`${this.path} answered ${line.slice(0, 100)}, which is not JSON`);
    if (isFailure(answer)) throw new PeerError(answer.error);
    return answer;
  }

  end(): void {
    this.process.kill('SIGKILL');
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function isFailure(answer: unknown): answer is { error: string } {
  return typeof (answer as { error?: unknown } | null)?.error === 'string';
}

/** The last line of an error: Node lists calls and its version below it, indented or known. */
function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => /^\S/.test(line) && !/^(Node\.js v|\})/.test(line));
  return lines.at(-1)?.trim() ?? '';
}
