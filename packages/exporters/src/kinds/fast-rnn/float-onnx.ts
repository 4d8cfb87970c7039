import type { FastRNNLayer } from '@qornn/int-runtime';
import { floatGateOnnx, gateScanOnnx } from '../gates/float-scan-onnx.js';
import type { FloatOnnx, FloatOnnxPlace } from '../onnx-kind.js';

/** FastRNN in floating point: h' = α σ(W h + U x + b) + β h. */
export function fastRNNFloatOnnx(layer: FastRNNLayer, place: FloatOnnxPlace): FloatOnnx {
  const { prefix } = place;
  const { bias, updateActivation: activation } = layer;
  const [alpha, beta] = [layer.alpha, layer.beta].map((value) => value * 2 ** -15) as [number, number];
  return gateScanOnnx(layer, place, (graph, sum, h) => {
    const c = floatGateOnnx(graph, `${prefix}_c`, layer, { activation, bias, sum });
    const kept = graph.node('Mul', [h, graph.scalar('FLOAT', beta)], `${prefix}_beta_h`);
    const added = graph.node('Mul', [c, graph.scalar('FLOAT', alpha)], `${prefix}_alpha_c`);
    return graph.node('Add', [kept, added], `${prefix}_h_sum`);
  });
}
