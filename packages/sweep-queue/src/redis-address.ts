import { isIP } from 'node:net';
import type { RedisOptions } from 'ioredis';
import { QueueOptionError } from './errors.js';

/** Where Redis is. */
export interface RedisAddress {
  /** for ioredis; with user and password */
  connection: RedisOptions;
  /** for people, without user and password, such as `rediss://queue.example:6379/2` */
  shown: string;
  hasPassword: boolean;
}

const FORM = 'must be like redis://localhost:6379, or rediss://user:password@host:6379/0 with TLS';

/**
 * Reads an address of Redis. Special characters of user and password are percent-encoded. Messages do not quote the address, since it may have a password.
 *
 * @throws QueueOptionError when it is not understood
 * @example
 * redisAddress('rediss://me:secret@queue.example/2').shown; // 'rediss://queue.example:6379/2'
 */
export function redisAddress(text: string): RedisAddress {
  const url = parsed(text);
  if (url.protocol !== 'redis:' && url.protocol !== 'rediss:') {
    throw wrong(`begins with ${url.protocol.slice(0, 20)}//`);
  }
  if (url.hostname === '') throw wrong('names no host');
  if (url.search !== '' || url.hash !== '') throw wrong('has parameters after a question mark or a hash');
  const [, database = ''] = /^\/?(\d{0,5})$/.exec(url.pathname) ?? [undefined, undefined];
  if (!/^\/?\d{0,5}$/.test(url.pathname)) throw wrong('has a path that is not the number of a database');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port === '' ? 6379 : Number(url.port);
  const [username, password] = [decoded(url.username), decoded(url.password)];
  return {
    connection: {
      host,
      port,
      ...(username !== '' && { username }),
      ...(password !== '' && { password }),
      ...(database !== '' && { db: Number(database) }),
      // Certificates name hosts; for an address TLS has no name to send.
      ...(url.protocol === 'rediss:' && { tls: isIP(host) === 0 ? { servername: host } : {} }),
    },
    shown: `${url.protocol}//${url.hostname}:${port}${database === '' ? '' : `/${database}`}`,
    hasPassword: password !== '',
  };
}

/**
 * Removes user and password from all addresses of Redis in a text, such as a command line.
 *
 * @example
 * withoutPasswords('qornn worker --redis redis://:secret@host'); // 'qornn worker --redis redis://…@host'
 */
export function withoutPasswords(text: string): string {
  // Where there is no @ in the word, a space may be part of the password.
  return text.replace(/\b(rediss?:\/\/)(?:[^\s'"]*@|[^\n'"]*?@)/gi, '$1…@');
}

function parsed(text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw wrong('is not a URL');
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw wrong('has a % in user or password that is not an encoded character');
  }
}

function wrong(what: string): QueueOptionError {
  return new QueueOptionError(`the address of Redis ${what}; it ${FORM}`);
}
