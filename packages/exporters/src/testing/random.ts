import { uniformNumbers } from '@qornn/internal-testing/random';

/** Random numbers for test data. */
export interface Random {
  /** in [0, 1) */
  uniform(): number;
  /** in [−1, 1) */
  within(): number;
  /** from min to max, both included */
  integer(min: number, max: number): number;
  /** integers from −largest to largest */
  integers(length: number, largest: number): Int32Array;
  /** a size from 1 to max; small ones are as frequent as large ones, and many are multiples of powers of two */
  size(max: number): number;
  chance(probability: number): boolean;
  choice<T>(of: readonly T[]): T;
}

/** Neighbouring seeds give unrelated numbers. */
export function randomFrom(seed: number): Random {
  const uniform = uniformNumbers(scrambled(seed));
  const integer = (min: number, max: number) => min + Math.floor(uniform() * (max - min + 1));
  const chance = (probability: number) => uniform() < probability;
  return {
    uniform,
    within: () => 2 * uniform() - 1,
    integer,
    integers: (length, largest) =>
      Int32Array.from({ length }, () => integer(-Math.floor(largest), Math.floor(largest))),
    size(max) {
      const size = Math.min(max, Math.floor((max + 1) ** uniform()));
      const multiple = 2 ** integer(0, 7);
      return chance(1 / 2) && size >= multiple ? size - (size % multiple) : size;
    },
    chance,
    choice: (of) => of[integer(0, of.length - 1)]!,
  };
}

/** Every bit of the result depends on every bit of the seed (MurmurHash3). */
function scrambled(seed: number): number {
  let bits = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
