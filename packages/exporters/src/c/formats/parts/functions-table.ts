import { predictsValues } from '@qornn/int-runtime';
import { countRange } from '../../sample-lines.js';
import type { CLibrary } from '../c-library.js';
import { markdownTable } from '../markdown.js';

/** The functions of a network, for READMEs. */
export function functionsTable({ name, model, samples }: CLibrary): string {
  const upper = name.toUpperCase();
  const top = 2 ** (model.inputBits - 1);
  const counts = samples && countRange(samples.samples ?? 'int16');
  return markdownTable(
    ['function', 'does'],
    [
      [`\`${name}_reset(&context)\``, 'starts a sequence'],
      ...(counts
        ? [
            [
              `\`${name}_encode(samples, codes)\``,
              `${upper}_INPUTS samples, integers from ${counts.join(' to ')}, to input codes`,
            ],
          ]
        : []),
      [`\`${name}_step(&context, codes)\``, `one time step, with ${upper}_INPUTS codes from ${-top} to ${top - 1}`],
      [
        `\`${name}_readout(&context, outputs)\``,
        model.pooling
          ? `${upper}_OUTPUTS means of 32 bits of the outputs since the reset`
          : `${upper}_OUTPUTS outputs of 32 bits`,
      ],
      predictsValues(model)
        ? [`\`${name}_values(&context, values)\``, `${upper}_OUTPUTS values, each times 2^${upper}_VALUE_FRACTION_BITS`]
        : [
            `\`${name}_predict(&context)\``,
            `index of the largest ${model.pooling ? 'mean' : 'output'}, the first of equal ones`,
          ],
    ],
  );
}
