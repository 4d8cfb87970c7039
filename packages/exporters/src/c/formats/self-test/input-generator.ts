import { type CountType, countBits } from '../../sample-lines.js';

/** Multiplier and increment of the linear congruential generator of Press et al., Numerical Recipes, 2nd edition, section 7.1. */
export const MULTIPLIER = 1664525;
export const INCREMENT = 1013904223;

/** Pseudo-random inputs of a self-test. The C of a self-test draws the same numbers. */
export interface InputGenerator {
  /** an input code, uniform in −2^{k−1} … 2^{k−1} − 1 */
  code(inputBits: number): number;
  /** a raw sample, any of its type; small magnitudes are as frequent as large ones */
  sample(type: CountType): number;
}

/**
 * x' = 1664525 x + 1013904223 mod 2^32; a draw is the upper 16 bits of x'.
 *
 * @param seed x_0, below 2^32
 */
export function inputGenerator(seed: number): InputGenerator {
  let x = seed;
  const draw = () => {
    x = (Math.imul(x, MULTIPLIER) + INCREMENT) >>> 0;
    return x >>> 16;
  };
  return {
    code: (inputBits) => (draw() >>> (16 - inputBits)) - 2 ** (inputBits - 1),
    sample: (type) => {
      const { bits, signed } = countBits(type);
      const high = draw();
      const uniform = ((high << 16) | draw()) >>> 0;
      const magnitude = (uniform >>> (32 - bits + (signed ? 1 : 0))) >>> (draw() % bits);
      return signed && draw() % 2 === 1 ? -magnitude - 1 : magnitude;
    },
  };
}
