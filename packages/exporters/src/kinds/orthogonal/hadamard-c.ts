import { type IntHadamard, type OrthogonalLayer, stateMagnitude } from '@qornn/int-runtime';
import { rowLoop } from '../../c/row-loop.js';
import type { CLayerPlace } from '../c-kind.js';
import { type RecurrenceC, stateField } from './recurrence-c.js';
import type { UnitC } from './unit-c.js';

/** Next states with W = diag(signs) · H. The products are computed in place by butterflies; the output takes their memory afterwards. */
export function hadamardC(
  layer: OrthogonalLayer,
  recurrent: IntHadamard,
  { prefix, index, inputMagnitude, target }: CLayerPlace,
  unit: UnitC,
): RecurrenceC {
  const { units, kernel } = layer;
  const w = target.butterfly({ prefix, part: `${prefix}_recurrent${index}` }, recurrent, stateMagnitude(layer));
  const u = target.product({ prefix, part: `${prefix}_kernel${index}` }, kernel, inputMagnitude);
  const h = `context->h${index}`;
  const sums = `context->work${index}.sums`;
  const linear = layer.outputActivation === 'linear';
  return {
    fields: [
      stateField(index, units),
      {
        name: `work${index}`,
        comment: `H h of layer ${index} during a step${linear ? '' : ', then its output'}`,
        members: [
          { name: 'sums', type: w.type, length: units },
          ...(linear ? [] : [{ name: 'y', type: 'int16_t' as const, length: units }]),
        ],
      },
    ],
    outputField: linear ? `h${index}` : `work${index}.y`,
    constants: [...w.constants, ...u.constants],
    helpers: [...w.helpers, ...u.helpers],
    nextStates: [
      w.transform(h, sums),
      u.prepare('x'),
      rowLoop(units, [{ product: u, vector: 'x', variable: 'u' }], (i, [fromInput]) => {
        return `${h}[${i}] = ${unit.call(i, { w: w.row(i, sums), u: fromInput!, h: `${h}[${i}]` })};`;
      }),
    ]
      .filter(Boolean)
      .join('\n'),
  };
}
