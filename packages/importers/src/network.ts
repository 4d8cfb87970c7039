/** Types of recurrent layers in files. `rnn` is the plain one: `h_t = σ(W h_{t−1} + U x_t + b)`. */
export type ImportedCell = 'lstm' | 'gru' | 'rnn';

/** σ of a plain recurrent layer. */
export type RnnActivation = 'tanh' | 'relu' | 'linear';

/** Activation of the readout. */
export type ReadoutActivation = 'linear' | 'softmax' | 'sigmoid';

/** How the two directions of a layer become one output. */
export type MergeMode = 'concat' | 'sum' | 'mul' | 'ave';

/** The weights of one direction of a layer, row-major, in the layout and gate order of Keras: i, f, g, o of LSTM; z, r, n of GRU. */
export interface DirectionWeights {
  /** Uᵀ, [inputs, gates · units] */
  kernel: Float32Array;
  /** Wᵀ, [units, gates · units] */
  recurrentKernel: Float32Array;
  /** b, [gates · units]; null without biases */
  bias: Float32Array | null;
  /** [3 units], of a GRU that resets after the product: the bias inside r ∘ (…) is its last third; null for other layers */
  recurrentBias: Float32Array | null;
}

/** A recurrent layer of a file. */
export interface RecurrentWeights {
  /** where it is in the file, for messages */
  name: string;
  cell: ImportedCell;
  inputs: number;
  units: number;
  /** σ of a plain recurrent layer; tanh for LSTM and GRU */
  activation: RnnActivation;
  /** whether a GRU applies the reset gate after the product; false for other layers */
  resetAfter: boolean;
  forward: DirectionWeights;
  /** the direction that reads the sequence backwards; null for layers of one direction */
  backward: DirectionWeights | null;
  merge: MergeMode;
}

/** The dense layer after the recurrent ones. */
export interface ReadoutWeights {
  name: string;
  inputs: number;
  outputs: number;
  /** Vᵀ, [inputs, outputs], row-major */
  kernel: Float32Array;
  /** [outputs]; null without a bias */
  bias: Float32Array | null;
  activation: ReadoutActivation;
}

/** The recurrent network of a file: plain data without tensors. */
export interface NetworkWeights {
  /** from input to output, at least one */
  layers: RecurrentWeights[];
  /** null if the file has none */
  readout: ReadoutWeights | null;
  /** whether the outputs of all time steps are read, or only the last; null where the file does not say */
  returnSequences: boolean | null;
  /** the readout reads the mean of the outputs over the time steps; then `returnSequences` is false. Absent: as `returnSequences` says */
  pooling?: 'mean';
}

/** Number of gates, the blocks in the weights of a layer. */
export const GATES: Readonly<Record<ImportedCell, number>> = { lstm: 4, gru: 3, rnn: 1 };

/** Width of the output of a layer. */
export function outputsOf({ units, backward, merge }: RecurrentWeights): number {
  return backward && merge === 'concat' ? 2 * units : units;
}
