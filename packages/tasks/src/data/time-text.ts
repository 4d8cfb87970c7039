import type { TimeUnit } from '../series/reading-options.js';
import { isNumber } from './number-text.js';

const ISO =
  /^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/i;
/** As in much of Europe: day, month and year with points between them. */
const DOTTED =
  /^(\d\d?)\.(\d\d?)\.(\d{4})(?:,?[T ]+(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|[+-]\d\d(?::?\d\d)?)?$/i;
const SECONDS: Readonly<Record<TimeUnit, number>> = { s: 1, ms: 1e-3, us: 1e-6, ns: 1e-9 };
/** In seconds, the year 5138; in milliseconds, the year 1973. */
const MAX_WITHOUT_UNIT = 1e11;

/** What a timestamp may be, for messages. */
export const TIMES = 'ISO 8601 like 2024-05-31T14:00:00Z, a date like 31.05.2024 14:00:00, or a number';

/**
 * The time of a cell in seconds since 1970-01-01 UTC, or since any origin for plain numbers. A date is ISO 8601, or has day, month and year with
 * points between them; without a zone it is UTC.
 *
 * @param unit of numbers; null: seconds
 * @param decimal decimal separator of numbers
 * @returns a text that says what is wrong, if it is no time
 * @example
 * timeOf('1970-01-01 01:00+01:00', null); // 0
 */
export function timeOf(cell: unknown, unit: TimeUnit | null, decimal: '.' | ',' = '.'): number | string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? 'not a time' : cell.getTime() / 1000;
  const value = typeof cell === 'string' ? (plainNumber(cell.trim(), decimal) ?? cell) : cell;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return `not a time; it must be ${TIMES}`;
    if (unit === null && Math.abs(value) > MAX_WITHOUT_UNIT) {
      return 'too large for seconds; set timeUnit: ms, us or ns (or s)';
    }
    return value * SECONDS[unit ?? 's'];
  }
  const text = typeof cell === 'string' ? cell.trim() : '';
  const dotted = DOTTED.exec(text);
  const parts = dotted ? [dotted[0], dotted[3], dotted[2], dotted[1], ...dotted.slice(4)] : ISO.exec(text);
  if (!parts && decimal === '.' && plainNumber(text, ',') !== null)
    return "not a time; for decimal commas, set decimal: ','";
  return (parts && secondsOf(parts)) ?? `not a time; it must be ${TIMES}`;
}

/** Without the range of a 32-bit float, which times exceed; null if the text is no number. */
function plainNumber(text: string, decimal: '.' | ','): number | null {
  const plain = decimal === '.' ? text : text.includes('.') ? '' : text.replace(decimal, '.');
  return isNumber(plain) ? Number(plain) : null;
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
