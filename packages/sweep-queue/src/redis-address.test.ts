import { describe, expect, it } from 'vitest';
import { QueueOptionError } from './errors.js';
import { redisAddress, withoutPasswords } from './redis-address.js';

describe('redisAddress', () => {
  it('reads host, port, database, user, password and TLS', () => {
    expect(redisAddress('redis://localhost')).toEqual({
      connection: { host: 'localhost', port: 6379 },
      shown: 'redis://localhost:6379',
      hasPassword: false,
    });
    expect(redisAddress('rediss://me:p%40ss%3A@queue.example:7000/3')).toEqual({
      connection: {
        host: 'queue.example',
        port: 7000,
        username: 'me',
        password: 'p@ss:',
        db: 3,
        tls: { servername: 'queue.example' },
      },
      shown: 'rediss://queue.example:7000/3',
      hasPassword: true,
    });
    expect(redisAddress('redis://[::1]:1/').connection).toEqual({ host: '::1', port: 1 });
    // Node refuses an address as the name of a server.
    expect(redisAddress('rediss://10.0.0.1').connection).toEqual({ host: '10.0.0.1', port: 6379, tls: {} });
    expect(redisAddress('redis://:secret@h').connection).toEqual({ host: 'h', port: 6379, password: 'secret' });
  });

  it.each([
    ['', 'is not a URL'],
    ['localhost', 'is not a URL'],
    ['localhost:6379', 'begins with localhost:'],
    ['http://me:secret@h', 'begins with http:'],
    ['redis://', 'names no host'],
    ['redis://me:secret@h/one', 'has a path'],
    ['redis://me:secret@h/0/1', 'has a path'],
    ['redis://me:secret@h?db=3', 'has parameters'],
    ['redis://me:secret%@h', 'has a %'],
    ['redis://me:secret@h:99999', 'is not a URL'],
  ])('refuses %s without quoting it', (text, reason) => {
    const call = () => redisAddress(text);
    expect(call).toThrow(QueueOptionError);
    expect(call).toThrow(reason);
    expect(call).toThrow('it must be like redis://localhost:6379');
    expect(call).not.toThrow('secret');
  });
});

describe('withoutPasswords', () => {
  it('removes users and passwords from command lines', () => {
    expect(withoutPasswords('qornn worker --redis rediss://me:a/b@c@host:1/2 --jobs 2')).toBe(
      'qornn worker --redis rediss://…@host:1/2 --jobs 2',
    );
    expect(withoutPasswords("--redis='redis://:x y@host'")).not.toContain(':x');
    expect(withoutPasswords('redis://host')).toBe('redis://host');
  });
});
