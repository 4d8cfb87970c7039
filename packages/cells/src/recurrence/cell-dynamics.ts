import type * as tf from '@tensorflow/tfjs-core';
import type { ParameterDelta } from './parameter-delta.js';
import type { StateRounding } from './state-rounding.js';

/** Inputs of a time step, [batch, gates] each. */
export interface GateInputs {
  /** `U x_t + b` */
  drive: tf.Tensor2D;
  /** `W h_{t−1}` */
  product: tf.Tensor2D;
}

/** Forward and backward pass of a time step. States are [batch, units]; the first is the output. */
export interface CellSteps {
  /** @returns the next states, and the tensors to save for `backward` */
  forward(inputs: GateInputs, states: readonly tf.Tensor2D[]): { states: tf.Tensor2D[]; kept: tf.Tensor2D[] };
  /**
   * @param deltas gradients with respect to the states after the step
   * @param kept tensors saved by `forward`
   * @param before the states before the step
   * @returns gradients
   */
  backward(
    deltas: readonly tf.Tensor2D[],
    kept: readonly tf.Tensor2D[],
    before: readonly tf.Tensor2D[],
  ): {
    /** with respect to `drive` */
    drive: tf.Tensor2D;
    /** with respect to `product` */
    product: tf.Tensor2D;
    /** with respect to the states before, excluding the path through W; undefined for none */
    states: (tf.Tensor2D | undefined)[];
    /** with respect to the parameters of the cell, in their order */
    parameters: ParameterDelta[];
  };
}

/** A recurrent cell. */
export interface CellDynamics {
  /** number of states; the first is the output, and is multiplied by W */
  readonly states: number;
  /** the time step for the given parameters (other than U, W and b); called once per forward and once per backward pass */
  open(parameters: readonly tf.Tensor[]): CellSteps;
  /** values per unit and time step in memory during the backward pass: states, saved tensors and δ */
  readonly keptPerUnit: number;
  /** whether states stay finite for any weights, finite inputs and number of time steps; then padding is faster; default false */
  readonly isBounded?: boolean;
  /** runs all time steps in one kernel call, used if `hasWasmKernels()` */
  readonly fused?: FusedCell;
  /** whether `fused` takes U and W as factors of low rank; otherwise it gets them whole; default false */
  readonly takesFactors?: boolean;
}

/**
 * A cell in kernels.
 *
 * @param plain the same step by step
 * @param rounding of the first state; the variable of a learned range is the last parameter. Default none
 */
export type FusedCell = (recurrence: GatedRecurrence, plain: PlainCell, rounding?: StateRounding) => GatedStates;

/** Result of a gated scan. */
export interface GatedStates {
  /** [batch, time, units], or the last [batch, units] */
  outputs: tf.Tensor;
  /** the states after the last time step, [batch, units] each */
  states: () => tf.Tensor2D[];
}

/** Inputs and weights of a gated scan. */
export interface GatedRecurrence {
  /** [batch, time, inputs] */
  x: tf.Tensor3D;
  /** U, [gates, inputs]; with `kernelLeft` its right factor, [gates, rank] */
  kernel: tf.Tensor2D;
  /** left factor of U, [rank, inputs]: U = kernel · kernelLeft; default null, U is given whole */
  kernelLeft?: tf.Tensor2D | null;
  /** b, [gates]; null without a bias */
  bias: tf.Tensor1D | null;
  /** W, [gates, units]; with `recurrentLeft` its right factor, [gates, rank] */
  recurrent: tf.Tensor2D;
  /** left factor of W, [rank, units]: W = recurrent · recurrentLeft; default null, W is given whole */
  recurrentLeft?: tf.Tensor2D | null;
  /** parameters of the cell, in the order of its dynamics */
  parameters: readonly tf.Tensor[];
  /** one [batch, units] for each state; null for zeros */
  initialStates: readonly tf.Tensor2D[] | null;
  /** [batch, time], 0 at masked time steps, which keep the states, else 1; null without a mask */
  mask: tf.Tensor2D | null;
  /** returns all outputs instead of the last */
  returnSequences: boolean;
  /** memory limit of saved states, in bytes; above it, gradient checkpointing; default null, no limit */
  maxStateBytes?: number | null;
}

/**
 * The reference implementation of a gated scan, step by step with recorded operations; gives higher derivatives. Inputs are named
 * x, kernel, kernelLeft, bias, recurrent, recurrentLeft, parameter0 … and state0 …
 */
export interface PlainCell {
  constants: Record<string, tf.Tensor>;
  /** the outputs of all time steps and the states after the last one, [batch, units] each */
  compute(named: Record<string, tf.Tensor>): { outputs: tf.Tensor2D[]; states: tf.Tensor2D[] };
}
