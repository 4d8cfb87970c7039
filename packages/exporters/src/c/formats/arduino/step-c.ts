import type { IntModel } from '@qornn/int-runtime';

/**
 * Definition of `onSamples(samples)`: one time step; prints the answer when there is one. A network that answers after the last step of a
 * sequence starts again then.
 */
export function stepC(name: string, { returnSequences, origin }: IntModel): string {
  const upper = name.toUpperCase();
  const step = `  int16_t codes[${upper}_INPUTS];
  ${name}_encode(samples, codes);
  ${name}_step(&network, codes);`;
  if (returnSequences) {
    return `void onSamples(const int16_t *samples) {
${step}
  printAnswer();
}`;
  }
  const steps = origin?.timeSteps ?? 100;
  const source = origin ? 'as in training' : 'yours may have another length';
  return `/* Time steps of a sequence, ${source}: the answer comes after the last one. */
const unsigned long STEPS = ${steps};

void onSamples(const int16_t *samples) {
  static unsigned long step = 0;
${step}
  if (++step < STEPS) return;
  printAnswer();
  ${name}_reset(&network);
  step = 0;
}`;
}
