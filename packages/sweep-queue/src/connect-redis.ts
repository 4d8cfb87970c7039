import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { RedisError } from './errors.js';
import { redisAddress } from './redis-address.js';

/** The oldest Redis that works; BullMQ recommends it, too. */
const OLDEST = [6, 2] as const;
const CONNECT_MILLISECONDS = 5000;
const LONGEST_PAUSE = 2000;

export interface ConnectOptions {
  /** name in the list of clients of Redis */
  clientName: string;
  /** called with one line about something that is not right, but works */
  onWarning?: ((line: string) => void) | undefined;
  /** called when an established connection is lost, once until it is back; it is tried again for ever */
  onLost?: ((shown: string) => void) | undefined;
  /** called when it is back */
  onBack?: ((shown: string) => void) | undefined;
}

/**
 * Connects to Redis. Fails within seconds if that does not work now; later the connection is restored for ever, and commands wait for it.
 *
 * @param url as `redisAddress`
 * @throws QueueOptionError when the address is not understood
 * @throws RedisError when Redis is not reachable, refuses user or password, or is too old
 */
export async function connectRedis(
  url: string,
  { clientName, onWarning, onLost, onBack }: ConnectOptions,
): Promise<Redis> {
  const { connection, shown, hasPassword } = redisAddress(url);
  let isKept = false;
  const redis = new Redis({
    ...connection,
    connectionName: clientName,
    lazyConnect: true,
    connectTimeout: CONNECT_MILLISECONDS,
    // BullMQ requires it: a command waits until the connection is back.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (isKept ? Math.min(LONGEST_PAUSE, 50 * 2 ** Math.min(times, 10)) : null),
  });
  let reason: Error | undefined;
  let isLost = false;
  redis.on('error', (error: Error) => {
    reason = error;
  });
  // Not `close`, which also comes at the end.
  redis.on('reconnecting', () => {
    if (!isKept || isLost) return;
    isLost = true;
    onLost?.(shown);
  });
  redis.on('ready', () => {
    if (isLost) onBack?.(shown);
    isLost = false;
  });
  const cancel = new AbortController();
  try {
    const late = wait(CONNECT_MILLISECONDS + 1000, undefined, { signal: cancel.signal }).then(() => {
      throw new Error(`there was no answer in ${CONNECT_MILLISECONDS / 1000} s`);
    });
    late.catch(() => undefined);
    const info = await Promise.race([redis.connect().then(() => redis.info()), late]);
    requireVersion(info, shown);
    const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1];
    if (policy !== undefined && policy !== 'noeviction') {
      onWarning?.(
        `Redis at ${shown} may remove queued runs when its memory is full, since its maxmemory-policy is ${policy}; set it to noeviction`,
      );
    }
    isKept = true;
    return redis;
  } catch (error) {
    redis.disconnect();
    if (error instanceof RedisError) throw error;
    throw new RedisError(explained(reason ?? (error as Error), shown, hasPassword));
  } finally {
    cancel.abort();
  }
}

/** An answer of Redis that refuses a command, as an error of one line; other errors as they are. */
export function asRedisError(error: unknown): unknown {
  if ((error as Error | undefined)?.name !== 'ReplyError') return error;
  const line = (error as Error).message.split('\n')[0]!.slice(0, 300);
  return new RedisError(`Redis refuses what sweeps need: ${line}`);
}

function requireVersion(info: string, shown: string): void {
  const [, version = ''] = /^redis_version:(\S+)/m.exec(info) ?? [];
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new RedisError(
    `Redis at ${shown} is version ${version || 'unknown'}; sweeps need ${OLDEST.join('.')} or later`,
  );
}

/** One line; the errors of ioredis have host and port at most. */
function explained({ message, name }: Error, shown: string, hasPassword: boolean): string {
  if (/WRONGPASS|invalid password|invalid username/i.test(message)) return `Redis at ${shown} refuses user or password`;
  if (/NOAUTH/.test(message)) {
    return `Redis at ${shown} asks for a password; put it into the address, best in the environment as QORNN_REDIS_URL`;
  }
  if (/NOPERM/.test(message)) {
    return `Redis at ${shown} does not allow this user what sweeps need (${message.split('\n')[0]!.slice(0, 200)})`;
  }
  if (/without any password configured/.test(message)) {
    return `Redis at ${shown} has no password${hasPassword ? '; leave it out of the address' : ''}`;
  }
  const first = message.split('\n')[0]!;
  return `Redis at ${shown} is not reachable (${first === '' ? name : first})${tlsAdvice(message, shown)}`;
}

/** Whoever speaks TLS with a server that does not, or the other way round, waits for an answer, or is sent away. */
function tlsAdvice(message: string, shown: string): string {
  if (!/ETIMEDOUT|no answer|ECONNRESET|EPROTO|closed|disconnected|wrong version/i.test(message)) return '';
  return shown.startsWith('rediss:')
    ? '; if it does not speak TLS, its address begins with redis://'
    : '; if it speaks TLS, its address begins with rediss://';
}
