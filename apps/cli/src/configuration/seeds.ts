import { UsageError } from '../errors.js';

const MOST = 1000;

/**
 * Reads `--seeds`: a list, or how many from 0.
 *
 * @throws UsageError when it is neither, or a seed stands there twice
 * @example
 * parseSeeds('3'); // [0, 1, 2]
 * parseSeeds('0,7,42'); // [0, 7, 42]
 */
export function parseSeeds(text: string): number[] {
  const parts = text.split(',').map((part) => part.trim());
  const numbers = parts.map((part) => (/^[+-]?\d+$/.test(part) ? Number(part) : Number.NaN));
  if (!numbers.every(Number.isSafeInteger)) throw wrong(text, 'a list of integers, or how many');
  if (numbers.length > 1) {
    const twice = numbers.find((seed, i) => numbers.indexOf(seed) < i);
    if (twice !== undefined) throw wrong(text, `a list in which no seed stands twice, as ${twice} does`);
    return numbers;
  }
  const count = numbers[0]!;
  if (count < 1 || count > MOST)
    throw wrong(text, `a list, or how many, from 1 to ${MOST}; for one seed there is --seed`);
  return Array.from({ length: count }, (_, seed) => seed);
}

function wrong(text: string, allowed: string): UsageError {
  return new UsageError(`--seeds: '${text}' is not allowed; must be ${allowed}`);
}
