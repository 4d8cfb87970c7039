import { describe, expect, it } from 'vitest';
import { TimeLeft } from './time-left.js';

describe('TimeLeft', () => {
  let now = 0;
  const at = (seconds: number) => {
    now = seconds;
  };

  it('says nothing until there is something to judge by, and leaves out how long processes took to start', () => {
    at(0);
    const left = new TimeLeft(() => now);
    expect(left.of(100)).toBeNull();
    at(60);
    left.add(40);
    expect(left.of(100)).toBeNull();
    at(64);
    left.add(8);
    expect(left.of(100)).toBeNull();
    at(70);
    left.add(12);
    // 20 steps in 10 s.
    expect(left.of(100)).toBe(50);
    expect(left.of(0)).toBe(0);
  });
});
