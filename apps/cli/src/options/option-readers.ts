import { UsageError } from '../errors.js';

/**
 * Creates a parser of integer options for `commander`.
 *
 * @param option flag, for the error
 * @throws UsageError, from the parser, when the text is not an integer or out of range
 * @example
 * integerOption('--sequences', 1)('64'); // 64
 */
export function integerOption(
  option: string,
  min: number = Number.MIN_SAFE_INTEGER,
  max: number = Number.MAX_SAFE_INTEGER,
): (text: string) => number {
  return (text) => {
    const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(value) && value >= min && value <= max) return value;
    throw new UsageError(`${option}: '${text}' is not allowed; must be ${range(min, max)}`);
  };
}

/**
 * Creates a parser of real-valued options.
 *
 * @param allowed description of allowed values, for the error
 * @throws UsageError, from the parser, when the text is not a finite number or not allowed
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
 * Creates a parser of comma-separated lists; removes duplicates.
 *
 * @param read parses one item
 *
 * @example
 * listOption(integerOption('--state-bits', 4, 16))('8,12'); // [8, 12]
 */
export function listOption<T>(read: (text: string) => T): (text: string) => T[] {
  return (text) => [...new Set(text.split(',').map(read))];
}

/**
 * Creates a parser of one number, or of several separated by commas, as many as there are inputs.
 *
 * @throws UsageError, from the parser, when one is not a finite number
 * @example
 * numbersOption('--count-scale')('0.5,1,1'); // [0.5, 1, 1]
 */
export function numbersOption(option: string): (text: string) => number | number[] {
  const read = numberOption(option, 'a number, or one per input, separated by commas', () => true);
  return (text) => {
    const values = text.split(',').map(read);
    return values.length === 1 ? values[0]! : values;
  };
}

/**
 * Creates a parser of sizes of memory: bytes, with k for 1024 and M for 1024².
 *
 * @throws UsageError, from the parser, when the text is not such a size of at least 1 byte
 * @example
 * byteSizeOption('--max-flash')('30k'); // 30720
 */
export function byteSizeOption(option: string): (text: string) => number {
  return (text) => {
    const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)\s*(?:([kM])(?:i?B)?|B)?$/i.exec(text.trim()) ?? [];
    const bytes = Math.floor(Number(digits) * { '': 1, k: 2 ** 10, m: 2 ** 20 }[unit.toLowerCase()]!);
    if (Number.isSafeInteger(bytes) && bytes >= 1) return bytes;
    throw new UsageError(`${option}: '${text}' is not allowed; must be a number of bytes, such as 2048, 2k or 1M`);
  };
}

/** Collects the values of a repeated option. */
export function repeated<T>(parse: (text: string) => T): (text: string, before: T[] | undefined) => T[] {
  return (text, before = []) => [...before, parse(text)];
}

/** A parser of one of some names; shells complete them. */
export interface ChoiceReader<T extends string> {
  (text: string): T;
  readonly choices: readonly T[];
}

/** @throws UsageError, from the parser, when the text is not one of the names */
export function choiceOption<const T extends readonly string[]>(option: string, names: T): ChoiceReader<T[number]> {
  const read = (text: string): T[number] => {
    if (names.includes(text)) return text;
    throw new UsageError(`${option}: '${text}' is not allowed; must be one of ${names.join(', ')}`);
  };
  return Object.assign(read, { choices: names });
}

function range(min: number, max: number): string {
  if (max < Number.MAX_SAFE_INTEGER) return `an integer from ${min} to ${max}`;
  return min > Number.MIN_SAFE_INTEGER ? `an integer ≥ ${min}` : 'an integer';
}
