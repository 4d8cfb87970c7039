import type { GatedIntLayer } from '@qornn/int-runtime';
import type { CArray } from '../../c/c-array.js';
import type { CHelper } from '../../c/c-helper.js';
import type { CField, CLayer } from '../../c/c-layer.js';
import { comment, indent } from '../../c/c-text.js';
import { startC } from '../../c/start-c.js';
import type { CLayerPlace } from '../c-kind.js';

/** A part of a layer in C. */
export interface GatePartC {
  readonly constants: readonly CArray[];
  readonly helpers: readonly CHelper[];
}

/** A step of a layer with gates. */
export interface GateStepC {
  /** what it is made of */
  readonly parts: readonly Partial<GatePartC>[];
  /** definition of the function for one unit, if it has one */
  readonly unit?: string;
  /** statements of the step, from the input `x`; they may use `i` */
  readonly statements: readonly string[];
  /** the cell states of an LSTM, before the first step */
  readonly initialCell?: Int32Array;
}

/** A layer with gates: its states h, which are its output, and possibly c. */
export function gatedLayerC(
  { units, initialState }: GatedIntLayer,
  place: CLayerPlace,
  { parts, unit, statements, initialCell }: GateStepC,
): CLayer {
  const { prefix, index } = place;
  const [h, c] = [`h${index}`, `c${index}`];
  const vector = (name: string, content: string): CField => ({
    name,
    comment: `${content} of layer ${index}`,
    members: [{ name, type: 'int16_t', length: units }],
  });
  const starts = [
    startC(place, { field: h, name: `${prefix}_initial_state${index}`, units, values: initialState }),
    ...(initialCell
      ? [startC(place, { field: c, name: `${prefix}_initial_cell${index}`, units, values: initialCell })]
      : []),
  ];
  const fields = [vector(h, 'state'), ...(initialCell ? [vector(c, 'cell state')] : [])];
  const body = statements.filter(Boolean).join('\n');
  const step = `${comment(`One step of layer ${index}, ${units} units; x is its input.`)}
static void ${prefix}_layer${index}(${prefix}_context *context, const int16_t *x)
{
${indent(/\bi\b/.test(body) ? `uint_fast16_t i;\n${body}` : body)}
}`;
  return {
    states: fields.map(({ name }) => ({ field: name, length: units })),
    fields,
    constants: [...parts, ...starts].flatMap(({ constants = [] }) => constants),
    helpers: parts.flatMap(({ helpers = [] }) => helpers),
    functions: unit ? `${unit}\n\n${step}` : step,
    reset: starts.map(({ statement }) => statement).join('\n'),
    step: (input) => `${prefix}_layer${index}(context, ${input});`,
    output: `context->${h}`,
  };
}

/** A loop over the units of a layer. */
export function unitLoop(units: number, statement: string): string {
  return `for (i = 0; i < ${units}u; i++) {\n${indent(statement)}\n}`;
}
