import { type IntMatrix, type OrthogonalLayer, stateMagnitude } from '@qornn/int-runtime';
import { rowLoop } from '../../c/row-loop.js';
import type { CLayerPlace } from '../c-kind.js';
import { type RecurrenceC, vectorFields } from './recurrence-c.js';
import type { UnitC } from './unit-c.js';

/**
 * Next states with a matrix of codes. All of them need all of h, so they are written into y first, unless the product works on a copy of h; y
 * holds the output afterwards, so that a layer needs two vectors altogether.
 */
export function denseC(
  layer: OrthogonalLayer,
  recurrent: IntMatrix,
  { prefix, index, inputMagnitude, target }: CLayerPlace,
  unit: UnitC,
): RecurrenceC {
  const { units, kernel } = layer;
  const w = target.product({ prefix, part: `${prefix}_recurrent${index}` }, recurrent, stateMagnitude(layer));
  const u = target.product({ prefix, part: `${prefix}_kernel${index}` }, kernel, inputMagnitude);
  const h = `context->h${index}`;
  const next = w.copiesVector ? h : `context->y${index}`;
  const products = [
    { product: w, vector: h, variable: 'w' },
    { product: u, vector: 'x', variable: 'u' },
  ];
  return {
    ...vectorFields(layer, index, w.copiesVector),
    constants: [...w.constants, ...u.constants],
    helpers: [...w.helpers, ...u.helpers],
    nextStates: [
      w.prepare(h),
      u.prepare('x'),
      rowLoop(units, products, (i, [fromState, fromInput]) => {
        return `${next}[${i}] = ${unit.call(i, { w: fromState!, u: fromInput!, h: `${h}[${i}]` })};`;
      }),
      next === h ? '' : `for (i = 0; i < ${units}u; i++) {\n  ${h}[i] = ${next}[i];\n}`,
    ]
      .filter(Boolean)
      .join('\n'),
  };
}
