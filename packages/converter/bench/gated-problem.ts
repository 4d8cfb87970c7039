import { type EncodedTensor, encodedTensor } from '@qornn/benchmarks';
import type { GatedCell, GatedNetwork } from './gated-network.js';
import type { GatedWork } from './gated-work.js';
import { transposedValues } from './onnx/transposed.js';

/** A network and its work as scripts of peers read them: matrices as Keras has them, gates of an LSTM i, f, g, o and of a GRU z, r, n. */
export interface GatedProblem {
  cell: GatedCell;
  threads: number;
  times: number;
  stepwise: boolean;
  /** [inputs, gates] */
  kernel: EncodedTensor;
  /** [units, gates] */
  recurrent: EncodedTensor;
  /** [gates] */
  bias: EncodedTensor;
  /** [gates]; 0 but for the candidate of a GRU */
  recurrent_bias: EncodedTensor;
  /** [units, outputs] */
  readout: EncodedTensor;
  /** [sequences, time, inputs] */
  x: EncodedTensor;
}

/** Scripts compute on one thread. */
const threads = 1;

export function problemOf(network: GatedNetwork, { sequences, time, times, stepwise }: GatedWork): GatedProblem {
  const { cell, units, inputs, outputs, w, u, b, recurrentBias, v } = network;
  const rows = b.length;
  const transposed = (values: Float32Array, from: number, to: number) =>
    encodedTensor(Float32Array.from(transposedValues(values, from, to)), [to, from]);
  const recurrent = new Float32Array(rows);
  recurrent.set(recurrentBias, rows - recurrentBias.length);
  return {
    cell,
    threads,
    times,
    stepwise,
    kernel: transposed(u, rows, inputs),
    recurrent: transposed(w, rows, units),
    bias: encodedTensor(b, [rows]),
    recurrent_bias: encodedTensor(recurrent, [rows]),
    readout: transposed(v, outputs, units),
    x: encodedTensor(concatenated(sequences), [sequences.length, time, inputs]),
  };
}

/** Sequences as one array. */
export function concatenated(sequences: readonly Float32Array[]): Float32Array {
  return Float32Array.from(sequences.flatMap((sequence) => Array.from(sequence)));
}
