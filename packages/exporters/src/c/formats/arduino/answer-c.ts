import { type IntModel, predictsValues } from '@qornn/int-runtime';
import { stringC } from '../../c-string.js';

/** Definition of `printAnswer()`: the class, by name where it has one, or the values, on one line. */
export function answerC(name: string, model: IntModel): string {
  if (predictsValues(model)) return valuesC(name, model);
  return model.labels.length > 0 ? namedClassC(name, model) : classC(name);
}

function classC(name: string): string {
  return `void printAnswer() {
  Serial.println(${name}_predict(&network));
}`;
}

function namedClassC(name: string, { labels }: IntModel): string {
  const cases = labels.map((label, o) => `    case ${o}: return F(${stringC(label)});`);
  return `const __FlashStringHelper *labelOf(uint16_t answer) {
  switch (answer) {
${cases.join('\n')}
    default: return F("");
  }
}

void printAnswer() {
  Serial.println(labelOf(${name}_predict(&network)));
}`;
}

function valuesC(name: string, { labels, readout }: IntModel): string {
  const upper = name.toUpperCase();
  const named = labels.map((label, o) => `    case ${o}: return F(${stringC(`${label}: `)});`);
  const nameOf = `const __FlashStringHelper *nameOf(uint16_t value) {
  switch (value) {
${named.join('\n')}
    default: return F("");
  }
}

`;
  const print = `${labels.length > 0 ? '    Serial.print(nameOf(i));\n' : ''}    Serial.print(ldexp((double)values[i], -${upper}_VALUE_FRACTION_BITS), 4);`;
  return `${labels.length > 0 ? nameOf : ''}void printAnswer() {
  int32_t values[${upper}_OUTPUTS];
  ${name}_values(&network, values);
  for (uint16_t i = 0; i < ${upper}_OUTPUTS; i++) {
${readout.outputs > 1 ? '    if (i > 0) Serial.print(F(", "));\n' : ''}${print}
  }
  Serial.println();
}`;
}
