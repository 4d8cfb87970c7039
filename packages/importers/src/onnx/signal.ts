/** An axis of a signal. `direction` has the directions of a layer, or the last states of several layers; `last` has one entry, the last time step. */
export type Axis = 'time' | 'batch' | 'direction' | 'features' | 'last';

/** The state of one direction of the l-th recurrent layer. */
export interface Part {
  layer: number;
  direction: number;
}

/**
 * What a value of the graph is: an input, or outputs of a recurrent layer whose axes may be moved, removed and merged. The parts lie along
 * `direction` while there is such an axis, else along `features`.
 */
export interface Signal {
  /** index of the recurrent layer; null for the input of the graph */
  layer: number | null;
  axes: readonly Axis[];
  parts: readonly Part[];
  /** whether it has the outputs of the last time step only */
  isLast: boolean;
  /** whether a dense layer was applied */
  isRead: boolean;
}

/** A value that is made of signals by a node that we cannot represent. */
export interface Foreign {
  /** the node, and what is wrong with it, after 'comes from' */
  reason: string;
}

export function isForeign(value: Signal | Foreign): value is Foreign {
  return 'reason' in value;
}
