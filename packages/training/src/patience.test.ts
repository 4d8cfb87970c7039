import { describe, expect, it } from 'vitest';
import { WorkerError } from './errors.js';
import { Patience, within } from './patience.js';

describe('Patience', () => {
  it('waits for two minutes at least, and 50 times as long as is to be expected', () => {
    const patience = new Patience(undefined, 10_000);
    expect(patience.toStart).toBe(500);
    expect(patience.forStep).toBe(120);
    for (const milliseconds of [100, 9000, 3000]) patience.remember(milliseconds);
    expect(patience.forStep).toBe(150);
    expect(patience.expectation).toBe(', though steps take 3.0 s');
  });

  it('forgets how the first steps were', () => {
    const patience = new Patience(1);
    for (let i = 0; i < 100; i++) patience.remember(i < 50 ? 10_000 : 100);
    expect(patience.forStep).toBe(5);
  });
});

describe('within', () => {
  it('gives what the work gives, or throws what it throws', async () => {
    expect(await within(Promise.resolve(3), 60, () => 'late')).toBe(3);
    await expect(within(Promise.reject(new Error('no')), 60, () => 'late')).rejects.toThrow('no');
  });

  it('ends a wait for what never comes', async () => {
    const never = new Promise<void>(() => undefined);
    await expect(within(never, 0.02, () => 'late')).rejects.toThrow(new WorkerError('late'));
  });
});
