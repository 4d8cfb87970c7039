import { comment } from '../../c-text.js';
import { countRange } from '../../sample-lines.js';
import type { CLibrary } from '../c-library.js';
import { oneLine } from '../one-line.js';
import { count } from '../parts/count.js';
import { sampleType } from '../parts/sample-type.js';
import { answerC } from './answer-c.js';
import { stepC } from './step-c.js';

/** Smallest and largest integer that the network reads, as arguments. */
function rangeC({ model, samples }: CLibrary): string {
  const top = 2 ** (model.inputBits - 1);
  const [min, max] = samples ? countRange(samples.samples ?? 'int16') : [-top, top - 1];
  // 2147483648 would not be a long where longs have 32 bits.
  return `${min === -(2 ** 31) ? '-2147483647L - 1' : `${min}L`}, ${max}L`;
}

/** A sketch that reads samples as text from the serial port. */
export function serialSketch(library: CLibrary): string {
  const { name, model } = library;
  const upper = name.toUpperCase();
  const names = model.inputNames ?? [];
  return `${comment(
    [
      `Reads samples from the serial port, at 115200 baud, and prints what the network ${name} answers.`,
      '',
      `Send ${count(model.inputs, 'integer')} a time step, separated by commas or line ends${names.length > 0 ? ':' : '.'}`,
      ...(names.length > 0 ? [`  ${names.map(oneLine).join(', ')}`] : []),
    ].join('\n'),
  )}
#include <${name}.h>

${name}_context network;

${answerC(name, model)}

${stepC(library)}

/* Drops what is between two integers; whether there is a further one. */
bool findInteger() {
  while (Serial.available() > 0) {
    const int sign = Serial.peek();
    if (sign == '-' || (sign >= '0' && sign <= '9')) return true;
    Serial.read();
  }
  return false;
}

void setup() {
  Serial.begin(115200);
  ${name}_reset(&network);
}

void loop() {
  static ${sampleType(library)} samples[${upper}_INPUTS];
  static uint16_t known = 0;
  if (!findInteger()) return;
  const long sample = Serial.parseInt();
  samples[known++] = (${sampleType(library)})constrain(sample, ${rangeC(library)});
  if (known < ${upper}_INPUTS) return;
  known = 0;
  onSamples(samples);
}
`;
}
