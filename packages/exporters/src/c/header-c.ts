import { predictsValues } from '@qornn/int-runtime';
import type { CProgram } from './c-program.js';
import { comment, paragraphs } from './c-text.js';

/** The header file. */
export function headerC({ prefix, model, context, contextBytes, macros, declarations }: CProgram): string {
  const upper = prefix.toUpperCase();
  const guard = `${upper}_H`;
  const top = 2 ** (model.inputBits - 1);
  const outputs = model.pooling
    ? `Means of the outputs over the steps since the reset, at any step: ${upper}_OUTPUTS integers.`
    : `The outputs after the last step: ${upper}_OUTPUTS integers.`;
  const largest = model.pooling ? 'mean' : 'output';
  return paragraphs(
    comment(`${prefix}.h: integer RNN written by qornn. Do not edit; export it again.`),
    `#ifndef ${guard}\n#define ${guard}`,
    '#include <stdint.h>',
    '#ifdef __cplusplus\nextern "C" {\n#endif',
    `#define ${upper}_INPUTS ${model.inputs}
#define ${upper}_OUTPUTS ${model.readout.outputs}
${comment('bytes of a context')}
#define ${upper}_CONTEXT_BYTES ${contextBytes}`,
    ...macros,
    `${comment('One stream: as many contexts as streams.')}\n${context}`,
    `${comment('Starts a sequence.')}\nvoid ${prefix}_reset(${prefix}_context *context);`,
    `${comment(`One time step. codes: ${upper}_INPUTS input codes, ${-top} to ${top - 1}.`)}
void ${prefix}_step(${prefix}_context *context, const int16_t *codes);`,
    `${comment(outputs)}
void ${prefix}_readout(const ${prefix}_context *context, int32_t *outputs);`,
    predictsValues(model)
      ? ''
      : `${comment(`Index of the largest ${largest}, the first of equal ones.`)}
uint16_t ${prefix}_predict(const ${prefix}_context *context);`,
    ...declarations,
    '#ifdef __cplusplus\n}\n#endif',
    '#endif',
  );
}
