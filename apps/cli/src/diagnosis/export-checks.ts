import { existsSync } from 'node:fs';
import type { Check } from './check.js';
import { type Patience, runProgram } from './run-program.js';
import { TOOLS, type Tool } from './tools.js';

/** Until a program that does not print its version is given up. */
const SECONDS = 10;

/** Which programs for exported models are installed. All are optional. */
export function exportChecks(tools: readonly Tool[] = TOOLS, patience: Partial<Patience> = {}): Promise<Check[]> {
  return Promise.all(tools.map((tool) => toolCheck(tool, { seconds: SECONDS, ...patience })));
}

async function toolCheck(tool: Tool, patience: Patience): Promise<Check> {
  const { command, args, use } = tool;
  const run = await runProgram(command, args, patience);
  const check = { section: 'export', name: command } as const;
  if (run.state === 'missing') {
    return {
      ...check,
      state: 'missing',
      detail: `not found; for ${use}`,
      todo: installText(tool),
      values: { version: null },
    };
  }
  if (run.state === 'ended') {
    const version = versionIn(run.output);
    // A shell or a dynamic linker that cannot start the program ends with these.
    if (run.code !== 126 && run.code !== 127) {
      return { ...check, state: 'ok', detail: version ?? 'found', todo: null, values: { version } };
    }
  }
  const reason =
    run.state === 'timeout'
      ? `prints no version within ${patience.seconds} s`
      : `cannot be started (${run.state === 'failed' ? run.reason : (run.output.trim().split('\n')[0] ?? '')})`;
  return {
    ...check,
    state: 'warning',
    detail: reason,
    todo: `reinstall it: ${installText(tool)}`,
    values: { version: null },
  };
}

/** @example versionIn('gcc (Debian 12.2.0-14) 12.2.0') // '12.2.0' */
export function versionIn(output: string): string | null {
  const [first = ''] = output.trim().split('\n');
  // The last one of the line: those before it are often of the distribution's package.
  return (
    first
      .replace(/\([^)]*\)/g, '')
      .match(/\d+\.\d+(?:\.\d+)?/g)
      ?.at(-1) ?? null
  );
}

function installText({ install }: Tool): string {
  if (process.platform === 'linux' && install.apt !== undefined && existsSync('/etc/debian_version')) {
    return `sudo apt install ${install.apt}`;
  }
  if (process.platform === 'darwin' && install.brew !== undefined) return `brew install ${install.brew}`;
  return install.other;
}
