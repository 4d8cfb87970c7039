import type { QueuedSweepStatus } from '@qornn/sweep-queue';
import { describe, expect, it } from 'vitest';
import { queueCountsText, queueStatusText } from './queue-status-text.js';

const status = (name: string, active: number): QueuedSweepStatus => ({
  name,
  version: '1.0.0',
  since: '2026-01-01T00:00:00.000Z',
  runs: { waiting: 1_000_000, active, stalled: 1, finished: 1_000_000, failed: 100, toCollect: 100_000 },
  workers: [{ id: 'w', host: 'a-machine-with-a-long-name.example', pid: 4_194_304, since: '', jobs: 1 }],
  active: Array.from({ length: active }, (_, i) => ({
    name: `a-run-with-a-long-name-${'x'.repeat(60)}-seed${i}`,
    worker: i % 2 ? 'w' : 'another-worker-that-has-not-been-heard-of-123456',
    step: 1_000_000,
    steps: 1_000_000,
    silent: 100_000,
  })),
  failed: Array.from({ length: 9 }, (_, i) => ({ name: `run-${i}`, reason: 'no '.repeat(100) })),
  bytes: 2 ** 34,
  maxBytes: 2 ** 34,
});

describe('queueStatusText', () => {
  it('fits 100 columns, whatever the names and numbers', () => {
    const text = queueStatusText([status('a-name-that-is-longer-than-it-should-be', 30), status('b', 0)]);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    expect(text).toContain('and 10 more');
    expect(text).toContain('run-4: no');
    expect(text).not.toContain('run-5: no');
  });

  it('says that there is nothing', () => {
    expect(queueStatusText([])).toBe('no sweep is queued');
  });
});

it('counts in a line', () => {
  expect(queueCountsText(status('b', 3))).toBe('b: 1000000 waiting, 3 active, 1000000 finished, 100 failed');
});
