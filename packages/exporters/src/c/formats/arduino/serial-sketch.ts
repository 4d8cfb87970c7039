import { comment } from '../../c-text.js';
import type { CLibrary } from '../c-library.js';
import { oneLine } from '../one-line.js';
import { count } from '../parts/count.js';
import { answerC } from './answer-c.js';
import { stepC } from './step-c.js';

/** A sketch that reads samples as text from the serial port. */
export function serialSketch({ name, model }: CLibrary): string {
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

${stepC(name, model)}

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
  static int16_t samples[${upper}_INPUTS];
  static uint16_t known = 0;
  if (!findInteger()) return;
  const long sample = Serial.parseInt();
  samples[known++] = (int16_t)constrain(sample, -32768L, 32767L);
  if (known < ${upper}_INPUTS) return;
  known = 0;
  onSamples(samples);
}
`;
}
