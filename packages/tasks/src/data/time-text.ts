import type { TimeUnit } from '../series/reading-options.js';
import { isNumber } from './number-text.js';

const ISO =
  /^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/i;
const SECONDS: Readonly<Record<TimeUnit, number>> = { s: 1, ms: 1e-3, us: 1e-6, ns: 1e-9 };
/** In seconds, the year 5138; in milliseconds, the year 1973. */
const MAX_WITHOUT_UNIT = 1e11;

/** What a timestamp may be, for messages. */
export const TIMES = 'ISO 8601 like 2024-05-31T14:00:00Z, or a number';

/**
 * The time of a cell in seconds since 1970-01-01 UTC, or since any origin for plain numbers. ISO 8601 without a zone is UTC.
 *
 * @param unit of numbers; null: seconds
 * @returns a text that says what is wrong, if it is no time
 * @example
 * timeOf('1970-01-01 01:00+01:00', null); // 0
 */
export function timeOf(cell: unknown, unit: TimeUnit | null): number | string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? 'not a time' : cell.getTime() / 1000;
  const value = typeof cell === 'string' && isNumber(cell.trim()) ? Number(cell) : cell;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return `not a time; it must be ${TIMES}`;
    if (unit === null && Math.abs(value) > MAX_WITHOUT_UNIT) {
      return 'too large for seconds; set timeUnit: ms, us or ns (or s)';
    }
    return value * SECONDS[unit ?? 's'];
  }
  const parts = typeof cell === 'string' ? ISO.exec(cell.trim()) : null;
  return (parts && secondsOf(parts)) ?? `not a time; it must be ${TIMES}`;
}

function secondsOf(parts: readonly (string | undefined)[]): number | null {
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || hour > 23 || minute > 59 || second > 59) return null;
  const [sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(parts[8] ?? '')?.slice(1) ?? [];
  const zone = sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (3600 * Number(hours) + 60 * Number(minutes ?? 0));
  const fraction = parts[7] === undefined ? 0 : Number(`0.${parts[7]}`);
  return date.getTime() / 1000 + 3600 * hour + 60 * minute + second + fraction - zone;
}
