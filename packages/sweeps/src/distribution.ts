import seedrandom from 'seedrandom';

/** What a value is drawn from; bounds are inclusive. */
export type Distribution =
  | { kind: 'uniform' | 'logUniform' | 'integer' | 'logInteger'; min: number; max: number }
  | { kind: 'choice'; values: readonly unknown[] };

/** Names of distributions in a sweep file, and what they take. */
export const DISTRIBUTIONS = {
  uniform: 'two numbers, the smaller first',
  logUniform: 'two numbers > 0, the smaller first',
  integer: 'two integers, the smaller first',
  logInteger: 'two integers > 0, the smaller first',
  choice: 'a list of values',
} as const;

/** Drawn numbers have so many digits: what people would type, and names of runs stay short. */
const DIGITS = 4;

/**
 * Draws a value. It depends on the seed, the trial and the key only: not on other keys, on the number of trials, or on the order of draws.
 *
 * @param seed of the random search
 * @param trial from 0
 * @param key of the configuration
 * @returns numbers of `uniform` and `logUniform` rounded to 4 digits
 * @example
 * drawn({ kind: 'logUniform', min: 1e-4, max: 1e-1 }, 0, 0, 'training.optimizer.learningRate'); // 0.0007…
 */
export function drawn(distribution: Distribution, seed: number, trial: number, key: string): unknown {
  const random = seedrandom.alea(`sweep/${seed}/${trial}/${key}`)();
  if (distribution.kind === 'choice') {
    return distribution.values[Math.floor(random * distribution.values.length)];
  }
  const { kind, min, max } = distribution;
  const clamped = (value: number) => Math.min(max, Math.max(min, value));
  if (kind === 'uniform') return clamped(Number((min + random * (max - min)).toPrecision(DIGITS)));
  if (kind === 'integer') return clamped(min + Math.floor(random * (max - min + 1)));
  const [from, to] = kind === 'logInteger' ? [min, max + 1] : [min, max];
  const value = from * (to / from) ** random;
  return clamped(kind === 'logInteger' ? Math.floor(value) : Number(value.toPrecision(DIGITS)));
}
