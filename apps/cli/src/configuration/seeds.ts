import { UsageError } from '../errors.js';

const MAX_COUNT = 1000;

/**
 * Parses `--seeds`: a list, or a count of seeds from 0.
 *
 * @throws UsageError when it is neither, or the list has duplicates
 * @example
 * parseSeeds('3'); // [0, 1, 2]
 * parseSeeds('0,7,42'); // [0, 7, 42]
 */
export function parseSeeds(text: string): number[] {
  const parts = text.split(',').map((part) => part.trim());
  const numbers = parts.map((part) => (/^[+-]?\d+$/.test(part) ? Number(part) : Number.NaN));
  if (!numbers.every(Number.isSafeInteger)) throw wrong(text, 'a list of integers, or a count');
  if (numbers.length > 1) {
    const twice = numbers.find((seed, i) => numbers.indexOf(seed) < i);
    if (twice !== undefined) throw wrong(text, `a list without duplicates; ${twice} is there twice`);
    return numbers;
  }
  const count = numbers[0]!;
  if (count < 1 || count > MAX_COUNT)
    throw wrong(text, `a list, or a count from 1 to ${MAX_COUNT}; use --seed for a single seed`);
  return Array.from({ length: count }, (_, seed) => seed);
}

function wrong(text: string, allowed: string): UsageError {
  return new UsageError(`--seeds: '${text}' is not allowed; must be ${allowed}`);
}
