import type { FastGRNNLayer, GateActivation } from '@qornn/int-runtime';
import { fractionBits, stateFraction } from '@qornn/int-runtime/reference';
import { comment } from '../../c/c-text.js';
import type { CKind } from '../c-kind.js';
import { gateActivationC } from '../gates/activation-c.js';
import { blendFunction } from '../gates/blend-c.js';
import { biasC, preActivationC } from '../gates/pre-activation-c.js';
import { updatedLayerC } from '../gates/updated-layer-c.js';

const ONE = 2 ** 15;

/** FastGRNN in C; the formula is that of `FastGRNNLayer`. */
export const fastGRNNC: CKind<FastGRNNLayer> = (layer, place) => {
  const { prefix, target, index } = place;
  const { zeta, nu, gateActivation, updateActivation, integerBits: m, stateBits } = layer;
  const a = preActivationC(layer, place, 2 ** (stateBits - 1));
  const ofGate = biasC(place, 'gate_bias', layer.gateBias, 'b_z');
  const ofUpdate = biasC(place, 'bias', layer.bias, 'b_h');
  const gate = gateActivationC(place, gateActivation, m);
  const update = gateActivationC(place, updateActivation, m);
  const e = fractionBits(updateActivation, m) - stateFraction(layer);
  const width = productBits(layer, e);
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
};

/** Bits that v c, and its sum with z h, need. |z| and |c| are at most 2^15. */
function productBits({ zeta, nu, gateActivation, stateBits }: FastGRNNLayer, e: number): 32 | 64 {
  const v = Math.floor((zeta * (ONE - smallestGate(gateActivation)) + nu * ONE + ONE / 2) / ONE);
  const first = (ONE - 1) * 2 ** (stateBits - 1);
  const second = v * ONE + 2 ** (e + 14);
  return second < 2 ** 31 && first + second / 2 ** e < 2 ** 31 ? 32 : 64;
}

function smallestGate(activation: GateActivation): number {
  return activation === 'tanh' ? 1 - ONE : 0;
}
