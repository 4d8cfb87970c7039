import { isHadamard, type OrthogonalLayer } from '@qornn/int-runtime';
import { comment, indent } from '../../c/c-text.js';
import type { CKind, CLayerPlace } from '../c-kind.js';
import { denseC } from './dense-c.js';
import { fusedC } from './fused-c.js';
import { hadamardC } from './hadamard-c.js';
import { initialStateC } from './initial-state-c.js';
import { outputC } from './output-c.js';
import type { RecurrenceC } from './recurrence-c.js';
import { unitC } from './unit-c.js';

/** Orthogonal layers in C; the formula is that of `OrthogonalLayer`. */
export const orthogonalC: CKind<OrthogonalLayer> = (layer, place) => {
  const { prefix, index } = place;
  const { units } = layer;
  const recurrence = fusedC(layer, place) ?? unitByUnit(layer, place);
  const output = outputC(layer, place, recurrence.outputField);
  const start = initialStateC(layer, place);
  const statements = [recurrence.nextStates, output.statement].filter(Boolean).join('\n');
  const step = `${comment(`One step of layer ${index}, ${units} units; x is its input.`)}
static void ${prefix}_layer${index}(${prefix}_context *context, const int16_t *x)
{
${indent(/\bi\b/.test(statements) ? `uint_fast16_t i;\n${statements}` : statements)}
}`;
  return {
    states: [{ field: `h${index}`, length: units }],
    fields: recurrence.fields,
    constants: [...recurrence.constants, ...output.constants, ...start.constants],
    helpers: [...recurrence.helpers, ...output.helpers],
    functions: [recurrence.code, output.code, step].filter(Boolean).join('\n\n'),
    reset: [start.statement, output.statement].filter(Boolean).join('\n'),
    step: (input) => `${prefix}_layer${index}(context, ${input});`,
    output: `context->${recurrence.outputField}`,
  };
};

/** Sums of a unit, then its next state, one by one: for targets without a recurrence of their own. */
function unitByUnit(layer: OrthogonalLayer, place: CLayerPlace): RecurrenceC {
  const { recurrent } = layer;
  const unit = unitC(layer, place);
  const recurrence = isHadamard(recurrent)
    ? hadamardC(layer, recurrent, place, unit)
    : denseC(layer, recurrent, place, unit);
  return {
    ...recurrence,
    code: unit.code,
    constants: [...recurrence.constants, ...unit.constants],
    helpers: [...recurrence.helpers, ...unit.helpers],
  };
}
