import { UsageError } from '../errors.js';

const SECONDS = { s: 1, m: 60, min: 60, h: 3600 } as const;

/**
 * Creates a parser of durations with a unit: h, m (or min) or s, also several of them.
 *
 * @param option flag, for the error
 * @throws UsageError, from the parser, when the text is no duration, has no unit, or is not positive
 * @example
 * durationOption('--budget')('1h30m'); // 5400
 */
export function durationOption(option: string): (text: string) => number {
  return (text) => {
    const parts = [...text.trim().matchAll(/(\d+(?:\.\d+)?)\s*(h|min|m|s)\s*/gy)];
    const isWhole = parts.map(([part]) => part).join('') === text.trim();
    const seconds = parts.reduce((sum, [, count, unit]) => sum + Number(count) * SECONDS[unit as 'h'], 0);
    if (parts.length > 0 && isWhole && seconds > 0 && Number.isFinite(seconds)) return seconds;
    throw new UsageError(
      `${option}: '${text}' is not allowed; must be a duration with its unit, such as 90s, 20m or 1h30m`,
    );
  };
}
