import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { relaxedSimdOptions } from '@qornn/backend/relaxed-simd';
import type { ProbeReport } from './probe.js';
import type { Patience } from './run-program.js';

/**
 * Runs a probe in a process of its own.
 *
 * @param args `backend <name>`, or `training [<backend>]`
 * @returns a failed report for a process that crashes or hangs, too
 */
export function runProbe(
  args: readonly string[],
  { seconds, signal }: Patience,
  script = probeScript(),
): Promise<ProbeReport> {
  return new Promise((resolve) => {
    let errors = '';
    // Other options of this process, such as a debugger's port, are not for a second one.
    const execArgv = relaxedSimdOptions();
    const child = fork(script, args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv });
    const end = (report: ProbeReport) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      child.kill('SIGKILL');
      child.stderr?.destroy();
      if (child.connected) child.disconnect();
      child.unref();
      resolve(report);
    };
    const giveUp = () => end({ ok: false, reason: `no answer within ${seconds} s` });
    const timer = setTimeout(giveUp, seconds * 1000);
    signal?.addEventListener('abort', giveUp, { once: true });
    child.stderr?.on('data', (data) => {
      if (errors.length < 2 ** 14) errors += data;
    });
    child.on('message', (report) => end(report as ProbeReport));
    child.on('error', (error) => end({ ok: false, reason: error.message }));
    child.on('close', (code, signal) => {
      const line = errors.split('\n').find((text) => /^\w*error\b/i.test(text)) ?? '';
      const how = signal === null ? `exit code ${code}` : signal;
      end({ ok: false, reason: `its process ends with ${how}${line === '' ? '' : ` (${line.trim()})`}` });
    });
  });
}

/** Tests run from the sources but need the built script, because Node does not run TypeScript. */
function probeScript(): string {
  const beside = fileURLToPath(new URL('./probe.js', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../dist/diagnosis/probe.js', import.meta.url));
}
