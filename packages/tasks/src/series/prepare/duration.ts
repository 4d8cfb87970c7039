import { rejectOption } from '../../options.js';

/** Units: seconds = number · factor / divisor, so that 20ms is the float nearest to 0.02. */
const UNITS: Readonly<Record<string, { factor: number; divisor: number }>> = {
  us: { factor: 1, divisor: 1e6 },
  ms: { factor: 1, divisor: 1e3 },
  s: { factor: 1, divisor: 1 },
  min: { factor: 60, divisor: 1 },
  h: { factor: 3600, divisor: 1 },
  d: { factor: 86_400, divisor: 1 },
};

/**
 * A duration in seconds.
 *
 * @param key name of the option, for errors
 * @throws TaskError for anything but a positive number of seconds, or a number with a unit
 * @example
 * secondsOf('resample.every', '20ms') // 0.02
 */
export function secondsOf(key: string, duration: unknown): number {
  const [, digits, unit = 's'] =
    typeof duration === 'string' ? (/^\s*(\d+(?:\.\d*)?|\.\d+)\s*(us|ms|s|min|h|d)\s*$/.exec(duration) ?? []) : [];
  const { factor, divisor } = UNITS[unit]!;
  const seconds = typeof duration === 'number' ? duration : (Number(digits ?? Number.NaN) * factor) / divisor;
  if (seconds > 0 && Number.isFinite(seconds)) return seconds;
  return rejectOption(
    'series',
    key,
    duration,
    `a number of seconds > 0, or a text like 20ms (${Object.keys(UNITS).join(', ')})`,
  );
}
