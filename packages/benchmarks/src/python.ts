import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { BenchmarkError } from './errors.js';
import type { Peer } from './peer.js';

/** A Python interpreter that has the packages of a peer. */
export interface Python {
  command: string;
  /** what the program of `pythonPeer` printed */
  version: string;
}

/** Interpreters to try: the first in PATH, then the system Python, which has the packages of the distribution. */
const COMMANDS = ['python3', '/usr/bin/python3'];

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
      for (const command of COMMANDS) {
        const version = await promisify(execFile)(command, ['-c', program], { timeout: 60_000 }).then(
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

/** A Python script that reads one JSON value a line and answers each with one. */
export class PythonSession {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;
  private complaints = '';

  constructor(
    python: Python,
    private readonly script: string,
  ) {
    this.process = spawn(python.command, [script]);
    this.process.stderr.on('data', (text) => {
      this.complaints = `${this.complaints}${text}`.slice(-1000);
    });
    // A write error shows up as a missing reply.
    this.process.stdin.on('error', () => undefined);
    this.process.on('error', (error) => {
      this.complaints = error.message;
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
   * @throws BenchmarkError when the script ends, with the end of what it wrote on stderr
   */
  async ask(value: unknown): Promise<unknown> {
    this.tell(value);
    const { value: line, done } = await this.lines.next();
    if (done) {
      throw new BenchmarkError(
        `${this.script} ended without an answer: ${this.complaints.trim() || 'it says nothing'}`,
      );
    }
    return JSON.parse(line);
  }

  end(): void {
    this.process.kill();
  }
}
