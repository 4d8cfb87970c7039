import { isHadamard, type OrthogonalLayer, stateMagnitude } from '@qornn/int-runtime';
import { floorDivideOnnx } from '../../onnx/floor-divide-onnx.js';
import { hadamardOnnx } from '../../onnx/hadamard-onnx.js';
import type { OnnxGraph, OnnxValue } from '../../onnx/onnx-graph.js';
import type { OnnxType } from '../../onnx/onnx-proto.js';
import { productOnnx } from '../../onnx/product-onnx.js';
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
  const scaling = scalingOnnx(layer, place);
  const { type, multipliers, offset, divisors, bias } = scaling;
  const magnitude = stateMagnitude(layer);
  const powers = Array.from({ length: units }, (_, i) => 2 ** (stateShift[i] ?? 0));
  const perUnit = (graph: OnnxGraph, name: string, of: OnnxType, values: readonly (number | bigint)[]) =>
    values.every((value) => value === values[0])
      ? graph.scalar(of, values[0]!)
      : graph.shared(`${prefix}_${name}`, of, [units], values);
  const scaled = (graph: OnnxGraph, name: string, value: OnnxValue, multiplier: readonly number[]) => {
    const long = graph.cast(value, type, `${value.name}_long`);
    if (multiplier.every((m) => m === 1)) return long;
    return graph.node(
      'Mul',
      [long, perUnit(graph, `${name}_multiplier`, type, multiplier)],
      `${prefix}_scaled_${name}`,
    );
  };
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
      const driven = graph.node(
        'Add',
        [scaled(graph, 'Ux', product, multipliers.kernel), perUnit(graph, 'offset', type, offset)],
        `${prefix}_drive`,
        { doc: scaling.offsetFormula },
      );
      return [{ ...driven, length: units }];
    },
    step(graph, [drive], [h]) {
      const product = isHadamard(recurrent)
        ? hadamardOnnx(graph, `${prefix}_Hh`, recurrent, h!)
        : productOnnx(graph, { matrix: `${prefix}_W`, product: `${prefix}_Wh` }, recurrent, h!);
      const terms = [scaled(graph, 'Wh', product, multipliers.recurrent)];
      if (multipliers.identity.length > 0) terms.push(scaled(graph, 'h', h!, multipliers.identity));
      const sum = [...terms, drive!].reduce((a, b) => graph.node('Add', [a, b], `${prefix}_sum`));
      const quotient = floorDivideOnnx(graph, `${prefix}_shifted`, sum, perUnit(graph, 'divisor', type, divisors));
      const biased =
        bias.length === 0
          ? quotient
          : graph.node('Add', [quotient, perUnit(graph, 'b', type, bias)], `${prefix}_biased`);
      const low = recurrentActivation === 'relu' ? 0 : -top - 1;
      // Not in 64 bits: Clip, Min and Max of int64 are wrong in onnxruntime 1.22 to 1.24 beyond 32 bits. A double rounds only numbers so large
      // that they are clamped anyway.
      const real = type === 'INT64' ? graph.cast(biased, 'DOUBLE', `${prefix}_double`) : biased;
      const limits = [graph.scalar(real.type, low), graph.scalar(real.type, top)];
      const clamped = graph.node('Clip', [real, ...limits], `${prefix}_clamped`, {
        doc: `a code of ${stateBits} bits${recurrentActivation === 'relu' ? ', and relu' : ''}`,
      });
      const code = graph.cast(clamped, 'INT32', `${prefix}_code`);
      const state = powers.every((power) => power === 1)
        ? code
        : graph.node('Mul', [code, perUnit(graph, 'powers', 'INT32', powers)], `${prefix}_state`);
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
