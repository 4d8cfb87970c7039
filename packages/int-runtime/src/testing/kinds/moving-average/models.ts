import type { IntegerSpec } from '../../../integer-spec.js';
import type { IntModel } from '../../../model.js';
import { rotatingSpec } from '../../models.js';

/** The averages of two inputs, which an orthogonal layer reads. */
export function averagedSpec(units = 6, outputs = 2): IntegerSpec {
  const { layers, ...rest } = rotatingSpec(units, 2, outputs);
  return { ...rest, layers: [{ kind: 'movingAverage', units: 2, smoothing: Float32Array.of(0.25, 0.7) }, ...layers] };
}

/** A model that reads moving averages of its inputs; consistent where there is room for their bits. */
export function averaged(model: IntModel): IntModel {
  const { inputs, inputBits, layers } = model;
  const stateBits = Math.max(4, inputBits);
  const smoothing = Int32Array.from({ length: inputs }, (_, i) => 1 + i * 1000);
  return {
    ...model,
    layers: [
      { kind: 'movingAverage', units: inputs, inputs, smoothing, shift: 14, inputShift: 0, stateBits, stateScale: 0.5 },
      ...layers,
    ],
  };
}
