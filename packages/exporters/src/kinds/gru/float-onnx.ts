import type { GruLayer } from '@qornn/int-runtime';
import { gateOperatorOnnx } from '../gates/float-operator-onnx.js';
import type { FloatOnnx, FloatOnnxPlace } from '../onnx-kind.js';

/** A GRU by the operator GRU, which has the gates in the same order. */
export function gruFloatOnnx(layer: GruLayer, place: FloatOnnxPlace): FloatOnnx {
  const { units, bias, recurrentBias, resetAfter } = layer;
  const ofState = new Int32Array(3 * units);
  ofState.set(recurrentBias, 2 * units);
  return gateOperatorOnnx(layer, place, {
    ...{ operator: 'GRU', blocks: [0, 1, 2], biases: [bias, ofState] },
    attributes: { linear_before_reset: resetAfter ? 1 : 0 },
    doc: `h = z h + (1 - z) n, reset ${resetAfter ? 'after' : 'before'} the product`,
  });
}
