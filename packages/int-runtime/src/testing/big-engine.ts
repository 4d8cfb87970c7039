import type { IntActivation, IntMatrix, IntModel } from '../model.js';

/**
 * The recurrence as its formula says it, in integers of any size: what engines must equal. It shares no arithmetic with them.
 *
 * @param codes [time, inputs]
 * @returns the states of the last layer, [time, units], and the readouts, [time, outputs]
 */
export function bigEngine(model: IntModel, codes: ArrayLike<number>): { states: number[][]; readouts: number[][] } {
  const time = codes.length / model.inputs;
  const h = model.layers.map(({ units, initialState }) =>
    Array.from({ length: units }, (_, i) => BigInt(initialState[i] ?? 0)),
  );
  const states: number[][] = [];
  const readouts: number[][] = [];
  for (let t = 0; t < time; t++) {
    let input = Array.from({ length: model.inputs }, (_, j) => BigInt(codes[t * model.inputs + j]!));
    model.layers.forEach((layer, l) => {
      const top = 1n << BigInt(layer.stateBits - 1);
      const shift = BigInt(layer.shift);
      const previous = h[l]!;
      h[l] = previous.map((_, i) => {
        const mW = BigInt(layer.recurrentMultiplier[layer.recurrentMultiplier.length > 1 ? i : 0]!);
        const mU = BigInt(layer.kernelMultiplier[layer.kernelMultiplier.length > 1 ? i : 0]!);
        const mI = BigInt(layer.identityMultiplier[0] ?? 0);
        const products = row(layer.recurrent, i, previous) * mW + previous[i]! * mI + row(layer.kernel, i, input) * mU;
        const sum = products + (1n << (shift - 1n));
        return act(
          layer.recurrentActivation,
          clamp((sum >> shift) + BigInt(layer.bias[i]!), top),
          layer.recurrentThreshold[i],
          top,
        );
      });
      input = h[l]!.map((value, i) => act(layer.outputActivation, value, layer.outputThreshold[i], top));
    });
    states.push(h.at(-1)!.map(Number));
    readouts.push(
      Array.from({ length: model.readout.outputs }, (_, o) =>
        Number(row(model.readout.weights, o, input) + BigInt(model.readout.bias[o]!)),
      ),
    );
  }
  return { states, readouts };
}

function row(matrix: IntMatrix, i: number, vector: bigint[]): bigint {
  return vector.reduce((sum, value, j) => sum + BigInt(matrix.codes[i * matrix.columns + j]!) * value, 0n);
}

function clamp(value: bigint, top: bigint): bigint {
  return value >= top ? top - 1n : value < -top ? -top : value;
}

function act(activation: IntActivation, h: bigint, threshold: number | undefined, top: bigint): bigint {
  if (activation === 'linear') return h;
  if (activation === 'relu') return h > 0n ? h : 0n;
  const magnitude = (h < 0n ? -h : h) + BigInt(threshold!);
  if (h === 0n || magnitude <= 0n) return 0n;
  return clamp(h > 0n ? magnitude : -magnitude, top);
}
