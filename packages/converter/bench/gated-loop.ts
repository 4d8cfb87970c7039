import type { GatedNetwork } from './gated-network.js';

/** A GRU or LSTM as a plain JavaScript loop in float32: from a sequence [time, inputs] to o [outputs]. */
export function gatedLoop(network: GatedNetwork): (sequence: Float32Array) => Float32Array {
  const { cell, units, inputs, outputs, v } = network;
  const step = { gru: gruStep, lstm: lstmStep }[cell](network);
  return (sequence) => {
    const h = new Float32Array(units);
    const c = new Float32Array(units);
    for (let t = 0; t * inputs < sequence.length; t++) step(sequence.subarray(t * inputs, (t + 1) * inputs), h, c);
    return product(new Float32Array(outputs), v, h);
  };
}

/** Changes h and c in place. */
type Step = (x: Float32Array, h: Float32Array, c: Float32Array) => void;

function lstmStep({ units: d, w, u, b }: GatedNetwork): Step {
  const z = new Float32Array(4 * d);
  return (x, h, c) => {
    z.set(b);
    product(z, u, x);
    product(z, w, h);
    for (let i = 0; i < d; i++) {
      c[i] = sigmoid(z[d + i]!) * c[i]! + sigmoid(z[i]!) * Math.tanh(z[2 * d + i]!);
      h[i] = sigmoid(z[3 * d + i]!) * Math.tanh(c[i]!);
    }
  };
}

function gruStep({ units: d, w, u, b, recurrentBias }: GatedNetwork): Step {
  const own = new Float32Array(3 * d);
  const recurrent = new Float32Array(3 * d);
  return (x, h) => {
    own.set(b);
    recurrent.fill(0).set(recurrentBias, 2 * d);
    product(own, u, x);
    product(recurrent, w, h);
    for (let i = 0; i < d; i++) {
      const update = sigmoid(own[i]! + recurrent[i]!);
      const reset = sigmoid(own[d + i]! + recurrent[d + i]!);
      const candidate = Math.tanh(own[2 * d + i]! + reset * recurrent[2 * d + i]!);
      h[i] = update * h[i]! + (1 - update) * candidate;
    }
  };
}

/** result += matrix · vector, in place. */
function product(result: Float32Array, matrix: Float32Array, vector: Float32Array): Float32Array {
  const columns = vector.length;
  for (let i = 0; i < result.length; i++) {
    let sum = result[i]!;
    for (let j = 0; j < columns; j++) sum += matrix[i * columns + j]! * vector[j]!;
    result[i] = sum;
  }
  return result;
}

function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
