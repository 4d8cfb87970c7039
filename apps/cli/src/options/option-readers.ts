import { UsageError } from '../errors.js';

/**
 * Makes a reader of integer options for `commander`.
 *
 * @param option as it is written, for the error
 * @throws UsageError, from the reader, when the text is no integer or lies outside
 * @example
 * integerOption('--sequences', 1)('64'); // 64
 */
export function integerOption(
  option: string,
  least: number = Number.MIN_SAFE_INTEGER,
  most: number = Number.MAX_SAFE_INTEGER,
): (text: string) => number {
  return (text) => {
    const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(value) && value >= least && value <= most) return value;
    throw new UsageError(`${option}: '${text}' is not allowed; must be ${range(least, most)}`);
  };
}

/**
 * Makes a reader of options that are real numbers.
 *
 * @param allowed in words, for the error
 * @throws UsageError, from the reader, when the text is no finite number or not allowed
 * @example
 * numberOption('--max-drop', 'a number ≥ 0', (value) => value >= 0)('0.3'); // 0.3
 */
export function numberOption(
  option: string,
  allowed: string,
  accepts: (value: number) => boolean,
): (text: string) => number {
  return (text) => {
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isFinite(value) && accepts(value)) return value;
    throw new UsageError(`${option}: '${text}' is not allowed; must be ${allowed}`);
  };
}

/**
 * Makes a reader of lists: what `read` reads, with commas between, each once.
 *
 * @example
 * listOption(integerOption('--state-bits', 4, 16))('8,12'); // [8, 12]
 */
export function listOption<T>(read: (text: string) => T): (text: string) => T[] {
  return (text) => [...new Set(text.split(',').map(read))];
}

/** Collects an option that may be given several times. */
export function repeated<T>(parse: (text: string) => T): (text: string, before: T[] | undefined) => T[] {
  return (text, before = []) => [...before, parse(text)];
}

/** @throws UsageError, from the reader, when the text is none of the names */
export function choiceOption<const T extends readonly string[]>(option: string, names: T): (text: string) => T[number] {
  return (text) => {
    if (names.includes(text)) return text;
    throw new UsageError(`${option}: '${text}' is not allowed; must be one of ${names.join(', ')}`);
  };
}

function range(least: number, most: number): string {
  if (most < Number.MAX_SAFE_INTEGER) return `an integer from ${least} to ${most}`;
  return least > Number.MIN_SAFE_INTEGER ? `an integer ≥ ${least}` : 'an integer';
}
