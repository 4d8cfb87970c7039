import { describe, expect, it } from 'vitest';
import { durationOption } from './duration-option.js';

describe('durationOption', () => {
  const read = durationOption('--budget');

  it.each([
    ['90s', 90],
    ['20m', 1200],
    ['20min', 1200],
    ['1h', 3600],
    ['1h30m', 5400],
    ['1h 30m', 5400],
    ['0.5m', 30],
  ])('reads %s as %d seconds', (text, seconds) => expect(read(text)).toBe(seconds));

  it.each(['20', '', 'm', '0s', '-5m', '5d', '5m later', '1e3s', 'Infinity'])('refuses %j', (text) => {
    expect(() => read(text)).toThrow(
      `--budget: '${text}' is not allowed; must be a duration with its unit, such as 90s, 20m or 1h30m`,
    );
  });
});
