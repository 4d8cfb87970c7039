import { codesOf, type IntActivation, type IntMatrix, type IntModel } from '../model.js';

/**
 * The recurrence as its formula says it, in integers of any size: what engines must equal. It shares no arithmetic with them.
 *
 * @param codes [time, inputs]
 * @returns the states of the last layer, [time, units], and the readouts, [time, outputs]
 */
export function bigEngine(model: IntModel, codes: ArrayLike<number>): { states: number[][]; readouts: number[][] } {
  const time = codes.length / model.inputs;
  const h = model.layers.map(({ units, initialState, stateShift }) =>
    Array.from({ length: units }, (_, i) => BigInt(initialState[i] ?? 0) << BigInt(stateShift[i] ?? 0)),
  );
  const states: number[][] = [];
  const readouts: number[][] = [];
  for (let t = 0; t < time; t++) {
    let input = Array.from({ length: model.inputs }, (_, j) => BigInt(codes[t * model.inputs + j]!));
    model.layers.forEach((layer, l) => {
      const top = 1n << BigInt(layer.stateBits - 1);
      const e = (i: number) => BigInt(layer.stateShift[i] ?? 0);
      const recurrent = codesOf(layer.recurrent);
      const previous = h[l]!;
      h[l] = previous.map((_, i) => {
        const mW = BigInt(layer.recurrentMultiplier[layer.recurrentMultiplier.length > 1 ? i : 0]!);
        const mU = BigInt(layer.kernelMultiplier[layer.kernelMultiplier.length > 1 ? i : 0]!);
        const mI = BigInt(layer.identityMultiplier[0] ?? 0);
        const shift = BigInt(layer.shift) + e(i);
        const products = row(recurrent, i, previous) * mW + previous[i]! * mI + row(layer.kernel, i, input) * mU;
        const sum = products + (1n << (shift - 1n));
        const code = clamp((sum >> shift) + BigInt(layer.bias[i]!), top);
        return act(layer.recurrentActivation, code, layer.recurrentThreshold[i], top) << e(i);
      });
      input = h[l]!.map(
        (value, i) => act(layer.outputActivation, value >> e(i), layer.outputThreshold[i], top) << e(i),
      );
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
