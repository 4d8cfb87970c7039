import type { GatedIntLayer } from '@qornn/int-runtime';
import type { CLayer } from '../../c/c-layer.js';
import { rowLoop } from '../../c/row-loop.js';
import type { CLayerPlace } from '../c-kind.js';
import { type GatePartC, gatedLayerC, unitLoop } from './layer-c.js';
import { gateProductC } from './product-c.js';

/** The next state of one unit. */
export interface UpdateC {
  readonly parts: readonly Partial<GatePartC>[];
  /** `int16_t name(uint_fast16_t i, int32_t w, int32_t u, int32_t h)`, from a row of W h and U x, and the unit's h */
  readonly name: string;
  /** its definition */
  readonly code: string;
}

/** A layer with one row of W and U for each unit. */
export function updatedLayerC(layer: GatedIntLayer, place: CLayerPlace, unit: UpdateC): CLayer {
  const { units } = layer;
  const h = `context->h${place.index}`;
  const w = gateProductC(place, 'recurrent', layer.recurrent, {
    magnitude: 2 ** (layer.stateBits - 1),
    vector: h,
    variable: 'w',
  });
  const u = gateProductC(place, 'kernel', layer.kernel, {
    magnitude: place.inputMagnitude,
    vector: 'x',
    variable: 'u',
  });
  // All rows need all of h, unless they multiply a copy of it.
  const inPlace = w.looped.vector !== h || w.looped.product.copiesVector;
  const next = inPlace ? h : 'next';
  return gatedLayerC(layer, place, {
    parts: [w, u, ...unit.parts],
    unit: unit.code,
    statements: [
      inPlace ? '' : `int16_t next[${units}];`,
      w.prepare,
      u.prepare,
      rowLoop(units, [w.looped, u.looped], (i, [fromState, fromInput]) => {
        return `${next}[${i}] = ${unit.name}(${i}, ${fromState}, ${fromInput}, ${h}[${i}]);`;
      }),
      inPlace ? '' : unitLoop(units, `${h}[i] = next[i];`),
    ],
  });
}
