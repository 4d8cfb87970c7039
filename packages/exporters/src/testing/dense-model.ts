import type { IntModel, OrthogonalLayer } from '@qornn/int-runtime';
import { randomFrom } from './random.js';

/** What a dense model is like. */
export interface DenseModel {
  units: number;
  inputs: number;
  outputs: number;
  /** of W and U */
  bits: number;
  /** of V; default 8 */
  readoutBits?: number;
  /** default 12 */
  stateBits?: number;
  /** default 8 */
  inputBits?: number;
}

/** One linear layer of random codes whose states neither fade nor saturate, as `compile` makes them: 31-bit multipliers, relu output. */
export function denseModel(shape: DenseModel): IntModel<OrthogonalLayer> {
  const { units, inputs, outputs, bits, readoutBits = 8, stateBits = 12, inputBits = 8 } = shape;
  const random = randomFrom(units * bits);
  const codes = (rows: number, columns: number, width: number) => {
    const top = 2 ** (width - 1);
    return {
      rows,
      columns,
      bits: width,
      codes: Int8Array.from({ length: rows * columns }, () => random.integer(-top, top - 1)),
    };
  };
  const none = new Int32Array(0);
  const gain = 1 / (2 ** (bits - 1) * 0.58 * Math.sqrt(units));
  const shift = Math.floor(Math.log2((2 ** 31 - 1) / Math.max(gain, 2 ** (stateBits - inputBits - 1) / 2 ** bits)));
  return {
    inputs,
    inputBits,
    inputScale: 2 ** (1 - inputBits),
    inputNormalization: null,
    outputNormalization: null,
    labels: [],
    returnSequences: true,
    answers: 'classes',
    layers: [
      {
        kind: 'orthogonal',
        units,
        inputs,
        recurrent: codes(units, units, bits),
        kernel: codes(units, inputs, bits),
        recurrentMultiplier: Int32Array.of(Math.round(gain * 2 ** shift)),
        kernelMultiplier: Int32Array.of(Math.round(2 ** (shift + stateBits - inputBits - 1 - bits))),
        identityMultiplier: none,
        shift,
        stateShift: none,
        bias: random.integers(units, 2 ** (stateBits - 6)),
        initialState: none,
        stateBits,
        stateScale: 2 ** -stateBits,
        recurrentActivation: 'linear',
        outputActivation: 'relu',
        recurrentThreshold: none,
        outputThreshold: none,
      },
    ],
    readout: {
      outputs,
      weights: codes(outputs, units, readoutBits),
      bias: random.integers(outputs, 1000),
      scale: 0.01,
    },
  };
}
