import type { IntModel } from '@qornn/int-runtime';
import { referenceRun } from '@qornn/int-runtime/reference';

const STEPS = 16;

/**
 * The part of every layer's states that are not 0, over a few steps with random codes: kernels that skip zeros save the others.
 *
 * @param lengths number of states of each layer
 */
export function nonzeroStates(model: IntModel, lengths: readonly number[]): number[] {
  const { states } = referenceRun(model, uniformCodes(model));
  let from = 0;
  return lengths.map((length) => {
    const all = states.flatMap((state) => state.slice(from, from + length));
    from += length;
    return all.filter((state) => state !== 0).length / all.length;
  });
}

/** From a linear congruential generator, the same every time. */
function uniformCodes({ inputs, inputBits }: IntModel): Int16Array {
  let random = 1;
  return Int16Array.from({ length: STEPS * inputs }, () => {
    random = (Math.imul(random, 1664525) + 1013904223) | 0;
    return random >> (32 - inputBits);
  });
}
