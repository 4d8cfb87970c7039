import type { CLibrary } from '../c-library.js';
import { sampleType } from '../parts/sample-type.js';

/**
 * Definition of `onSamples(samples)`: one time step; prints the answer when there is one. A network that answers after the last step of a
 * sequence starts again then.
 */
export function stepC(library: CLibrary): string {
  const { name, samples, model } = library;
  const { returnSequences, origin } = model;
  const head = `void onSamples(const ${sampleType(library)} *samples) {`;
  const step = samples
    ? `  int16_t codes[${name.toUpperCase()}_INPUTS];
  ${name}_encode(samples, codes);
  ${name}_step(&network, codes);`
    : `  ${name}_step(&network, samples);`;
  if (returnSequences) {
    return `${head}
${step}
  printAnswer();
}`;
  }
  const steps = origin?.timeSteps ?? 100;
  const source = origin ? 'as in training' : 'yours may have another length';
  return `/* Time steps of a sequence, ${source}: the answer comes after the last one. */
const unsigned long STEPS = ${steps};

${head}
  static unsigned long step = 0;
${step}
  if (++step < STEPS) return;
  printAnswer();
  ${name}_reset(&network);
  step = 0;
}`;
}
