/**
 * Numbers in [0, 1) from a seed, for tests alone: a linear congruential generator (Numerical Recipes), 32 bits each.
 *
 * @returns the next number at each call
 */
export function uniformNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
