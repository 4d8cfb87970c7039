import { setMaxListeners } from 'node:events';
import type { Terminal } from '../display/terminal.js';
import { DoctorError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';
import { stoppable } from '../process/interruption.js';
import { backendChecks, trainingCheck } from './backend-checks.js';
import type { Check } from './check.js';
import { dataChecks } from './data-checks.js';
import { doctorText } from './doctor-text.js';
import { exportChecks } from './export-checks.js';
import { ownPackage, packageChecks } from './package-checks.js';
import { systemChecks } from './system-checks.js';
import { terminalChecks } from './terminal-checks.js';

/**
 * `qornn doctor`: what works on this machine, and what to do about the rest. Installs nothing and uses no network.
 *
 * @throws DoctorError after the report, when training does not work here
 */
export async function doctor({ backend }: GlobalOptions, terminal: Terminal): Promise<void> {
  const { backendNames, UnknownBackendError } = await import('@qornn/backend');
  const allowed = ['auto', ...backendNames];
  if (backend !== undefined && !allowed.includes(backend)) throw new UnknownBackendError(backend, allowed, '--backend');
  terminal.log('checking …');
  await stoppable(
    terminal,
    async (signal) => {
      // Every probe listens, and there are more of them than Node takes for a leak.
      setMaxListeners(0, signal);
      const [training, backends, tools] = await Promise.all([
        trainingCheck(backend, signal),
        backendChecks(backend ?? process.env.QORNN_BACKEND, signal),
        exportChecks(undefined, { signal }),
      ]);
      signal.throwIfAborted();
      show(
        [...systemChecks(), training, ...backends, ...packageChecks(), ...dataChecks(), ...tools, ...terminalChecks()],
        terminal,
      );
    },
    'nothing was changed',
  );
}

function show(checks: readonly Check[], terminal: Terminal): void {
  const failed = checks.filter(({ state }) => state === 'failed');
  // One cause may fail several checks; only training itself decides.
  const trains = !checks.some(
    ({ section, name, state }) => state === 'failed' && (section === 'training' || name === 'Node'),
  );
  const { version } = ownPackage().manifest;
  terminal.result({ version, trains, checks }, () => doctorText(checks, terminal.colors));
  if (trains) return;
  const reasons = failed.map(({ name, detail }) => `${name}: ${detail}`);
  throw new DoctorError(`training does not work here: ${reasons.join('; ')}`);
}
