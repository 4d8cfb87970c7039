import { type IntHadamard, type OrthogonalLayer, stateMagnitude } from '@qornn/int-runtime';
import type { CArray } from '../../c/c-array.js';
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
  const signs = signsOf(recurrent, `${prefix}_signs${index}`);
  const h = `context->h${index}`;
  const sums = `context->work${index}.sums`;
  const signed = (i: string) => {
    if (!signs) return `${sums}[${i}]`;
    const bit = `(${target.read(prefix, 'uint8_t', signs.name, `(${i}) >> 3`)} >> ((${i}) & 7u)) & 1`;
    return `(${bit} ? -${sums}[${i}] : ${sums}[${i}])`;
  };
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
    constants: [...(signs ? [signs] : []), ...u.constants],
    helpers: [...w.helpers, ...u.helpers],
    nextStates: [
      w.transform(h, sums),
      u.prepare('x'),
      rowLoop(units, [{ product: u, vector: 'x', variable: 'u' }], (i, [fromInput]) => {
        return `${h}[${i}] = ${unit.call(i, { w: signed(i), u: fromInput!, h: `${h}[${i}]` })};`;
      }),
    ]
      .filter(Boolean)
      .join('\n'),
  };
}

/** One bit a row, set for −1; undefined if all are 1. */
function signsOf({ rows, signs }: IntHadamard, name: string): CArray | undefined {
  if (signs.every((sign) => sign === 1)) return undefined;
  const values = new Uint8Array(Math.ceil(rows / 8));
  signs.forEach((sign, i) => {
    if (sign < 0) values[i >> 3]! |= 1 << (i & 7);
  });
  return { name, type: 'uint8_t', values, comment: `[${rows}], signs of the rows of H: one bit each, set for -1` };
}
