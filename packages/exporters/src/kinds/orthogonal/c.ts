import { isHadamard, type OrthogonalLayer } from '@qornn/int-runtime';
import { comment, indent } from '../../c/c-text.js';
import type { CKind } from '../c-kind.js';
import { denseC } from './dense-c.js';
import { hadamardC } from './hadamard-c.js';
import { initialStateC } from './initial-state-c.js';
import { outputC } from './output-c.js';
import { unitC } from './unit-c.js';

/** Orthogonal layers in C; the formula is that of `OrthogonalLayer`. */
export const orthogonalC: CKind<OrthogonalLayer> = (layer, place) => {
  const { prefix, index } = place;
  const { units, recurrent } = layer;
  const unit = unitC(layer, place);
  const recurrence = isHadamard(recurrent)
    ? hadamardC(layer, recurrent, place, unit)
    : denseC(layer, recurrent, place, unit);
  const output = outputC(layer, place, recurrence.outputField);
  const start = initialStateC(layer, place);
  const step = `${comment(`One step of layer ${index}, ${units} units; x is its input.`)}
static void ${prefix}_layer${index}(${prefix}_context *context, const int16_t *x)
{
  uint_fast16_t i;
${indent([recurrence.nextStates, output.statement].filter(Boolean).join('\n'))}
}`;
  return {
    states: [{ field: `h${index}`, length: units }],
    fields: recurrence.fields,
    constants: [...recurrence.constants, ...unit.constants, ...output.constants, ...start.constants],
    helpers: [...recurrence.helpers, ...unit.helpers, ...output.helpers],
    functions: [unit.code, output.code, step].filter(Boolean).join('\n\n'),
    reset: [start.statement, output.statement].filter(Boolean).join('\n'),
    step: (input) => `${prefix}_layer${index}(context, ${input});`,
    output: `context->${recurrence.outputField}`,
  };
};
