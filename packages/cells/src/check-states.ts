import { ShapeError } from './errors.js';

/**
 * @param caller name of the layer, for the message
 * @param states tensors, of a graph or not
 * @param sizes of the states that the layer has
 * @param batch of all of them; null where it is not known
 * @param cure what is to be done, for the message
 * @throws ShapeError when there are more or fewer states than the layer has, or one has another shape
 */
export function checkStates(
  caller: string,
  states: readonly { shape: (number | null)[] }[],
  sizes: readonly number[],
  batch: number | null,
  cure = '',
): void {
  if (states.length !== sizes.length) {
    throw new ShapeError(`${caller}: has ${sizes.length} states, but ${states.length} initial states are given`);
  }
  const fits = (is: number | null | undefined, wanted: number | null) => is == null || wanted === null || is === wanted;
  states.forEach(({ shape }, i) => {
    if (shape.length !== 2 || !fits(shape[0], batch) || !fits(shape[1], sizes[i]!)) {
      throw new ShapeError(
        `${caller}: state ${i} must be [${batch ?? 'batch'}, ${sizes[i]}] for this batch, but is [${shape}]${cure}`,
      );
    }
  });
}
