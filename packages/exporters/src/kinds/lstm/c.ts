import type { LstmLayer } from '@qornn/int-runtime';
import { squashShift, stateFraction } from '@qornn/int-runtime/reference';
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
import { tanhC, tanhOfShiftC } from '../gates/squash-c.js';
import { gateVectors } from '../gates/vectors-c.js';
import { cellShiftsC } from './cell-shifts-c.js';
import { lstmVectorsC } from './vectors-c.js';

/**
 * LSTM in C; the formula is that of `LstmLayer`. Gates are at most 2^15 − 1, so that |f c + i g| + 2^14 is below 2^31, and so is |o tanh(c)| +
 * 2^{29−q}.
 */
export const lstmC: CKind<LstmLayer> = (layer, place) => {
  const vectors = gateVectors(layer, place);
  return vectors ? lstmVectorsC(layer, place, vectors) : unitsC(layer, place);
};

function unitsC(layer: LstmLayer, place: CLayerPlace): CLayer {
  const { prefix, target, index, inputMagnitude } = place;
  const { units, integerBits: m, stateBits, cellBits } = layer;
  const magnitude = 2 ** (stateBits - 1);
  const [h, c] = [`context->h${index}`, `context->c${index}`];
  const w = gateProductC(place, 'recurrent', layer.recurrent, { magnitude, vector: h, variable: 'w' });
  const u = gateProductC(place, 'kernel', layer.kernel, { magnitude: inputMagnitude, vector: 'x', variable: 'u' });
  const a = preActivationC(layer, place, magnitude);
  const b = biasC(place, 'bias', layer.bias, 'b');
  const sigmoid = gateActivationC(place, 'sigmoid', m);
  const tanh = gateActivationC(place, 'tanh', m);
  const { e, constants } = cellShiftsC(layer, place);
  const isShared = typeof e === 'number';
  // Cells are in units of 2^−p, p = 15 − e, as pre-activations of e integer bits are.
  const ofCell = isShared ? tanhC(place, squashShift(e)) : tanhOfShiftC(place, e.values, 'e');
  const blend = blendFunction(prefix, 32);
  const shiftDown = shiftRight(prefix, 32);
  const clampCell = target.clamp(prefix, cellBits);
  const clampState = target.clamp(prefix, stateBits);
  const shift = 30 - stateFraction(layer);
  const name = `${prefix}_unit${index}`;
  return gatedLayerC(layer, place, {
    parts: [w, u, a, b, { constants }, sigmoid, tanh, ofCell, { helpers: [blend, shiftDown, clampCell, clampState] }],
    unit: `${comment(`Next states of a unit, from the pre-activations of its gates i, f, g and o: c = f c + i g, h = o tanh(c)${isShared ? '' : '; c is in units of 2^(e-15)'}.`)}
static void ${name}(const int16_t *gates, ${isShared ? '' : 'unsigned e, '}int16_t *cell, int16_t *state)
{
  const int32_t i = ${sigmoid.expression('gates[0]')};
  const int32_t f = ${sigmoid.expression(`gates[${units}]`)};
  const int32_t g = ${tanh.expression(`gates[${2 * units}]`)};
  const int32_t o = ${sigmoid.expression(`gates[${3 * units}]`)};
  const int32_t c = ${clampCell.name}(${blend.name}(f * *cell, i * g, ${isShared ? `${e}u` : 'e'}));
  const int32_t t = ${ofCell.expression('c')};
  *cell = (int16_t)c;
  *state = (int16_t)${clampState.name}(${shiftDown.name}(o * t + ${2 ** (shift - 1)}, ${shift}u));
}`,
    statements: [
      `int16_t gates[${4 * units}];`,
      w.prepare,
      u.prepare,
      rowLoop(4 * units, [w.looped, u.looped], (row, [fromState, fromInput]) => {
        return `gates[${row}] = (int16_t)${a.clamped(a.sum(row, fromState!, fromInput!), b.at(row))};`;
      }),
      unitLoop(
        units,
        `${name}(gates + i, ${isShared ? '' : `${target.read(prefix, e.type, e.name, 'i')}, `}&${c}[i], &${h}[i]);`,
      ),
    ],
    initialCell: layer.initialCell,
  });
}
