import { clearScreenDown, cursorTo } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { QueuedSweepStatus } from '@qornn/sweep-queue';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { redisUrl } from '../options/redis-option.js';
import { interruptible } from '../process/interruption.js';
import { queueCountsText, queueStatusText } from './queue-status-text.js';

export interface QueueStatusCommandOptions {
  /** true without an address */
  redis: string | true;
  name?: string;
  watch?: boolean;
  json?: boolean;
}

const MILLISECONDS_BETWEEN = 2000;

/**
 * `qornn sweep status --redis`: how far the sweeps of a queue are.
 *
 * @throws UsageError when there is no sweep of the name
 * @throws RedisError when Redis cannot be used
 */
export async function showQueueStatus(options: QueueStatusCommandOptions, terminal: Terminal): Promise<void> {
  const { name, watch } = options;
  const { openQueueStatus } = await import('@qornn/sweep-queue');
  const reader = await openQueueStatus({
    redis: redisUrl(options.redis),
    ...(name !== undefined && { names: [name] }),
    onNote: (line) => terminal.log(`note: ${line}`),
  });
  try {
    const first = await reader.read();
    if (name !== undefined && first.length === 0) throw new UsageError(`--name: no sweep ${name} is queued there`);
    const last = watch ? await watched(() => reader.read(), terminal) : first;
    terminal.result({ sweeps: last }, () => queueStatusText(last));
  } finally {
    reader.close();
  }
}

/** Shows the state on stderr again and again, until nothing is waiting or active, or Ctrl-C. @returns the last one */
async function watched(read: () => Promise<QueuedSweepStatus[]>, terminal: Terminal): Promise<QueuedSweepStatus[]> {
  const stream = terminal.stderr as NodeJS.WriteStream;
  let shown = '';
  return interruptible(terminal, '', async (signal) => {
    for (;;) {
      const sweeps = await read();
      if (signal.aborted || sweeps.every(({ runs }) => runs.waiting + runs.active === 0)) return sweeps;
      if (stream.isTTY) {
        cursorTo(stream, 0, 0);
        clearScreenDown(stream);
        for (const line of queueStatusText(sweeps).split('\n')) terminal.log(line);
      } else {
        const counts = sweeps.map(queueCountsText).join('; ');
        if (counts !== shown) terminal.log(counts);
        shown = counts;
      }
      await setTimeout(MILLISECONDS_BETWEEN, undefined, { signal }).catch(() => undefined);
    }
  });
}
