import { type IntModel, predictsValues } from '@qornn/int-runtime';
import { markdownTable } from '../markdown.js';

/** The functions of a network, for READMEs. */
export function functionsTable(name: string, model: IntModel): string {
  const upper = name.toUpperCase();
  const top = 2 ** (model.inputBits - 1);
  return markdownTable(
    ['function', 'does'],
    [
      [`\`${name}_reset(&context)\``, 'starts a sequence'],
      [`\`${name}_encode(samples, codes)\``, `${upper}_INPUTS raw samples of 16 bits to input codes`],
      [`\`${name}_step(&context, codes)\``, `one time step; codes from ${-top} to ${top - 1}`],
      [`\`${name}_readout(&context, outputs)\``, `${upper}_OUTPUTS outputs of 32 bits`],
      ...(predictsValues(model)
        ? []
        : [[`\`${name}_predict(&context)\``, 'index of the largest output, the first of equal ones']]),
    ],
  );
}
