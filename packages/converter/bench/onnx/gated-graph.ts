import type { GatedNetwork } from '../gated-network.js';
import type { Constant, Graph } from './model.js';
import { transposedValues } from './transposed.js';

/**
 * A GRU or LSTM with a readout: x [time, 1, inputs], h and of an LSTM c [1, 1, units] → o, nextH, nextC. ONNX has the gates of a GRU in the
 * same order, and those of an LSTM as i, o, f, g.
 */
export function gatedGraph({ cell, units, inputs, outputs, w, u, b, recurrentBias, v }: GatedNetwork): Graph {
  const isGru = cell === 'gru';
  const blocks = isGru ? [0, 1, 2] : [0, 3, 1, 2];
  const rows = blocks.length * units;
  const ordered = (values: Float32Array, columns: number) =>
    blocks.flatMap((k) => Array.from(values.subarray(k * units * columns, (k + 1) * units * columns)));
  const constant = (values: ArrayLike<number>, ...shape: number[]): Constant => ({
    shape,
    values: Float32Array.from(values),
  });
  const none = new Array<number>(rows - recurrentBias.length).fill(0);
  const state = [1, 1, units];
  return {
    inputs: { x: ['time', 1, inputs], h: state, ...(isGru ? {} : { c: state }) },
    outputs: { o: [1, 1, outputs], nextH: state, ...(isGru ? {} : { nextC: state }) },
    constants: {
      w: constant(ordered(u, inputs), 1, rows, inputs),
      r: constant(ordered(w, units), 1, rows, units),
      b: constant([...ordered(b, 1), ...none, ...recurrentBias], 1, 2 * rows),
      v: constant(transposedValues(v, outputs, units), units, outputs),
    },
    nodes: [
      {
        operator: isGru ? 'GRU' : 'LSTM',
        inputs: ['x', 'w', 'r', 'b', '', 'h', ...(isGru ? [] : ['c'])],
        outputs: ['', 'nextH', ...(isGru ? [] : ['nextC'])],
        attributes: { hidden_size: units, ...(isGru ? { linear_before_reset: 1 } : {}) },
      },
      { operator: 'MatMul', inputs: ['nextH', 'v'], outputs: ['o'] },
    ],
  };
}
