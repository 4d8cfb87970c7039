import { type IntModel, predictsValues } from '@qornn/int-runtime';
import type { CArray } from './c-array.js';
import type { CHelper } from './c-helper.js';
import { comment, indent } from './c-text.js';
import type { MeanC } from './mean-c.js';
import { rowLoop } from './row-loop.js';
import type { CTarget } from './targets/target.js';

/** Definitions of `<prefix>_readout`, and of `<prefix>_predict` for models of classes. */
export interface ReadoutC {
  readonly constants: readonly CArray[];
  readonly helpers: readonly CHelper[];
  readonly functions: string;
}

/**
 * o = V y + b_o, or its mean over the steps since the reset; before the first step, o of the initial state.
 *
 * @param output expression of y, from `context`
 * @param magnitude largest magnitude of y
 * @param mean of a model with `pooling`
 * @param present names of helpers of the layers
 */
export function readoutC(
  model: IntModel,
  {
    prefix,
    target,
    output,
    magnitude,
    mean,
    present,
  }: {
    prefix: string;
    target: CTarget;
    output: string;
    magnitude: number;
    mean: MeanC | null;
    present: ReadonlySet<string>;
  },
): ReadoutC {
  const { outputs, weights, bias } = model.readout;
  const product = target.product({ prefix, part: `${prefix}_readout_weights` }, weights, magnitude, present);
  const biases: CArray = {
    name: `${prefix}_readout_bias`,
    type: 'int32_t',
    values: bias,
    comment: `[${outputs}], b_o`,
  };
  const hasBias = bias.some((value) => value !== 0);
  const sum = (row: string, value: string) =>
    hasBias ? `${value} + ${target.read(prefix, 'int32_t', biases.name, row)}` : value;
  const loop = (statement: (row: string, value: string) => string) =>
    [
      product.prepare(output),
      rowLoop(outputs, [{ product, vector: output, variable: 'v' }], (row, [value]) =>
        statement(row, sum(row, value!)),
      ),
    ]
      .filter(Boolean)
      .join('\n');
  const readout = (name: string) => `void ${prefix}_${name}(const ${prefix}_context *context, int32_t *outputs)
{
  uint_fast16_t i;
${indent(loop((row, value) => `outputs[${row}] = ${value};`))}
}`;
  if (mean) {
    return {
      constants: [...product.constants, ...(hasBias ? [biases] : [])],
      helpers: [...product.helpers, ...mean.helpers],
      functions: [
        `${comment('o = V y + b_o')}\nstatic ${readout('last_readout')}`,
        mean.functions,
        meanReadout(prefix, outputs, mean),
        ...(predictsValues(model) ? [] : [predictFromReadout(prefix, outputs, 'mean')]),
      ].join('\n\n'),
    };
  }
  const short = outputs <= (target.outputsOnStack ?? 0);
  const predict = `uint16_t ${prefix}_predict(const ${prefix}_context *context)
{
  uint_fast16_t i;
  int32_t largest = 0;
  uint16_t best = 0;
${indent(
  loop(
    (row, value) => `const int32_t output = ${value};
if (${row} == 0 || output > largest) {
  largest = output;
  best = (uint16_t)(${row});
}`,
  ),
)}
  return best;
}`;
  return {
    constants: [...product.constants, ...(hasBias ? [biases] : [])],
    helpers: product.helpers,
    functions: [
      `${comment('o = V y + b_o')}\n${readout('readout')}`,
      ...(predictsValues(model)
        ? []
        : short
          ? [predictFromReadout(prefix, outputs, 'output')]
          : [`${comment('Index of the largest output, the first of equal ones.')}\n${predict}`]),
    ].join('\n\n'),
  };
}

function meanReadout(prefix: string, outputs: number, { mean }: MeanC): string {
  return `${comment('Means over the steps since the reset; before the first step, outputs of the initial state.')}
void ${prefix}_readout(const ${prefix}_context *context, int32_t *outputs)
{
  uint_fast16_t i;
  if (context->steps[0] == 0) {
    ${prefix}_last_readout(context, outputs);
    return;
  }
  for (i = 0; i < ${outputs}u; i++) {
    outputs[i] = ${mean('i')};
  }
}`;
}

/** Means are compared, not sums: of equal means the first wins. */
function predictFromReadout(prefix: string, outputs: number, of: 'mean' | 'output'): string {
  return `${comment(`Index of the largest ${of}, the first of equal ones.`)}
uint16_t ${prefix}_predict(const ${prefix}_context *context)
{
  uint_fast16_t i;
  uint_fast16_t best = 0;
  int32_t outputs[${outputs}];
  ${prefix}_readout(context, outputs);
  for (i = 1; i < ${outputs}u; i++) {
    if (outputs[i] > outputs[best]) {
      best = i;
    }
  }
  return (uint16_t)best;
}`;
}
