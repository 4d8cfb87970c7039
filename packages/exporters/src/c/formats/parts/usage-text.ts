import { type IntModel, predictsValues } from '@qornn/int-runtime';

/** An example in C of one stream of samples: the function `onSamples` gets those of a time step. */
export function usageC(name: string, model: IntModel, include = `"${name}.h"`): string {
  const upper = name.toUpperCase();
  const answers = predictsValues(model)
    ? `  int32_t outputs[${upper}_OUTPUTS];

  ${name}_encode(samples, codes);
  ${name}_step(&network, codes);
  ${name}_readout(&network, outputs);
  useOutputs(outputs);`
    : `
  ${name}_encode(samples, codes);
  ${name}_step(&network, codes);
  useLabel(${name}_predict(&network));`;
  const use = predictsValues(model) ? 'void useOutputs(const int32_t *outputs);' : 'void useLabel(uint16_t label);';
  return `#include ${include}

${use} /* yours */

static ${name}_context network; /* ${upper}_CONTEXT_BYTES bytes; one for each stream */

/* Before the first time step of a sequence. */
void start(void)
{
  ${name}_reset(&network);
}

/* At every time step: one sample of every input. */
void onSamples(const int16_t samples[${upper}_INPUTS])
{
  int16_t codes[${upper}_INPUTS];
${answers}
}
`;
}
