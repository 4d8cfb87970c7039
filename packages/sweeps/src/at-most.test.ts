import { describe, expect, it } from 'vitest';
import { AtMost } from './at-most.js';

describe('AtMost', () => {
  it('does work in order, never more at the same time than it may, and goes on after an error', async () => {
    const places = new AtMost(2);
    const begun: number[] = [];
    let [running, most] = [0, 0];
    const results = Array.from({ length: 6 }, (_, i) =>
      places.do(async () => {
        begun.push(i);
        most = Math.max(most, ++running);
        await new Promise((resolve) => setImmediate(resolve));
        running--;
        if (i === 1) throw new Error('bad');
        return i;
      }),
    );
    const ended = await Promise.allSettled(results);
    expect(ended.map((one) => (one.status === 'fulfilled' ? one.value : 'bad'))).toEqual([0, 'bad', 2, 3, 4, 5]);
    expect({ begun, most }).toEqual({ begun: [0, 1, 2, 3, 4, 5], most: 2 });
  });
});
