/** Multiplier and increment of the linear congruential generator of Press et al., Numerical Recipes, 2nd edition, section 7.1. */
export const MULTIPLIER = 1664525;
export const INCREMENT = 1013904223;

/** Pseudo-random inputs of a self-test. The C of a self-test draws the same numbers. */
export interface InputGenerator {
  /** an input code, uniform in −2^{k−1} … 2^{k−1} − 1 */
  code(): number;
  /** a raw sample, any int16; small magnitudes are as frequent as large ones */
  sample(): number;
}

/**
 * x' = 1664525 x + 1013904223 mod 2^32; a draw is the upper 16 bits of x'.
 *
 * @param seed x_0, below 2^32
 * @param inputBits k
 */
export function inputGenerator(seed: number, inputBits: number): InputGenerator {
  let x = seed;
  const draw = () => {
    x = (Math.imul(x, MULTIPLIER) + INCREMENT) >>> 0;
    return x >>> 16;
  };
  return {
    code: () => (draw() >>> (16 - inputBits)) - 2 ** (inputBits - 1),
    sample: () => {
      const uniform = draw() - 2 ** 15;
      return Math.trunc(uniform / 2 ** (draw() & 15));
    },
  };
}
