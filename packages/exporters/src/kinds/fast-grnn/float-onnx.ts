import type { FastGRNNLayer } from '@qornn/int-runtime';
import { floatGateOnnx, gateScanOnnx } from '../gates/float-scan-onnx.js';
import type { FloatOnnx, FloatOnnxPlace } from '../onnx-kind.js';

/** FastGRNN in floating point: h' = z h + v c, v = ζ (1 − z) + ν. */
export function fastGRNNFloatOnnx(layer: FastGRNNLayer, place: FloatOnnxPlace): FloatOnnx {
  const { prefix } = place;
  const { gateBias, bias, gateActivation, updateActivation } = layer;
  const [zeta, nu] = [layer.zeta, layer.nu].map((value) => value * 2 ** -15) as [number, number];
  return gateScanOnnx(layer, place, (graph, sum, h) => {
    const z = floatGateOnnx(graph, `${prefix}_z`, layer, { activation: gateActivation, bias: gateBias, sum });
    const c = floatGateOnnx(graph, `${prefix}_c`, layer, { activation: updateActivation, bias, sum });
    const scaled = graph.node('Mul', [z, graph.scalar('FLOAT', -zeta)], `${prefix}_minus_zeta_z`);
    const v = graph.node('Add', [scaled, graph.scalar('FLOAT', zeta + nu)], `${prefix}_v`);
    const kept = graph.node('Mul', [z, h], `${prefix}_z_h`);
    return graph.node('Add', [kept, graph.node('Mul', [v, c], `${prefix}_v_c`)], `${prefix}_h_sum`);
  });
}
