import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** A program outside this repository that tests run, or a library. */
export interface Program {
  /** its name, or the absolute path of a file of a library */
  command: string;
  /** the package of Debian that has it */
  debian: string;
}

/** Whether a command is on the path, or a file is there. */
export function isInstalled({ command }: Program): boolean {
  if (isAbsolute(command)) return existsSync(command);
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * Whether tests that run programs are skipped: one is missing, and the environment does not require them (`QORNN_REQUIRE_PEERS`). Says in a
 * line what is missing.
 */
export function skipsWithout(what: string, programs: readonly Program[]): boolean {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0 || process.env.QORNN_REQUIRE_PEERS) return false;
  const packages = [...new Set(missing.map(({ debian }) => debian))].join(' ');
  console.log(
    `skipped: ${what}: there is no ${missing.map(({ command }) => command).join(', ')} here (Debian: apt-get install ${packages})`,
  );
  return true;
}

/** A program that ended with an error. */
export class ProgramError extends Error {
  override name = 'ProgramError';
}

export interface RunOptions {
  cwd?: string;
  input?: Uint8Array;
  /** variables in addition to those of this process */
  env?: Readonly<Record<string, string>>;
}

/** What a program wrote. */
export interface Written {
  stdout: Buffer;
  stderr: string;
}

/** A program that runs for longer will not end. */
const LONGEST_MS = 30 * 60_000;

/**
 * Runs a program to its end.
 *
 * @throws ProgramError with what it wrote, when it cannot be started, is killed, as after half an hour, or exits with a number other than 0
 */
export function runProgram(command: string, args: readonly string[], options: RunOptions = {}): Promise<Written> {
  const { cwd, input, env } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: 'pipe', timeout: LONGEST_MS });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error) => reject(new ProgramError(`${command}: ${error.message}`)));
    child.on('close', (code, signal) => {
      const stderr = Buffer.concat(err).toString();
      if (code === 0) resolve({ stdout: Buffer.concat(out), stderr });
      else {
        const line = [command, ...args].join(' ');
        reject(new ProgramError(`${line}\nended with ${signal ?? code}\n${Buffer.concat(out)}${stderr}`));
      }
    });
    // A program that ends before it has read everything closes its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
