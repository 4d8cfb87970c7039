import type { QueueExecutor } from '@qornn/sweep-queue';
import type { Terminal } from '../display/terminal.js';
import { passwordAdvice, redisUrl, withoutRedisPasswords } from '../options/redis-option.js';
import { commandToType } from '../process/invocation.js';
import { packageVersion } from '../process/package-version.js';

export interface OpenExecutorOptions {
  /** true without an address */
  redis: string | true;
  /** name in Redis; default: that of the sweep, as far as it is allowed there */
  name?: string | undefined;
  /** name of the sweep */
  sweep: string;
  /** default: the one that runs would be trained on here */
  backend?: string | undefined;
  /** how many times a run is tried again after an error */
  retries?: number | undefined;
  /** most bytes of results and checkpoints in Redis */
  maxBytes?: number | undefined;
}

/**
 * The executor of `qornn sweep --redis`.
 *
 * @returns with the name of the sweep in Redis
 * @throws UsageError, QueueOptionError, RedisError, QueueVersionError
 */
export async function openExecutor(
  options: OpenExecutorOptions,
  terminal: Terminal,
): Promise<{ executor: QueueExecutor; name: string; shown: string }> {
  const redis = redisUrl(options.redis);
  const advice = passwordAdvice(options.redis);
  if (advice !== null) terminal.log(`note: ${advice}`);
  const { queueExecutor, redisAddress, sweepNameOf } = await import('@qornn/sweep-queue');
  const { useBackend } = await import('@qornn/backend');
  const { shown } = redisAddress(redis);
  const { backend, retries, maxBytes, name = sweepNameOf(options.sweep) } = options;
  const executor = await queueExecutor({
    ...{ redis, name, version: packageVersion(), anyBackend: backend !== undefined },
    backend: (await useBackend(backend === undefined ? {} : { backend })).name,
    ...(retries !== undefined && { attempts: retries + 1 }),
    ...(maxBytes !== undefined && { maxBytes }),
    onNote: (line) => terminal.log(`note: ${line}`),
  });
  return { executor, name, shown };
}

/** What to type on other machines, without a password: `qornn worker`, or another command of the queue. */
export function queueCommand(words: readonly string[], redis: string | true): string {
  return commandToType([...words, ...(redis === true ? ['--redis'] : withoutRedisPasswords(['--redis', redis]))]);
}
