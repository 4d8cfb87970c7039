import { spawn } from 'node:child_process';

/** How a program ended. */
export type ProgramRun =
  | { state: 'ended'; code: number | null; output: string }
  | { state: 'missing' }
  | { state: 'timeout' }
  | { state: 'failed'; reason: string };

/** How long to wait for another process. */
export interface Patience {
  seconds: number;
  signal?: AbortSignal | undefined;
}

/** No version is longer. */
const MAX_CHARACTERS = 2 ** 14;

/**
 * Runs a program without input, and returns what it printed on both outputs.
 *
 * Kills it when its patience or the signal ends.
 */
export function runProgram(
  command: string,
  args: readonly string[],
  { seconds, signal }: Patience,
): Promise<ProgramRun> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    // Not spawn's own timeout: a child of the program may keep its outputs open after it was killed.
    const giveUp = () => {
      child.kill('SIGKILL');
      end({ state: 'timeout' });
    };
    const timer = setTimeout(giveUp, seconds * 1000);
    signal?.addEventListener('abort', giveUp, { once: true });
    const end = (run: ProgramRun) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      child.stdout.destroy();
      child.stderr.destroy();
      child.unref();
      resolve(run);
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        if (output.length < MAX_CHARACTERS) output += data;
      });
    }
    child.on('error', (error: NodeJS.ErrnoException) => {
      end(error.code === 'ENOENT' ? { state: 'missing' } : { state: 'failed', reason: error.message });
    });
    child.on('close', (code) => end({ state: 'ended', code, output }));
  });
}
