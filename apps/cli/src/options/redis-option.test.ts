import { describe, expect, it } from 'vitest';
import { passwordAdvice, redisUrl, withoutRedisPasswords } from './redis-option.js';

describe('redisUrl', () => {
  it('is the option, else the environment', () => {
    expect(redisUrl('redis://a', { QORNN_REDIS_URL: 'redis://b' })).toBe('redis://a');
    expect(redisUrl(true, { QORNN_REDIS_URL: 'redis://b' })).toBe('redis://b');
    expect(redisUrl(undefined, { QORNN_REDIS_URL: 'redis://b' })).toBe('redis://b');
    expect(() => redisUrl(true, {})).toThrow(
      '--redis: names no Redis; give redis://<host>:6379, or set QORNN_REDIS_URL',
    );
    expect(() => redisUrl(undefined, { QORNN_REDIS_URL: '' })).toThrow('names no Redis');
  });
});

describe('passwords', () => {
  it('are not in arguments that messages show', () => {
    const args = ['sweep', 'a.yaml', '--redis', 'redis://me:secret@host', '--out', 'x'];
    expect(withoutRedisPasswords(args)).toEqual(['sweep', 'a.yaml', '--redis', '--out', 'x']);
    expect(withoutRedisPasswords(['worker', '--redis=rediss://:secret@host/2'])).toEqual(['worker', '--redis']);
    expect(withoutRedisPasswords(['worker', '--redis', 'redis://host'])).toEqual(['worker', '--redis', 'redis://host']);
  });

  it('lead to a line of advice that does not repeat them', () => {
    expect(passwordAdvice('redis://me:secret@host')).toMatch(/^the password in --redis can be read/);
    expect(passwordAdvice('redis://me:secret@host')).not.toContain('secret');
    expect(passwordAdvice('redis://host')).toBeNull();
    expect(passwordAdvice(true)).toBeNull();
  });
});
