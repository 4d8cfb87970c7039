import type { GruLayer } from '@qornn/int-runtime';
import { stateFraction } from '@qornn/int-runtime/reference';
import type { OnnxGraph, OnnxValue, RangedValue } from '../../onnx/onnx-graph.js';
import { roundedShiftOnnx } from '../../onnx/rounded-shift-onnx.js';
import { blendOnnx, clippedOnnx } from '../gates/blend-onnx.js';
import { gatedLayerOnnx } from '../gates/layer-onnx.js';
import { preActivationOnnx } from '../gates/pre-activation-onnx.js';
import { gateProductOnnx } from '../gates/product-onnx.js';
import { rowsOf } from '../gates/rows-of.js';
import { splitOnnx } from '../gates/split-onnx.js';
import { smoothOnnx } from '../gates/squash-onnx.js';
import type { IntegerOnnx, OnnxKind, OnnxPlace } from '../onnx-kind.js';
import { gruFloatOnnx } from './float-onnx.js';

const ONE = 2 ** 15;

/** GRU in ONNX; the formula is that of `GruLayer`. z h + (1 − z) n is within 2^30, so that 32 bits hold it. */
export const gruOnnx: OnnxKind<GruLayer> = {
  float: gruFloatOnnx,
  integer: (layer, place) => (layer.resetAfter ? resetAfterOnnx : resetBeforeOnnx)(layer, place),
};

/** Pre-activations of z, r and p at once; d, which does not depend on the state, outside the loop. */
function resetAfterOnnx(layer: GruLayer, place: OnnxPlace): IntegerOnnx {
  const { units, recurrent, kernel, bias, recurrentBias } = layer;
  const { prefix } = place;
  const rows = preActivationOnnx(layer, place, {
    ...{ name: 'a', from: 0, to: 3 * units, withoutInputFrom: 2 * units },
    bias: Int32Array.of(...bias.subarray(0, 2 * units), ...recurrentBias),
  });
  const ofInput = preActivationOnnx(layer, place, {
    ...{ name: 'd', from: 2 * units, to: 3 * units },
    bias: bias.subarray(2 * units),
  });
  return gatedLayerOnnx(layer, {
    drive(graph, x) {
      const product = gateProductOnnx(graph, `${prefix}_U`, kernel, x);
      const range = [graph.sizes(2 * units), graph.sizes(3 * units), graph.sizes(-1)];
      const ofCandidate = graph.node('Slice', [product, ...range], `${prefix}_Ux_n`);
      const d = ofInput.clamped(graph, ofInput.sum(graph, undefined, ofInput.drive(graph, ofCandidate)));
      return [
        { ...rows.drive(graph, product), length: 3 * units },
        { ...d, length: units },
      ];
    },
    step(graph, [drive, d], [h]) {
      const product = gateProductOnnx(graph, `${prefix}_W`, recurrent, h!);
      const a = rows.clamped(graph, rows.sum(graph, product, drive!));
      const [ofGates, p] = splitOnnx(graph, a, [
        [`${prefix}_a_zr`, 2 * units],
        [`${prefix}_p`, units],
      ]);
      const [z, r] = gatesOnnx(graph, layer, place, ofGates!);
      const sum = graph.node('Add', [d!, resetOnnx(graph, place, r, p!)], `${prefix}_candidate_sum`);
      return [nextOnnx(graph, layer, place, { z, a: clippedOnnx(graph, `${prefix}_a_n`, sum, 16), h: h! })];
    },
  });
}

/** Pre-activations of z and r, then r h, then those of the candidate. */
function resetBeforeOnnx(layer: GruLayer, place: OnnxPlace): IntegerOnnx {
  const { units, recurrent, kernel, bias } = layer;
  const { prefix } = place;
  const [ofGates, ofCandidate] = (
    [
      ['zr', 0, 2],
      ['n', 2, 3],
    ] as const
  ).map(([name, first, end]) => {
    const [from, to] = [first * units, end * units];
    return {
      rows: preActivationOnnx(layer, place, { name: `a_${name}`, from, to, bias: bias.subarray(from, to) }),
      name,
      w: rowsOf(recurrent, [from, to]),
      length: to - from,
    };
  }) as [GatePart, GatePart];
  return gatedLayerOnnx(layer, {
    drive(graph, x) {
      const product = gateProductOnnx(graph, `${prefix}_U`, kernel, x);
      const parts = [ofGates, ofCandidate].map(({ name, length }) => [`${prefix}_Ux_${name}`, length] as const);
      return splitOnnx(graph, product, parts).map((part, k) => {
        const { rows, length } = [ofGates, ofCandidate][k]!;
        return { ...rows.drive(graph, part), length };
      });
    },
    step(graph, drives, [h]) {
      const preActivation = ({ rows, w, name }: GatePart, vector: RangedValue, drive: OnnxValue) => {
        const product = gateProductOnnx(graph, `${prefix}_W_${name}`, w, vector);
        return rows.clamped(graph, rows.sum(graph, product, drive));
      };
      const [z, r] = gatesOnnx(graph, layer, place, preActivation(ofGates, h!, drives[0]!));
      const g = { ...resetOnnx(graph, place, r, h!), low: h!.low, high: h!.high };
      return [nextOnnx(graph, layer, place, { z, a: preActivation(ofCandidate, g, drives[1]!), h: h! })];
    },
  });
}

/** Rows of a GRU that are computed together. */
interface GatePart {
  rows: ReturnType<typeof preActivationOnnx>;
  name: string;
  w: GruLayer['recurrent'];
  length: number;
}

/** z and r. */
function gatesOnnx(
  graph: OnnxGraph,
  { units, integerBits: m }: GruLayer,
  { prefix }: OnnxPlace,
  a: OnnxValue,
): [z: OnnxValue, r: OnnxValue] {
  const gates = smoothOnnx(graph, `${prefix}_zr`, a, { blocks: ['sigmoid', 'sigmoid'], units, m });
  return splitOnnx(graph, gates, [
    [`${prefix}_z`, units],
    [`${prefix}_r`, units],
  ]) as [OnnxValue, OnnxValue];
}

/** (r · value + 2^14) >> 15; value has 16 bits. */
function resetOnnx(graph: OnnxGraph, { prefix }: OnnxPlace, r: OnnxValue, value: OnnxValue): OnnxValue {
  const product = graph.node('Mul', [r, value], `${prefix}_reset_product`);
  return roundedShiftOnnx(graph, `${prefix}_reset`, product, ONE ** 2 - ONE, 15);
}

/** The next state, of z, the pre-activation of the candidate, and h. */
function nextOnnx(
  graph: OnnxGraph,
  layer: GruLayer,
  { prefix }: OnnxPlace,
  { z, a, h }: { z: OnnxValue; a: OnnxValue; h: OnnxValue },
): OnnxValue {
  const { units, integerBits: m, stateBits } = layer;
  const n = smoothOnnx(graph, `${prefix}_n`, a, { blocks: ['tanh'], units, m });
  const e = 15 - stateFraction(layer);
  const kept = ONE * 2 ** (stateBits - 1 + e);
  const rest = graph.node('Sub', [graph.scalar('INT32', ONE), z], `${prefix}_one_minus_z`);
  return blendOnnx(graph, `${prefix}_next_h`, {
    ...{ first: [z, h], second: [rest, n], e, bits: stateBits },
    // z and 1 − z are parts of one.
    bounds: () => [kept, ONE ** 2, Math.max(kept, ONE ** 2)],
  });
}
