import type * as tf from '@tensorflow/tfjs-core';
import type { Workspace } from './wasm-backend.js';

/**
 * Rounding of a state to fixed-point numbers of k bits, half up and saturating, with a straight-through gradient:
 *
 *     q(v) = s · clamp(⌊v/s + ½⌋, −largest − 1, largest),   largest = 2^{k−1} − 1
 *     dL/dv := dL/dq where |q(v) − v| ≤ s, 0 elsewhere
 */
export interface Rounding {
  /** s, a power of two, at most 1 */
  step: number;
  /** 2^{k−1} − 1, at most 32767 */
  largestCode: number;
}

/** A rounding as arguments of a kernel: its step, 0 for none, and its largest code. */
export function roundingCodes(rounding: Rounding | null | undefined): [step: number, largest: number] {
  return rounding ? [rounding.step, rounding.largestCode] : [0, 0];
}

/** Tensor of the rounding errors q(v) − v of a state, [time, batch, n]; without rounding [0, batch, n]. */
export function errorsOf(workspace: Workspace, rounding: Rounding | null | undefined, states: number[]): tf.TensorInfo {
  const [batch, time, n] = states as [number, number, number];
  return workspace.output([rounding ? time : 0, batch, n]);
}

/** Accumulator of the gradient of a range, [1]; without rounding [0]. */
export function rangeOf(workspace: Workspace, rounding: Rounding | null | undefined): tf.TensorInfo {
  return workspace.output([rounding ? 1 : 0]);
}
