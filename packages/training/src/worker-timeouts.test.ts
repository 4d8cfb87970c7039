import { describe, expect, it } from 'vitest';
import { WorkerError } from './errors.js';
import { WorkerTimeouts, within } from './worker-timeouts.js';

describe('WorkerTimeouts', () => {
  it('are at least two minutes, and 50 times the expected time', () => {
    const timeouts = new WorkerTimeouts(undefined, 10_000);
    expect(timeouts.toStart).toBe(500);
    expect(timeouts.forStep).toBe(120);
    for (const milliseconds of [100, 9000, 3000]) timeouts.record(milliseconds);
    expect(timeouts.forStep).toBe(150);
    expect(timeouts.expectation).toBe(', though steps take 3.0 s');
  });

  it('use recent steps only', () => {
    const timeouts = new WorkerTimeouts(1);
    for (let i = 0; i < 100; i++) timeouts.record(i < 50 ? 10_000 : 100);
    expect(timeouts.forStep).toBe(5);
  });
});

describe('within', () => {
  it('returns the result of the work, or throws its error', async () => {
    expect(await within(Promise.resolve(3), 60, () => 'late')).toBe(3);
    await expect(within(Promise.reject(new Error('no')), 60, () => 'late')).rejects.toThrow('no');
  });

  it('throws after the timeout', async () => {
    const never = new Promise<void>(() => undefined);
    await expect(within(never, 0.02, () => 'late')).rejects.toThrow(new WorkerError('late'));
  });
});
