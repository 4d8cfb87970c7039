import type { IntLayer, IntModel } from '@qornn/int-runtime';
import type { GatedKind } from '../../../int-runtime/src/testing/gated-models.js';
import { randomGatedModel } from './random-gated-models.js';

/** Models of one unit at the limits of 32 bits, and beyond where constants allow them, of every kind with gates. */
export const limitModels: readonly IntModel[] = [-1, 1].flatMap((sign) => [
  ...(['linear', 'relu', 'tanh'] as const).map((updateActivation) =>
    limitModel(sign, { kind: 'fastRNN', alpha: 2 ** 15, beta: 2 ** 15, updateActivation }),
  ),
  ...(['sigmoid', 'hardSigmoid', 'tanh'] as const).flatMap((gateActivation) =>
    [0, 2 ** 15].map((nu) => {
      const gateBias = Int32Array.of(nu === 0 ? -sign * 2 ** 17 : sign * 2 ** 17);
      return limitModel(sign, {
        ...{ kind: 'fastGRNN', gateBias, zeta: 2 ** 15, nu, gateActivation, updateActivation: 'linear' },
      });
    }),
  ),
  // Also of steps that `compile` does not choose, but files may have.
  ...[15, 3].flatMap((fraction) => [
    ...[true, false].map((resetAfter) =>
      limitModel(sign, {
        ...{ kind: 'gru', bias: biases(sign, 3), resetAfter, stateScale: 2 ** -fraction },
        recurrentBias: resetAfter ? biases(sign, 1) : new Int32Array(0),
      }),
    ),
    limitModel(sign, {
      ...{ kind: 'lstm', bias: Int32Array.of(2 ** 17, 2 ** 17, sign * 2 ** 17, 2 ** 17), stateScale: 2 ** -fraction },
      ...{ cellBits: 16, cellScale: 2 ** -fraction, initialCell: Int32Array.of(sign < 0 ? -(2 ** 15) : 2 ** 15 - 1) },
    }),
  ]),
]);

/** One unit that begins at an end of its range, and goes on beyond it. */
function limitModel(sign: number, layer: Record<string, unknown>): IntModel {
  const rows = { fastRNN: 1, fastGRNN: 1, gru: 3, lstm: 4 }[layer.kind as GatedKind];
  const zeros = (columns: number) => ({ rows, columns, bits: 8, codes: new Int8Array(rows * columns) });
  return {
    ...randomGatedModel(1, { units: 1, inputs: 1, outputs: 1, layers: 1 }),
    ...{ inputs: 1, inputBits: 2, inputNormalization: null, inputNames: [] },
    layers: [
      {
        ...{ units: 1, inputs: 1, shift: 1, integerBits: 0, stateBits: 16, stateScale: 2 ** -15 },
        ...{ recurrent: zeros(1), kernel: zeros(1) },
        ...{ recurrentMultiplier: Int32Array.of(2 ** 31 - 1), kernelMultiplier: Int32Array.of(2 ** 31 - 1) },
        initialState: Int32Array.of(sign < 0 ? -(2 ** 15) : 2 ** 15 - 1),
        bias: biases(sign, rows),
        ...layer,
      } as unknown as IntLayer,
    ],
  };
}

/** Beyond the range of pre-activations. */
function biases(sign: number, length: number): Int32Array {
  return new Int32Array(length).fill(sign * 2 ** 17);
}
