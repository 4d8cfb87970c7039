import type * as tf from '@tensorflow/tfjs-core';
import { ShapeError } from '../errors.js';
import { asFloat } from './read-sequences.js';

/** The affine map of a linear recurrence, in the layout of the paper: rows are outputs. */
export interface AffineRecurrence {
  /** W, recurrent weight, shape [units, units] */
  w: tf.Tensor2D;
  /** U, input weight, shape [units, inputs] */
  u: tf.Tensor2D;
  /** b, shape [units] */
  b: tf.Tensor1D;
}

/** The sizes of a recurrence and its input sequences. */
export interface RecurrenceSizes {
  batch: number;
  time: number;
  inputs: number;
  units: number;
}

function checkShapes(caller: string, { w, u, b }: AffineRecurrence, x: tf.Tensor3D): RecurrenceSizes {
  const units = w.shape[0];
  if (w.shape[1] !== units) throw new ShapeError(`${caller}: w must be square, but has shape [${w.shape}]`);
  if (u.shape[0] !== units) {
    throw new ShapeError(`${caller}: u has ${u.shape[0]} rows (shape [${u.shape}]) but w has ${units} units`);
  }
  if (b.shape[0] !== units) throw new ShapeError(`${caller}: b has ${b.shape[0]} entries but w has ${units} units`);
  const [batch, time, inputs] = x.shape;
  if (inputs !== u.shape[1]) {
    throw new ShapeError(
      `${caller}: x has ${inputs} features (shape [${x.shape}]) but u has ${u.shape[1]} columns (shape [${u.shape}])`,
    );
  }
  return { batch, time, inputs, units };
}

/**
 * Checks the shapes of a recurrence and its sequences, and casts them to float32.
 *
 * @param caller name of the public function, for the message
 * @throws ShapeError when W is not square, or the shapes of U, b or x do not match W
 * @throws DtypeError when a tensor is not numeric
 */
export function readRecurrence(
  caller: string,
  recurrence: AffineRecurrence,
  x: tf.Tensor3D,
): { recurrence: AffineRecurrence; x: tf.Tensor3D; sizes: RecurrenceSizes } {
  const sizes = checkShapes(caller, recurrence, x);
  const { w, u, b } = recurrence;
  const floats = { w: asFloat(caller, 'w', w), u: asFloat(caller, 'u', u), b: asFloat(caller, 'b', b) };
  return { recurrence: floats, x: asFloat(caller, 'x', x), sizes };
}
