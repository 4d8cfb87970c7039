import type { OrthogonalLayer } from '@qornn/int-runtime';
import { unitConstants } from '@qornn/int-runtime/reference';
import { cancelPowers } from '../../c/cancel-powers.js';
import type { OnnxPlace } from '../onnx-kind.js';

/** Constants of the requantization ⌊((W h) · m_W + h · m_I + (U x) · m_U + offset) / 2^{s+e}⌋ + bias, one per unit. */
export interface ScalingOnnx {
  /** type of the products and of their sum */
  type: 'INT32' | 'INT64';
  /** m_W with the signs of Hadamard rows, m_U, and m_I if there is one */
  multipliers: { recurrent: number[]; kernel: number[]; identity: number[] };
  /** 2^{s+e−1}, and b · 2^{s+e} where the proof has room for it */
  offset: bigint[];
  /** of what does not depend on the state, for people who look at the graph */
  offsetFormula: string;
  /** 2^{s+e} */
  divisors: number[];
  /** b, where it does not fit into the offset; else empty */
  bias: number[];
}

/** Powers of two that multipliers and shift share are cancelled, so that 32 bits are enough more often. */
export function scalingOnnx(layer: OrthogonalLayer, { inputMagnitude }: OnnxPlace): ScalingOnnx {
  const units = unitConstants(layer, inputMagnitude);
  const { multipliers, shifts, cancelled } = cancelPowers({
    multipliers: [
      Int32Array.from(units, (unit) => unit.recurrentMultiplier),
      Int32Array.from(units, (unit) => unit.kernelMultiplier),
      Int32Array.from(layer.identityMultiplier.length > 0 ? units : [], (unit) => unit.identityMultiplier),
    ],
    shifts: Int32Array.from(units, ({ shift }) => shift),
  });
  const [recurrent, kernel, identity] = multipliers;
  const bounds = units.map(({ bound }) => bound / 2 ** cancelled);
  const withBias = Math.max(...bounds.map((bound, i) => bound + Math.abs(layer.bias[i]!) * 2 ** shifts[i]!));
  const isShort = withBias < 2 ** 31 && shifts.every((shift) => shift <= 30);
  // As for the sum without b: the margin is far above the rounding error of the bound.
  const isInOffset = withBias <= 2 ** 63 - 2 ** 12;
  const half = (shift: number) => 2n ** BigInt(shift - 1);
  return {
    type: isShort ? 'INT32' : 'INT64',
    multipliers: {
      recurrent: units.map(({ sign }, i) => sign * recurrent![i]!),
      kernel: Array.from(kernel!),
      identity: Array.from(identity!),
    },
    offset: units.map(({ bias }, i) => half(shifts[i]!) * (isInOffset ? 2n * BigInt(bias) + 1n : 1n)),
    offsetFormula: `(U x) m_U + 2^(s-1)${isInOffset ? ' + b 2^s' : ''}`,
    divisors: Array.from(shifts, (shift) => 2 ** shift),
    bias: isInOffset ? [] : Array.from(layer.bias),
  };
}
