import type { IntegerNetwork } from './integer-network.js';

/** A plain JavaScript loop: two float32 matrix-vector products per step. */
export function floatLoop(network: IntegerNetwork): (sequence: Float32Array) => Float32Array {
  const { units, inputs, w, u, b } = network;
  return (sequence) => {
    let h = new Float32Array(units);
    let next = new Float32Array(units);
    for (let t = 0; t * inputs < sequence.length; t++) {
      for (let i = 0; i < units; i++) {
        let sum = b[i]!;
        for (let j = 0; j < units; j++) sum += w[i * units + j]! * h[j]!;
        for (let j = 0; j < inputs; j++) sum += u[i * inputs + j]! * sequence[t * inputs + j]!;
        next[i] = sum;
      }
      [h, next] = [next, h];
    }
    return floatReadout(network, h);
  };
}

/** V relu(h). */
export function floatReadout({ units, outputs, v }: IntegerNetwork, h: ArrayLike<number>): Float32Array {
  return Float32Array.from({ length: outputs }, (_, o) => {
    let sum = 0;
    for (let i = 0; i < units; i++) sum += v[o * units + i]! * Math.max(h[i]!, 0);
    return sum;
  });
}
