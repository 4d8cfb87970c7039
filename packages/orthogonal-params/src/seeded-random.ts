import { requireInteger } from './validation.js';

/**
 * Uniform numbers in [0, 1) from a seed: sfc32 (Chris Doty-Humphrey, PractRand), 32 bits each, the same on every
 * backend and platform.
 *
 * @param seed integer ≥ 0
 * @returns a function that returns the next number
 * @throws ParametrizationError when the seed is out of range
 */
export function uniformSource(seed: number): () => number {
  requireInteger('initialize', 'seed', seed, 0);
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  // Twelve rounds mix a small seed into the whole state, as the generator's author does.
  for (let i = 0; i < 12; i++) {
    next();
  }
  return next;
}

/**
 * Independent standard normal numbers, by the Box–Muller transform.
 *
 * @param seed integer ≥ 0
 * @param count number of values
 * @throws ParametrizationError when the seed is out of range
 */
export function normalNumbers(seed: number, count: number): Float64Array {
  const uniform = uniformSource(seed);
  const numbers = new Float64Array(count);
  for (let i = 0; i < count; i += 2) {
    // 1 − u lies in (0, 1], where the logarithm is finite.
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    numbers[i] = radius * Math.cos(angle);
    if (i + 1 < count) {
      numbers[i + 1] = radius * Math.sin(angle);
    }
  }
  return numbers;
}
