import { isHadamard, type OrthogonalLayer, stateMagnitude } from '@qornn/int-runtime';
import { hadamardOnnx } from '../../onnx/hadamard-onnx.js';
import { productOnnx } from '../../onnx/product-onnx.js';
import { rowConstantOnnx } from '../../onnx/row-constant-onnx.js';
import { clampedCodeOnnx, offsetTermOnnx, quotientOnnx, scaledTermOnnx } from '../../onnx/scaled-rows-onnx.js';
import type { IntegerOnnx, OnnxKind, OnnxPlace } from '../onnx-kind.js';
import { activationOnnx } from './activation-onnx.js';
import { orthogonalFloatOnnx } from './float-onnx.js';
import { scalingOnnx } from './scaling-onnx.js';

/** Orthogonal layers in ONNX; the formula is that of `OrthogonalLayer`. */
export const orthogonalOnnx: OnnxKind<OrthogonalLayer> = {
  integer: orthogonalIntegerOnnx,
  float: orthogonalFloatOnnx,
};

function orthogonalIntegerOnnx(layer: OrthogonalLayer, place: OnnxPlace): IntegerOnnx {
  const { units, recurrent, kernel, stateBits, stateShift, initialState, recurrentActivation, outputActivation } =
    layer;
  const { prefix } = place;
  const rows = scalingOnnx(layer, place);
  const [ofState, ofInput, ofIdentity] = rows.multipliers;
  const magnitude = stateMagnitude(layer);
  const powers = Array.from({ length: units }, (_, i) => 2 ** (stateShift[i] ?? 0));
  const top = 2 ** (stateBits - 1) - 1;
  return {
    states: [
      {
        name: 'h',
        start: powers.map((power, i) => (initialState[i] ?? 0) * power),
        low: -magnitude,
        high: Math.max(...powers) * top,
      },
    ],
    drive(graph, x) {
      const product = productOnnx(graph, { matrix: `${prefix}_U`, product: `${prefix}_Ux` }, kernel, x);
      const driven = offsetTermOnnx(graph, rows, scaledTermOnnx(graph, rows, 'Ux', product, ofInput!), 'drive');
      return [{ ...driven, length: units }];
    },
    step(graph, [drive], [h]) {
      const product = isHadamard(recurrent)
        ? hadamardOnnx(graph, `${prefix}_Hh`, recurrent, h!)
        : productOnnx(graph, { matrix: `${prefix}_W`, product: `${prefix}_Wh` }, recurrent, h!);
      const terms = [scaledTermOnnx(graph, rows, 'Wh', product, ofState!)];
      if (ofIdentity!.length > 0) terms.push(scaledTermOnnx(graph, rows, 'h', h!, ofIdentity!));
      const sum = [...terms, drive!].reduce((a, b) => graph.node('Add', [a, b], `${prefix}_sum`));
      const code = clampedCodeOnnx(graph, prefix, quotientOnnx(graph, rows, sum), rows, {
        low: recurrentActivation === 'relu' ? 0 : -top - 1,
        high: top,
        doc: `a code of ${stateBits} bits${recurrentActivation === 'relu' ? ', and relu' : ''}`,
      });
      const state = powers.every((power) => power === 1)
        ? code
        : graph.node('Mul', [code, rowConstantOnnx(graph, `${prefix}_powers`, 'INT32', powers)], `${prefix}_state`);
      if (recurrentActivation !== 'modrelu') return [state];
      const sigma = { activation: recurrentActivation, threshold: layer.recurrentThreshold, stateBits, steps: powers };
      return [activationOnnx(graph, `${prefix}_modrelu`, sigma, state)];
    },
    output(graph, [h]) {
      const phi = { activation: outputActivation, threshold: layer.outputThreshold, stateBits, steps: powers };
      const low = outputActivation === 'relu' ? 0 : h!.low;
      return { ...activationOnnx(graph, `${prefix}_y`, phi, h!), low, high: h!.high };
    },
  };
}
