import { ShapeError } from './errors.js';

/**
 * Checks the lengths of the sequences of a call.
 *
 * @param caller name of the layer, for the error message
 * @returns one integer from 0 to `time` per sequence
 * @throws ShapeError when the number of lengths does not match the batch, or a length is not such an integer
 */
export function checkLengths(caller: string, lengths: unknown, batch: number, time: number): Int32Array {
  if (!Array.isArray(lengths) && !ArrayBuffer.isView(lengths)) {
    throw new ShapeError(`${caller}: lengths must be an array of one integer per sequence, but is ${typeof lengths}`);
  }
  const given = Array.from(lengths as ArrayLike<unknown>);
  if (given.length !== batch) {
    throw new ShapeError(`${caller}: the batch has ${batch} sequences, but ${given.length} lengths are given`);
  }
  const isWrong = (length: unknown) => !Number.isInteger(length) || (length as number) < 0 || (length as number) > time;
  const wrong = given.findIndex(isWrong);
  if (wrong >= 0) {
    throw new ShapeError(`${caller}: lengths[${wrong}] is ${given[wrong]}, but must be an integer from 0 to ${time}`);
  }
  return Int32Array.from(given as number[]);
}
