import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { BenchmarkRecord } from '@qornn/benchmarks';
import { CommitError } from './commit-error.js';

/** A checkout of the workspace, built. */
export interface BuiltCheckout {
  /** for messages */
  name: string;
  /** its root */
  folder: string;
}

/**
 * Installs and builds a checkout as `npm run build` does.
 *
 * @throws CommitError when that fails; the message ends in the last line of its output
 * @throws the reason of the signal
 */
export async function buildCheckout({ name, folder }: BuiltCheckout, signal: AbortSignal): Promise<void> {
  const words = [join(folder, 'scripts', 'workspace.mjs'), 'build', '--filter=qornn...'];
  const { code, stdout, stderr } = await ended(words, folder, signal);
  if (code !== 0) throw new CommitError(`${name} cannot be built (${lastLine(stderr) || lastLine(stdout)})`);
}

/**
 * Measures benchmarks in a process of a checkout, by its own `qornn bench`.
 *
 * @param words arguments of the command
 * @returns null if it has no such benchmark
 * @throws CommitError when it fails, or prints a record of another format
 * @throws the reason of the signal
 */
export async function measureCheckout(
  { name, folder }: BuiltCheckout,
  words: readonly string[],
  signal: AbortSignal,
): Promise<BenchmarkRecord | null> {
  const command = [join(folder, 'apps', 'cli', 'bin', 'qornn.js'), 'bench', ...words, '--json'];
  // As `qornn bench` does itself since there are times of the processor; both commits must be compiled the same way.
  const { code, stdout, stderr } = await ended(['--no-concurrent-recompilation', ...command], folder, signal);
  if (code === 2 && /no benchmark/.test(stderr)) return null;
  if (code !== 0) throw new CommitError(`${name} cannot be measured (${lastLine(stderr)})`);
  const { parseBenchmarkRecord } = await import('@qornn/benchmarks');
  return parseBenchmarkRecord(stdout, name);
}

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function ended(words: readonly string[], folder: string, signal: AbortSignal): Promise<Ended> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    // A group of its own, so that what it started ends with it.
    const detached = process.platform !== 'win32';
    const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached });
    const stop = () => {
      try {
        process.kill(detached ? -child.pid! : child.pid!, 'SIGTERM');
      } catch {
        // It has ended.
      }
    };
    signal.addEventListener('abort', stop);
    process.on('exit', stop);
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (part: string) => {
        texts[name] += part;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      process.off('exit', stop);
      if (signal.aborted) reject(signal.reason);
      else resolve({ code, ...texts });
    });
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)!;
}
