import type { GruLayer } from '@qornn/int-runtime';
import { stateFraction } from '@qornn/int-runtime/reference';
import type { CHelper } from '../../c/c-helper.js';
import type { CLayer } from '../../c/c-layer.js';
import { comment } from '../../c/c-text.js';
import { rowLoop } from '../../c/row-loop.js';
import { shiftRight } from '../../c/targets/generic/scaled-sum.js';
import type { CKind, CLayerPlace } from '../c-kind.js';
import { gateActivationC } from '../gates/activation-c.js';
import { blendFunction } from '../gates/blend-c.js';
import { gatedLayerC, unitLoop } from '../gates/layer-c.js';
import { biasC, preActivationC } from '../gates/pre-activation-c.js';
import { gateProductC } from '../gates/product-c.js';
import { rowsOf } from '../gates/rows-of.js';
import { gateVectors } from '../gates/vectors-c.js';
import { gruVectorsC } from './vectors-c.js';

/** GRU in C; the formula is that of `GruLayer`. z h + (1 − z) n is within 2^30, so that 32 bits hold it. */
export const gruC: CKind<GruLayer> = (layer, place) => {
  const vectors = gateVectors(layer, place);
  if (vectors) return gruVectorsC(layer, place, vectors);
  return (layer.resetAfter ? resetAfterC : resetBeforeC)(layer, place);
};

/** Pre-activations of all gates in one loop, those of the candidate in two parts. */
function resetAfterC(layer: GruLayer, place: CLayerPlace): CLayer {
  const { prefix, index } = place;
  const { units } = layer;
  const common = commonC(layer, place);
  const { a, b, h, sigmoid, tanh, next, clamp16, reset } = common;
  const ofProduct = biasC(place, 'recurrent_bias', layer.recurrentBias, 'b_r,n');
  const w = gateProductC(place, 'recurrent', layer.recurrent, { ...common.ofState, vector: h });
  const u = gateProductC(place, 'kernel', layer.kernel, common.ofInput);
  const name = `${prefix}_unit${index}`;
  return gatedLayerC(layer, place, {
    parts: [w, u, a, b, ofProduct, sigmoid, tanh, { helpers: common.helpers }],
    unit: `${comment('Next state of a unit, from the pre-activations of its gates z, r and n, the last in two: without W h, and W h alone.')}
static int16_t ${name}(const int16_t *gates, int32_t h)
{
  const int32_t z = ${sigmoid.expression('gates[0]')};
  const int32_t r = ${sigmoid.expression(`gates[${units}]`)};
  const int32_t n = ${tanh.expression(`${clamp16.name}(gates[${2 * units}] + ${reset.name}(r, gates[${3 * units}]))`)};
  return (int16_t)${next};
}`,
    statements: [
      `int16_t gates[${4 * units}];`,
      w.prepare,
      u.prepare,
      rowLoop(3 * units, [w.looped, u.looped], (row, [fromState, fromInput]) => {
        return `if (${row} < ${2 * units}u) {
  gates[${row}] = (int16_t)${a.clamped(a.sum(row, fromState!, fromInput!), b.at(row))};
} else {
  gates[${row}] = (int16_t)${a.clamped(a.sum(row, '0', fromInput!), b.at(row))};
  gates[${row} + ${units}u] = (int16_t)${a.clamped(a.sum(row, fromState!, '0'), ofProduct.at(`${row} - ${2 * units}u`))};
}`;
      }),
      unitLoop(units, `${h}[i] = ${name}(gates + i, ${h}[i]);`),
    ],
  });
}

/** Pre-activations of z and r, then r h, then those of the candidate, in the place of those of r. */
function resetBeforeC(layer: GruLayer, place: CLayerPlace): CLayer {
  const { prefix, index } = place;
  const { units } = layer;
  const common = commonC(layer, place);
  const { a, b, h, sigmoid, tanh, next, reset } = common;
  const gates = [0, 2 * units] as const;
  const candidate = [2 * units, 3 * units] as const;
  const w = gateProductC(place, 'recurrent_gates', rowsOf(layer.recurrent, gates), { ...common.ofState, vector: h });
  const u = gateProductC(place, 'kernel_gates', rowsOf(layer.kernel, gates), common.ofInput);
  const wn = gateProductC(place, 'recurrent_candidate', rowsOf(layer.recurrent, candidate), {
    ...common.ofState,
    vector: 'reset',
  });
  const un = gateProductC(place, 'kernel_candidate', rowsOf(layer.kernel, candidate), common.ofInput);
  const name = `${prefix}_unit${index}`;
  return gatedLayerC(layer, place, {
    parts: [w, u, wn, un, a, b, sigmoid, tanh, { helpers: common.helpers }],
    unit: `${comment('Next state of a unit, from the pre-activations of z and n.')}
static int16_t ${name}(const int16_t *gates, int32_t h)
{
  const int32_t z = ${sigmoid.expression('gates[0]')};
  const int32_t n = ${tanh.expression(`gates[${units}]`)};
  return (int16_t)${next};
}`,
    statements: [
      `int16_t gates[${2 * units}];`,
      `int16_t reset[${units}];`,
      w.prepare,
      u.prepare,
      rowLoop(2 * units, [w.looped, u.looped], (row, [fromState, fromInput]) => {
        return `gates[${row}] = (int16_t)${a.clamped(a.sum(row, fromState!, fromInput!), b.at(row))};`;
      }),
      unitLoop(units, `reset[i] = (int16_t)${reset.name}(${sigmoid.expression(`gates[i + ${units}u]`)}, ${h}[i]);`),
      wn.prepare,
      un.prepare,
      rowLoop(units, [wn.looped, un.looped], (row, [fromState, fromInput]) => {
        const of = `${row} + ${2 * units}u`;
        return `gates[${row} + ${units}u] = (int16_t)${a.clamped(a.sum(of, fromState!, fromInput!), b.at(of))};`;
      }),
      unitLoop(units, `${h}[i] = ${name}(gates + i, ${h}[i]);`),
    ],
  });
}

/** What both forms have. `next` is the next state from z, n and h. */
function commonC(layer: GruLayer, place: CLayerPlace) {
  const { prefix, target, index, inputMagnitude } = place;
  const { integerBits: m, stateBits } = layer;
  const magnitude = 2 ** (stateBits - 1);
  const blend = blendFunction(prefix, 32);
  const clamp = target.clamp(prefix, stateBits);
  const clamp16 = target.clamp(prefix, 16);
  const reset = resetFunction(prefix);
  const e = 15 - stateFraction(layer);
  return {
    h: `context->h${index}`,
    ofState: { magnitude, variable: 'w' },
    ofInput: { magnitude: inputMagnitude, vector: 'x', variable: 'u' },
    a: preActivationC(layer, place, magnitude),
    b: biasC(place, 'bias', layer.bias, 'b'),
    sigmoid: gateActivationC(place, 'sigmoid', m),
    tanh: gateActivationC(place, 'tanh', m),
    clamp16,
    reset,
    next: `${clamp.name}(${blend.name}(z * h, (32768 - z) * n, ${e}u))`,
    helpers: [blend, clamp, reset],
  };
}

/** Function `int32_t <prefix>_reset_by(int32_t r, int32_t value)`: (r · value + 2^14) >> 15, of 16 bits each. */
function resetFunction(prefix: string): CHelper {
  const name = `${prefix}_reset_by`;
  const shift = shiftRight(prefix, 32);
  return {
    name,
    code: `/* r value / 2^15, rounded half up. */
static int32_t ${name}(int32_t r, int32_t value)
{
  return ${shift.name}(r * value + 16384, 15u);
}`,
    needs: [shift],
  };
}
