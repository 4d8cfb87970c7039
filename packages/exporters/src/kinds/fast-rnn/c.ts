import type { FastRNNLayer } from '@qornn/int-runtime';
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

/**
 * FastRNN in C; the formula is that of `FastRNNLayer`. With α and β at most 2^15, the sum of the products is at most 2^16 (2^15 − 1) and at least
 * −2^31, and rounding moves it towards 0 there, so that 32 bits hold it.
 */
export const fastRNNC: CKind<FastRNNLayer> = (layer, place) => {
  const vectors = gateVectors(layer, place);
  return vectors ? vectorsC(layer, place, vectors) : unitsC(layer, place);
};

/** All units, one vector after the other. */
function vectorsC(layer: FastRNNLayer, place: CLayerPlace, vectors: CGateVectors): CLayer {
  const { prefix, index } = place;
  const { units, alpha, beta, bias, updateActivation, integerBits: m, stateBits } = layer;
  const elements = { values: 'gates', count: units, stride: 1 };
  const a = preActivationVectorsC(layer, place, vectors, [bias], 'gates');
  const sigma = activationVectorC(place, vectors, updateActivation, m, elements);
  const next = vectors.products(
    { prefix, part: `${prefix}_next${index}` },
    {
      formula: 'states = beta h + alpha c',
      ...{ units, gateStride: units, unitStride: 1, bits: stateBits, to: ['state'] },
      first: [{ constant: beta }, 'state'],
      second: {
        factors: [{ constant: alpha }, { gate: 0 }],
        e: fractionBits(updateActivation, m) - stateFraction(layer),
      },
    },
  );
  return gatedLayerC(layer, place, {
    parts: [a, sigma, { helpers: [next] }],
    statements: [
      `int16_t gates[${units}];`,
      ...a.statements,
      ...sigma.statements,
      `${next.name}(gates, context->h${index});`,
    ],
  });
}

function unitsC(layer: FastRNNLayer, place: CLayerPlace): CLayer {
  const { prefix, target, index } = place;
  const { alpha, beta, updateActivation, integerBits: m, stateBits } = layer;
  const a = preActivationC(layer, place, 2 ** (stateBits - 1));
  const b = biasC(place, 'bias', layer.bias, 'b');
  const sigma = gateActivationC(place, updateActivation, m);
  const blend = blendFunction(prefix, 32);
  const clamp = target.clamp(prefix, stateBits);
  const e = fractionBits(updateActivation, m) - stateFraction(layer);
  const name = `${prefix}_unit${index}`;
  return updatedLayerC(layer, place, {
    parts: [a, b, sigma, { helpers: [blend, clamp] }],
    name,
    code: `${comment(`Next state of unit i: beta h + alpha ${updateActivation} of the pre-activation, in ${stateBits} bits.`)}
static int16_t ${name}(uint_fast16_t i, int32_t w, int32_t u, int32_t h)
{
  const int32_t a = ${a.clamped(a.sum('i', 'w', 'u'), b.at('i'))};
  const int32_t c = ${sigma.expression('a')};
  return (int16_t)${clamp.name}(${blend.name}(${beta} * h, ${alpha} * c, ${e}u));
}`,
  });
}
