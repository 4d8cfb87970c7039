import { predictsValues } from '@qornn/int-runtime';
import type { Firmware } from '../firmware.js';

/**
 * A program that runs several models, one after another, on what it reads: for each model the number of steps with codes and of steps with raw
 * samples as 32-bit integers, then the codes and the samples as 16-bit integers. Both begin with a reset. It writes 32-bit integers: for every
 * step codes, states, outputs and label. A second stream of each model runs beside the first, and must not disturb it.
 */
export function hostMain(firmwares: readonly Firmware[]): string {
  return `#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
${firmwares.map(({ name }) => `#include "${name}.h"`).join('\n')}

static void get(void *to, size_t size, size_t count) {
  if (count > 0 && fread(to, size, count, stdin) != count) exit(2);
}

static void put(int32_t word) {
  if (fwrite(&word, sizeof word, 1, stdout) != 1) exit(3);
}

${firmwares.map(runFunction).join('\n')}
int main(void) {
${firmwares.map(({ name }) => `  run_${name}();`).join('\n')}
  return 0;
}
`;
}

function runFunction({ name, states, model }: Firmware): string {
  const upper = name.toUpperCase();
  const puts = states.map(({ field, length }) => `for (int i = 0; i < ${length}; i++) put(context.${field}[i]);`);
  const label = predictsValues(model) ? '0' : `${name}_predict(&context)`;
  return `static void run_${name}(void) {
  int32_t steps[2];
  get(steps, sizeof steps[0], 2);
  for (int part = 0; part < 2; part++) {
    ${name}_context context;
    ${name}_context other;
    ${name}_reset(&context);
    ${name}_reset(&other);
    for (int32_t t = 0; t < steps[part]; t++) {
      int16_t read[${upper}_INPUTS];
      int16_t codes[${upper}_INPUTS];
      int32_t outputs[${upper}_OUTPUTS];
      get(read, sizeof read[0], ${upper}_INPUTS);
      for (int j = 0; j < ${upper}_INPUTS; j++) codes[j] = read[j];
      if (part == 1) ${name}_encode(read, codes);
      ${name}_step(&context, codes);
      ${name}_step(&other, codes);
      ${name}_step(&other, codes);
      ${name}_readout(&context, outputs);
      for (int j = 0; j < ${upper}_INPUTS; j++) put(codes[j]);
      ${puts.join('\n      ')}
      for (int o = 0; o < ${upper}_OUTPUTS; o++) put(outputs[o]);
      put(${label});
    }
  }
}
`;
}
