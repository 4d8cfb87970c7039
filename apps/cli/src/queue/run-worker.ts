import { resolve } from 'node:path';
import type { WorkerEvent } from '@qornn/sweep-queue';
import type { Terminal } from '../display/terminal.js';
import { InterruptedError, UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { requireOutputFolder } from '../files/output.js';
import { requireWritable } from '../files/writable.js';
import { pluginPlaces } from '../options/plugin-place.js';
import { passwordAdvice, redisUrl } from '../options/redis-option.js';
import { interruptible } from '../process/interruption.js';
import { commandToType } from '../process/invocation.js';
import { packageVersion } from '../process/package-version.js';
import type { WorkerOptions } from './worker-options.js';

const STOPPING = 'Saving what is running and giving it back to the queue; press again to exit immediately.';

/**
 * `qornn worker`: takes runs from a queue and trains them.
 *
 * @throws UsageError when an option is wrong
 * @throws RedisError when Redis cannot be used
 * @throws InterruptedError when Ctrl-C ended it; SIGTERM is a normal end
 */
export async function runWorker(options: WorkerOptions, terminal: Terminal): Promise<void> {
  const { name: names, jobs = 1, data = [], folder, takeover, untilEmpty } = options;
  if (options.backend !== undefined) {
    throw new UsageError('--backend: the sweep says what its runs are trained on; omit it');
  }
  const redis = redisUrl(options.redis);
  const advice = passwordAdvice(options.redis);
  if (advice !== null) terminal.log(`note: ${advice}`);
  for (const path of data) {
    if (fileKind(path) !== 'folder') throw new UsageError(`--data: ${path} is not a folder`);
  }
  const places = Object.entries(pluginPlaces(options.plugin));
  for (const [, path] of places) {
    if (fileKind(path) !== 'file') throw new UsageError(`--plugin: there is no file ${path}`);
  }
  if (folder !== undefined) {
    requireOutputFolder('--folder', folder);
    requireWritable(folder);
  }
  const { redisAddress, serveQueue } = await import('@qornn/sweep-queue');
  const { shown } = redisAddress(redis);
  const which = names === undefined ? 'all sweeps' : names.join(', ');
  terminal.log(
    `worker of ${which} at ${shown}, ${jobs} ${jobs === 1 ? 'run' : 'runs'} at a time; Ctrl-C gives them back`,
  );
  const served = await interruptible(terminal, STOPPING, (signal) =>
    serveQueue({
      ...{ redis, version: packageVersion(), jobs, data, signal },
      plugins: Object.fromEntries(places.map(([plugin, path]) => [plugin, resolve(path)])),
      ...(names !== undefined && { names }),
      ...(folder !== undefined && { folder }),
      ...(takeover !== undefined && { takeover }),
      ...(untilEmpty && { untilEmpty }),
      onEvent(event) {
        const line = lineOf(event);
        if (line !== null) terminal.log(line);
      },
    }),
  );
  terminal.result(served, () => `${served.recorded} recorded, ${served.failed} failed`);
  if (terminal.stoppedBy !== undefined && terminal.stoppedBy !== 'SIGTERM') {
    throw new InterruptedError(
      `interrupted; the runs are back in the queue; to go on: ${commandToType(terminal.args)}`,
    );
  }
}

/** The line about an event; null for those that come too often. */
function lineOf(event: WorkerEvent): string | null {
  switch (event.kind) {
    case 'began':
      return event.step === 0
        ? `${event.run}: begins, ${event.steps} steps`
        : `${event.run}: goes on from step ${event.step} of ${event.steps}`;
    case 'saved':
      return null;
    case 'recorded':
      return `${event.run}: ${event.stopped === 'interrupted' ? 'paused' : event.stopped} at step ${event.step}, recorded`;
    case 'given back':
      return `${event.run}: given back at step ${event.step}, since ${event.reason}`;
    case 'taken over':
      return `${event.run}: not trained here any more: another worker has it, or it was taken out of the queue`;
    case 'failed':
      return `${event.run}: ${event.reason}; ${event.again ? 'it will be tried again' : 'it failed for good'}`;
    case 'note':
      return `note: ${event.line}`;
  }
}
