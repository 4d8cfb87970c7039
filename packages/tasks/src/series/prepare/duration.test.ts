import { describe, expect, it } from 'vitest';
import { secondsOf } from './duration.js';

describe('a duration', () => {
  it.each([
    ['20ms', 0.02],
    ['1.5 s', 1.5],
    [' 250us ', 0.00025],
    ['10min', 600],
    ['1h', 3600],
    ['1d', 86_400],
    [0.25, 0.25],
  ])('%s is %d seconds', (text, seconds) => expect(secondsOf('every', text)).toBe(seconds));

  it.each([
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    'ms',
    '0s',
    '-1s',
    '5 weeks',
    '7',
    '1e3s',
    null,
    true,
    [1],
  ])('%j is refused', (value) =>
    expect(() => secondsOf('every', value)).toThrow(/^series: every is .*; it must be a number of seconds > 0/),
  );
});
