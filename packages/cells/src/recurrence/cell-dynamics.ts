import type * as tf from '@tensorflow/tfjs-core';

/** What a time step reads: the contribution of the input and that of the state, [batch, gates] each. */
export interface GateInputs {
  /** `U x_t + b` */
  drive: tf.Tensor2D;
  /** `W h_{t−1}` */
  product: tf.Tensor2D;
}

/** A time step of a cell, and the way back through it. States are [batch, units], the output first. */
export interface CellSteps {
  /** The next states, and what the way back wants to have kept. */
  forward(inputs: GateInputs, states: readonly tf.Tensor2D[]): { states: tf.Tensor2D[]; kept: tf.Tensor2D[] };
  /**
   * @param deltas gradients of the states after the step
   * @param kept by `forward`
   * @param before the states before the step
   */
  backward(
    deltas: readonly tf.Tensor2D[],
    kept: readonly tf.Tensor2D[],
    before: readonly tf.Tensor2D[],
  ): {
    /** of what the input contributes */
    drive: tf.Tensor2D;
    /** of what the state contributes */
    product: tf.Tensor2D;
    /** of the states before, on other ways than W; undefined where there is none */
    states: (tf.Tensor2D | undefined)[];
    /** of the cell's parameters, in their order */
    parameters: ParameterDelta[];
  };
}

/**
 * What a time step contributes to the gradient of a parameter: the sum of `rows` over the batch, or leftᵀ right. It is summed up after
 * the scan, over all time steps at once.
 */
export type ParameterDelta = { rows: tf.Tensor2D } | { left: tf.Tensor2D; right: tf.Tensor2D };

/** The dynamics of a cell. */
export interface CellDynamics {
  /** how many states it has; the first is the output, and what W is multiplied with */
  readonly states: number;
  /** its steps with parameters of its own, beside W and what drives it; called once for the way there and once for the way back */
  open(parameters: readonly tf.Tensor[]): CellSteps;
  /** numbers a unit that a time step holds until the way back is over: states, what is kept, and δ */
  readonly keptPerUnit: number;
  /** all of its time steps as one call, used where `hasWasmKernels()`, beside the same step by step; absent where there is none */
  readonly fused?: (recurrence: GatedRecurrence, plain: PlainCell) => GatedStates;
}

/** What a cell gives. */
export interface GatedStates {
  /** [batch, time, units], or the last [batch, units] */
  outputs: tf.Tensor;
  /** the states after the last time step, [batch, units] each */
  states: () => tf.Tensor2D[];
}

/** Sequences to be run through a cell. */
export interface GatedRecurrence {
  /** [batch, time, inputs] */
  x: tf.Tensor3D;
  /** U, [gates, inputs] */
  kernel: tf.Tensor2D;
  /** b, [gates]; null for none */
  bias: tf.Tensor1D | null;
  /** W, [gates, units] */
  recurrent: tf.Tensor2D;
  /** in the order of the dynamics */
  parameters: readonly tf.Tensor[];
  /** one [batch, units] for each state; null for zeros */
  initialStates: readonly tf.Tensor2D[] | null;
  /** 1 where a time step counts, 0 where the states stay, [batch, time]; null where all count */
  mask: tf.Tensor2D | null;
  /** every output, or the last alone */
  returnSequences: boolean;
  /** bytes that may be kept for the way back, beyond which sequences are run in pieces; default null, no limit */
  maxStateBytes?: number | null;
}

/**
 * A gated cell over time, one recorded operation after the other: the definition, from which higher derivatives come. Inputs are called
 * x, kernel, bias, recurrent, parameter0 … and state0 …
 */
export interface PlainCell {
  constants: Record<string, tf.Tensor>;
  /** the outputs of all time steps and the states after the last one, [batch, units] each */
  compute(named: Record<string, tf.Tensor>): { outputs: tf.Tensor2D[]; states: tf.Tensor2D[] };
}
