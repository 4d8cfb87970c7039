import type { FastGRNNLayer, GateActivation } from '@qornn/int-runtime';
import { fractionBits, stateFraction } from '@qornn/int-runtime/reference';
import type { CLayer } from '../../c/c-layer.js';
import { comment } from '../../c/c-text.js';
import type { CGateVectors } from '../../c/targets/target.js';
import type { CKind, CLayerPlace } from '../c-kind.js';
import { gateActivationC } from '../gates/activation-c.js';
import { blendFunction } from '../gates/blend-c.js';
import { gatedLayerC } from '../gates/layer-c.js';
import { biasC, preActivationC } from '../gates/pre-activation-c.js';
import { updatedLayerC } from '../gates/updated-layer-c.js';
import { activationVectorC, gateVectors, preActivationVectorsC } from '../gates/vectors-c.js';

const ONE = 2 ** 15;

/** FastGRNN in C; the formula is that of `FastGRNNLayer`. */
export const fastGRNNC: CKind<FastGRNNLayer> = (layer, place) => {
  const vectors = gateVectors(layer, place);
  return vectors && productBits(layer) === 32 ? vectorsC(layer, place, vectors) : unitsC(layer, place);
};

/** All units, one vector after the other; gates of a unit are z and c, whose pre-activations are one sum. */
function vectorsC(layer: FastGRNNLayer, place: CLayerPlace, vectors: CGateVectors): CLayer {
  const { prefix, index } = place;
  const { units, zeta, nu, gateBias, bias, gateActivation, updateActivation, integerBits: m, stateBits } = layer;
  const a = preActivationVectorsC(layer, place, vectors, [gateBias, bias], 'gates');
  const gate = activationVectorC(place, vectors, gateActivation, m, { values: 'gates', count: units, stride: 2 });
  const update = activationVectorC(place, vectors, updateActivation, m, {
    ...{ values: 'gates + 1', count: units, stride: 2 },
  });
  const next = vectors.products(
    { prefix, part: `${prefix}_next${index}` },
    {
      formula: 'states = z h + v c, with v = zeta (1 - z) + nu',
      ...{ units, gateStride: 1, unitStride: 2, bits: stateBits, to: ['state'] },
      first: [{ gate: 0 }, 'state'],
      second: { factors: [{ complementOf: 0, zeta, nu }, { gate: 1 }], e: moreBits(layer) },
    },
  );
  return gatedLayerC(layer, place, {
    parts: [a, gate, update, { helpers: [next] }],
    statements: [
      `int16_t gates[${2 * units}];`,
      ...a.statements,
      ...gate.statements,
      ...update.statements,
      `${next.name}(gates, context->h${index});`,
    ],
  });
}

function unitsC(layer: FastGRNNLayer, place: CLayerPlace): CLayer {
  const { prefix, target, index } = place;
  const { zeta, nu, gateActivation, updateActivation, integerBits: m, stateBits } = layer;
  const a = preActivationC(layer, place, 2 ** (stateBits - 1));
  const ofGate = biasC(place, 'gate_bias', layer.gateBias, 'b_z');
  const ofUpdate = biasC(place, 'bias', layer.bias, 'b_h');
  const gate = gateActivationC(place, gateActivation, m);
  const update = gateActivationC(place, updateActivation, m);
  const e = moreBits(layer);
  const width = productBits(layer);
  const blend = blendFunction(prefix, width);
  const clamp = target.clamp(prefix, stateBits);
  const name = `${prefix}_unit${index}`;
  return updatedLayerC(layer, place, {
    parts: [a, ofGate, ofUpdate, gate, update, { helpers: [blend, clamp] }],
    name,
    code: `${comment(`Next state of unit i, in ${stateBits} bits: z h + v c, with v = zeta (1 - z) + nu, ${gateActivation} z, ${updateActivation} c.`)}
static int16_t ${name}(uint_fast16_t i, int32_t w, int32_t u, int32_t h)
{
  const int32_t sum = ${a.sum('i', 'w', 'u')};
  const int32_t z = ${gate.expression(a.clamped('sum', ofGate.at('i')))};
  const int32_t c = ${update.expression(a.clamped('sum', ofUpdate.at('i')))};
  const int32_t v = (int32_t)((${zeta}u * (uint32_t)(${ONE} - z) + ${nu * ONE + ONE / 2}u) >> 15);
  return (int16_t)${clamp.name}(${blend.name}(z * h, ${width === 64 ? '(int64_t)v' : 'v'} * c, ${e}u));
}`,
  });
}

/** Bits that v c, and its sum with z h, need. |z| and |c| are at most 2^15. */
function productBits(layer: FastGRNNLayer): 32 | 64 {
  const { zeta, nu, gateActivation, stateBits } = layer;
  const e = moreBits(layer);
  const v = Math.floor((zeta * (ONE - smallestGate(gateActivation)) + nu * ONE + ONE / 2) / ONE);
  const first = (ONE - 1) * 2 ** (stateBits - 1);
  const second = v * ONE + 2 ** (e + 14);
  return second < 2 ** 31 && first + second / 2 ** e < 2 ** 31 ? 32 : 64;
}

/** Fraction bits that v c has more than z h. */
function moreBits(layer: FastGRNNLayer): number {
  return fractionBits(layer.updateActivation, layer.integerBits) - stateFraction(layer);
}

function smallestGate(activation: GateActivation): number {
  return activation === 'tanh' ? 1 - ONE : 0;
}
