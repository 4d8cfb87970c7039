import { describe, expect, it } from 'vitest';
import { processorClock } from './processor-clock.js';

/** A counter in steps, of which every reading takes 7 µs. */
function stepping(step: number) {
  let micros = 0;
  return () => {
    micros += 7;
    return { user: Math.floor(micros / step) * step, system: 1000 };
  };
}

describe('processorClock', () => {
  it('adds what the program and the system computed for it, in milliseconds', () => {
    expect(processorClock(stepping(10))!()).toBeCloseTo(1.03, 1);
  });

  it('is not there where the system counts coarsely', () => {
    expect(processorClock(stepping(15_625))).toBeUndefined();
    expect(processorClock(stepping(10))).toBeDefined();
  });

  it('moves with work and never back', () => {
    const clock = processorClock();
    if (clock === undefined) return expect(process.platform).toBe('win32');
    const before = clock();
    let sum = 0;
    for (let i = 0; i < 2e6; i++) sum += Math.sqrt(i);
    expect(sum).toBeGreaterThan(0);
    expect(clock()).toBeGreaterThan(before);
  });
});
