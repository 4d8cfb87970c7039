import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/qornn.js', import.meta.url));

/** Result of a command. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs the built command in separate processes.
 *
 * @param folder current folder of the processes
 */
export function commandIn(folder: string) {
  /** @param interruptAt sends a signal, once, when stderr contains this; default Ctrl-C */
  function qornn(
    args: string[],
    {
      interruptAt,
      signal = 'SIGINT',
      environment = {},
    }: { interruptAt?: string; signal?: NodeJS.Signals; environment?: NodeJS.ProcessEnv } = {},
  ): Promise<Ended> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [bin, ...args], {
        cwd: folder,
        env: {
          ...process.env,
          QORNN_BACKEND: 'wasm',
          NO_COLOR: '1',
          // Trust in tests must not change the user's settings.
          XDG_CONFIG_HOME: join(folder, '.config'),
          APPDATA: join(folder, '.config'),
          ...environment,
        },
      });
      let [stdout, stderr, interrupted] = ['', '', false];
      child.stdout.on('data', (data) => {
        stdout += data;
      });
      child.stderr.on('data', (data) => {
        stderr += data;
        if (interruptAt !== undefined && !interrupted && stderr.includes(interruptAt)) {
          interrupted = true;
          child.kill(signal);
        }
      });
      child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
    });
  }

  const expectFailure = failureOf(qornn);

  async function json(args: string[]): Promise<Record<string, unknown>> {
    const { code, stdout, stderr } = await qornn([...args, '--json']);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout) as Record<string, unknown>;
  }

  return { qornn, expectFailure, json };
}

/** Expects nothing on stdout, and exactly one error line with the name of the command after the progress lines. */
export function failureOf(qornn: (args: string[]) => Promise<Ended>) {
  return async (args: string[], code: number, message: string | RegExp): Promise<void> => {
    const ended = await qornn(args);
    const lines = ended.stderr.split('\n').filter((line) => line.startsWith('qornn: '));
    expect({ args, code: ended.code, stdout: ended.stdout, lines: lines.length }).toEqual({
      args,
      code,
      stdout: '',
      lines: 1,
    });
    expect(lines[0]).toMatch(message);
    expect(ended.stderr).not.toMatch(/^\s+at /m);
  };
}
