import type { LstmLayer } from '@qornn/int-runtime';
import { floatState, gateOperatorOnnx } from '../gates/float-operator-onnx.js';
import type { FloatOnnx, FloatOnnxPlace } from '../onnx-kind.js';

/** An LSTM by the operator LSTM, whose gates are i, o, f, g. */
export function lstmFloatOnnx(layer: LstmLayer, place: FloatOnnxPlace): FloatOnnx {
  const { units, bias, initialCell, cellScale, cellShift } = layer;
  return gateOperatorOnnx(layer, place, {
    ...{ operator: 'LSTM', blocks: [0, 3, 1, 2], biases: [bias, new Int32Array(4 * units)] },
    states: [floatState('c', units, initialCell, cellScale, cellShift)],
    doc: 'c = f c + i g, h = o tanh(c)',
  });
}
