import { describe, expect, it } from 'vitest';
import { jobId, labelOf, parseJob } from './queued-job.js';
import { tinyRun } from './testing/tiny-run.js';

const { name, seed, digest, config } = tinyRun(1);
const job = {
  ...{
    protocol: 1,
    version: '1.0.0',
    until: null,
    backend: 'wasm',
    anyBackend: false,
    test: true,
    files: [],
    command: null,
  },
  run: { name, seed, digest, config },
};
const parsed = (changes: object, id = digest) => parseJob(JSON.parse(JSON.stringify({ ...job, ...changes })), id);

describe('parseJob', () => {
  it('reads a job as it was queued', () => {
    expect(parsed({})).toEqual(JSON.parse(JSON.stringify(job)));
    expect(parsed({ until: 5 }, jobId(digest, 5)).until).toBe(5);
  });

  it.each<[string, object, string?]>([
    ['backend', { backend: '../x' }],
    ['until', { until: 0.5 }],
    ['files.0.sha256', { files: [{ path: '/a', bytes: 1, sha256: 'x' }] }],
    ['run.digest', { run: { ...job.run, digest: '../../etc' } }],
    ['run.name', { run: { ...job.run, name: 'a\nb' } }],
    ['run.config.plugins', { run: { ...job.run, config: { ...config, plugins: 'x' } } }],
    ['protocol', { protocol: 2 }],
    ['run.seed', { run: { ...job.run, seed: 7 } }],
    ['digest', {}, '0'.repeat(64)],
    ['bytes', { run: { ...job.run, config: { ...config, more: 'x'.repeat(2 ** 20) } } }],
    ['Unrecognized key', { more: 1 }],
  ])('refuses a wrong %s in one line', (field, changes, id) => {
    expect(() => parsed(changes, id)).toThrow(field);
    expect(() => parsed(changes, id)).toThrow(/^is not a valid job: [^\n]{1,500}$/);
  });

  it.each([[null], ['text'], [[]], [{}]])('refuses %j', (data) => {
    expect(() => parseJob(data, digest)).toThrow('is not a valid job');
    expect(labelOf(data)).toBeNull();
  });
});
