import { comment } from '../../c-text.js';
import type { CLibrary } from '../c-library.js';
import { oneLine } from '../one-line.js';
import { sampleType } from '../parts/sample-type.js';
import { answerC } from './answer-c.js';
import { stepC } from './step-c.js';

/** Analog pins that every board with the layout of the Uno has: A0 to A5. */
const PINS = 6;

/** Whether the inputs of a network can be analog pins: counts of a converter, of 10 bits or more. */
export function fitsPins({ model, samples }: CLibrary): boolean {
  return model.inputs <= PINS && samples !== null && !/8$/.test(samples.samples ?? '');
}

/** A sketch that reads analog pins at a fixed rate. */
export function pinsSketch(library: CLibrary): string {
  const { name, model } = library;
  const upper = name.toUpperCase();
  const pins = Array.from({ length: model.inputs }, (_, i) => `A${i}`);
  const wiring = (model.inputNames ?? []).map((input, i) => `${oneLine(input)}: ${pins[i]}`);
  return `${comment(
    [
      `Reads analog pins and prints what the network ${name} answers.`,
      '',
      `The samples must be as in training: the same sensors, scale and rate.${wiring.length > 0 ? ' Inputs:' : ''}`,
      ...wiring.map((line) => `  ${line}`),
    ].join('\n'),
  )}
#include <${name}.h>

/* Time between two samples, in milliseconds. */
const unsigned long INTERVAL = 20;

const uint8_t PINS[${upper}_INPUTS] = {${pins.join(', ')}};

${name}_context network;

${answerC(name, model)}

${stepC(library)}

void setup() {
  Serial.begin(115200);
  ${name}_reset(&network);
}

void loop() {
  static unsigned long last = 0;
  if (millis() - last < INTERVAL) return;
  last += INTERVAL;
  ${sampleType(library)} samples[${upper}_INPUTS];
  for (uint8_t i = 0; i < ${upper}_INPUTS; i++) samples[i] = analogRead(PINS[i]);
  onSamples(samples);
}
`;
}
