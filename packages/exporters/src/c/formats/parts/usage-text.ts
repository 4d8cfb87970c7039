import { predictsValues } from '@qornn/int-runtime';
import type { CLibrary } from '../c-library.js';
import { sampleType } from './sample-type.js';

/** An example in C of one stream: a function that gets the samples, or codes, of a time step. */
export function usageC(library: CLibrary, include = `"${library.name}.h"`): string {
  const { name, model, samples } = library;
  const upper = name.toUpperCase();
  const values = predictsValues(model);
  const declarations = [
    ...(samples ? [`  int16_t codes[${upper}_INPUTS];`] : []),
    ...(values ? [`  int32_t values[${upper}_OUTPUTS]; /* each 2^${upper}_VALUE_FRACTION_BITS times a value */`] : []),
  ];
  return `#include ${include}

${values ? 'void useValues(const int32_t *values);' : 'void useLabel(uint16_t label);'} /* yours */

static ${name}_context network; /* ${upper}_CONTEXT_BYTES bytes; one for each stream */

/* Before the first time step of a sequence. */
void start(void)
{
  ${name}_reset(&network);
}

/* At every time step: one ${samples ? 'sample' : 'code'} of every input. */
void ${samples ? 'onSamples' : 'onCodes'}(const ${sampleType(library)} *${samples ? 'samples' : 'codes'})
{
${[
  ...declarations,
  ...(declarations.length > 0 ? [''] : []),
  ...(samples ? [`  ${name}_encode(samples, codes);`] : []),
  `  ${name}_step(&network, codes);`,
  ...(values
    ? [`  ${name}_values(&network, values);`, '  useValues(values);']
    : [`  useLabel(${name}_predict(&network));`]),
].join('\n')}
}
`;
}
