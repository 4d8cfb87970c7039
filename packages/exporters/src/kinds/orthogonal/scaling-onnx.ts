import type { OrthogonalLayer } from '@qornn/int-runtime';
import { unitConstants } from '@qornn/int-runtime/reference';
import { type ScaledRowsOnnx, scaledRowsOnnx } from '../../onnx/scaled-rows-onnx.js';
import type { OnnxPlace } from '../onnx-kind.js';

/** Constants of ⌊((W h) · m_W + (U x) · m_U + h · m_I + offset) / 2^{s+e}⌋ + bias; m_W has the signs of Hadamard rows, and m_I is empty if there is none. */
export function scalingOnnx(layer: OrthogonalLayer, { prefix, inputMagnitude }: OnnxPlace): ScaledRowsOnnx {
  const units = unitConstants(layer, inputMagnitude);
  const rows = scaledRowsOnnx(
    prefix,
    {
      multipliers: [
        Int32Array.from(units, (unit) => unit.recurrentMultiplier),
        Int32Array.from(units, (unit) => unit.kernelMultiplier),
        Int32Array.from(layer.identityMultiplier.length > 0 ? units : [], (unit) => unit.identityMultiplier),
      ],
      shifts: Int32Array.from(units, ({ shift }) => shift),
    },
    units.map(({ bound }) => bound),
    layer.bias,
  );
  const [recurrent, ...others] = rows.multipliers;
  return { ...rows, multipliers: [units.map(({ sign }, i) => sign * recurrent![i]!), ...others] };
}
