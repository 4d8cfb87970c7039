import { UsageError } from '../errors.js';

/** Where the address comes from when it has a password. */
export const REDIS_VARIABLE = 'QORNN_REDIS_URL';

/**
 * The address of Redis: the value of `--redis`, else the environment variable.
 *
 * @param given value of `--redis`: true without one
 * @throws UsageError when there is none
 */
export function redisUrl(given: string | true | undefined, environment: NodeJS.ProcessEnv = process.env): string {
  const url = given === true || given === undefined ? environment[REDIS_VARIABLE] : given;
  if (url) return url;
  throw new UsageError(`--redis: names no Redis; give redis://<host>:6379, or set ${REDIS_VARIABLE}`);
}

/** A line for the user who has put a password where everybody on the machine can read it; null if not. */
export function passwordAdvice(given: string | true | undefined): string | null {
  if (typeof given !== 'string' || !hasPassword(given)) return null;
  return `the password in --redis can be read in the list of processes; ${REDIS_VARIABLE} in the environment hides it`;
}

/**
 * Arguments for messages: without addresses of Redis that have a password. They then come from the environment.
 *
 * @example
 * withoutRedisPasswords(['worker', '--redis', 'redis://:secret@host']); // ['worker', '--redis']
 */
export function withoutRedisPasswords(args: readonly string[]): string[] {
  return args.flatMap((arg) => {
    if (!hasPassword(arg)) return [arg];
    return arg.startsWith('--redis=') ? ['--redis'] : [];
  });
}

function hasPassword(text: string): boolean {
  return /^(--redis=)?rediss?:\/\/.*@/i.test(text);
}
