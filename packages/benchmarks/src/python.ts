import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { PeerError } from './errors.js';
import type { Peer } from './peer.js';

/** A Python interpreter that has the packages of a peer. */
export interface Python {
  command: string;
  /** what the program of `pythonPeer` printed */
  version: string;
}

/** Milliseconds in which a program prints its version; TensorFlow takes half a minute on a busy machine. */
const VERSION_LIMIT = 120_000;
/** Milliseconds in which a script answers, by default. */
const ANSWER_LIMIT = 180_000;

/**
 * Interpreters to try: those that QORNN_PYTHON lists, separated as in PATH, then the first in PATH, then the system Python, which has the
 * packages of the distribution.
 */
function interpreters(): string[] {
  const { QORNN_PYTHON: named = '' } = process.env;
  return [...named.split(delimiter).filter((command) => command !== ''), 'python3', '/usr/bin/python3'];
}

/**
 * A peer in Python: the first interpreter that runs a program, which imports the packages and prints their version.
 *
 * @example
 * const numpy = pythonPeer('NumPy', 'pip install numpy', 'import numpy; print(numpy.__version__)');
 * const { program, state } = await findPeer(numpy);
 */
export function pythonPeer(name: string, howToGet: string, program: string): Peer<Python> {
  return {
    name,
    howToGet,
    async find() {
      for (const command of interpreters()) {
        const options = { timeout: VERSION_LIMIT, killSignal: 'SIGKILL' } as const;
        const version = await promisify(execFile)(command, ['-c', program], options).then(
          ({ stdout }) => stdout.trim(),
          () => undefined,
        );
        if (version !== undefined) return { command, version };
      }
      return undefined;
    },
    version: ({ version }) => version,
  };
}

/**
 * A peer in Python by the names of the modules that it needs; its version is theirs. They are not imported, which takes TensorFlow half a
 * minute on a busy machine.
 *
 * @example
 * const keras = pythonPackages('Keras', 'pip install tensorflow', ['keras', 'tensorflow']);
 */
export function pythonPackages(name: string, howToGet: string, modules: readonly string[]): Peer<Python> {
  return pythonPeer(
    name,
    howToGet,
    `import importlib.metadata as metadata
found = metadata.packages_distributions()
versions = [(name, metadata.version(found[name][0])) for name in ${JSON.stringify(modules)}]
others = ", ".join(f"{name} {version}" for name, version in versions[1:])
print(f"{versions[0][1]} ({others})" if others else versions[0][1])`,
  );
}

/** Scripts that run now: none may outlive this process, however busy it is. */
const running = new Set<ChildProcessWithoutNullStreams>();
process.on('exit', () => {
  for (const script of running) script.kill('SIGKILL');
});

/** A Python script that reads one JSON value a line and answers each with one. Scripts can import `qornn_peer`, which does that. */
export class PythonSession {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;
  private complaints = '';
  /** when all that it wrote has been read */
  private readonly closed: Promise<void>;

  /** @param limit milliseconds in which the script answers, else it is killed; default 3 minutes */
  constructor(
    python: Python,
    private readonly script: string,
    private readonly limit: number = ANSWER_LIMIT,
  ) {
    const modules = join(dirname(createRequire(import.meta.url).resolve('@qornn/benchmarks/package.json')), 'python');
    const { PYTHONPATH } = process.env;
    const environment = { PYTHONPATH: PYTHONPATH ? `${modules}${delimiter}${PYTHONPATH}` : modules };
    // No compiled modules beside the sources.
    const env = { ...process.env, ...environment, PYTHONDONTWRITEBYTECODE: '1' };
    this.process = spawn(python.command, [script], { env });
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
    if (late) throw new PeerError(`${this.script} did not answer in ${this.limit / 1000} s and was ended`);
    if (done) {
      // Its reason on stderr may come after the end of stdout; a process of its own may keep stderr open.
      await Promise.race([this.closed, sleep(1000, undefined, { ref: false })]);
      this.end();
      throw new PeerError(`${this.script} ended without an answer: ${lastLine(this.complaints) || 'it says nothing'}`);
    }
    const answer = parsed(line);
    if (answer === undefined) throw new PeerError(`${this.script} answered ${line.slice(0, 100)}, which is not JSON`);
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

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)!.trim();
}
