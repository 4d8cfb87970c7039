import { ShapeError } from './errors.js';

/**
 * Checks the initial states of a call.
 *
 * @param caller name of the layer, for the error message
 * @param states tensors or symbolic tensors
 * @param sizes size of each state of the layer
 * @param batch batch size; null if unknown
 * @param hint what to do, appended to the error message
 * @throws ShapeError when the number of states or a shape is wrong
 */
export function checkStates(
  caller: string,
  states: readonly { shape: (number | null)[] }[],
  sizes: readonly number[],
  batch: number | null,
  hint = '',
): void {
  if (states.length !== sizes.length) {
    throw new ShapeError(`${caller}: has ${sizes.length} states, but ${states.length} initial states are given`);
  }
  const fits = (actual: number | null | undefined, expected: number | null) =>
    actual == null || expected === null || actual === expected;
  states.forEach(({ shape }, i) => {
    if (shape.length !== 2 || !fits(shape[0], batch) || !fits(shape[1], sizes[i]!)) {
      throw new ShapeError(
        `${caller}: state ${i} must be [${batch ?? 'batch'}, ${sizes[i]}] for this batch, but is [${shape}]${hint}`,
      );
    }
  });
}
