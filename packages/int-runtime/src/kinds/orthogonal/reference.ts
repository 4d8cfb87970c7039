import { clampToBits, roundingShift, rowProduct } from '../../big-arithmetic.js';
import { codesOf } from '../../int-matrix.js';
import type { ReferenceKind } from '../reference-kind.js';
import type { IntActivation, OrthogonalLayer } from './layer.js';
import { unitConstants } from './unit-constants.js';

/** Reference for engines. */
export const orthogonalReference: ReferenceKind<OrthogonalLayer> = {
  name: 'orthogonal',
  reference(layer) {
    const { units, kernel, stateBits, initialState, recurrentActivation, outputActivation } = layer;
    const recurrent = codesOf(layer.recurrent);
    const constants = unitConstants(layer);
    const e = (i: number) => BigInt(layer.stateShift[i] ?? 0);
    return {
      start: [Array.from({ length: units }, (_, i) => BigInt(initialState[i] ?? 0) << e(i))],
      step([h], input) {
        const state = constants.map(({ recurrentMultiplier, identityMultiplier, kernelMultiplier, shift, bias }, i) => {
          const sum =
            rowProduct(recurrent, i, h!) * BigInt(recurrentMultiplier) +
            h![i]! * BigInt(identityMultiplier) +
            rowProduct(kernel, i, input) * BigInt(kernelMultiplier);
          const code = clampToBits(roundingShift(sum, shift) + BigInt(bias), stateBits);
          return activateExactly(recurrentActivation, code, layer.recurrentThreshold[i], stateBits) << e(i);
        });
        const output = state.map(
          (value, i) => activateExactly(outputActivation, value >> e(i), layer.outputThreshold[i], stateBits) << e(i),
        );
        return { states: [state], output };
      },
    };
  },
};

/**
 * σ or φ of a code c of k bits:
 *
 *     linear(c) = c,   relu(c) = max(c, 0),   modrelu(c) = sgn(c) · max(|c| + b, 0), clamped to −2^{k−1} … 2^{k−1} − 1
 *
 * modrelu(0) is 0 for any b. The magnitude of −2^{k−1} is 2^{k−1}, which does not fit into k signed bits.
 *
 * @param threshold b, only for modrelu
 */
export function activateExactly(
  activation: IntActivation,
  code: bigint,
  threshold: number | undefined,
  stateBits: number,
): bigint {
  if (activation === 'linear') return code;
  if (activation === 'relu') return code > 0n ? code : 0n;
  const magnitude = (code < 0n ? -code : code) + BigInt(threshold ?? 0);
  if (code === 0n || magnitude <= 0n) return 0n;
  return clampToBits(code > 0n ? magnitude : -magnitude, stateBits);
}
