import { type IntModel, predictsValues } from '@qornn/int-runtime';
import { stringC } from '../../c-string.js';
import { numberText, outputUnits } from '../parts/output-units.js';

/** Definition of `printAnswer()`: the class, by name where it has one, or the values in their units, on one line. */
export function answerC(name: string, model: IntModel): string {
  return predictsValues(model) ? valuesC(name, model) : classC(name, model);
}

function classC(name: string, { labels }: IntModel): string {
  if (labels.length === 0) {
    return `void printAnswer() {
  Serial.println(${name}_predict(&network));
}`;
  }
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

function valuesC(name: string, model: IntModel): string {
  const prints = Array.from({ length: model.readout.outputs }, (_, o) => {
    const { factor, offset } = outputUnits(model, o);
    const label = model.labels[o];
    const before = label === undefined ? [] : [`  Serial.print(F(${stringC(`${label}: `)}));`];
    const end = o === model.readout.outputs - 1 ? 'println' : 'print';
    const separator = end === 'print' ? ['  Serial.print(F(", "));'] : [];
    return [...before, `  Serial.${end}(${floatC(offset)} + ${floatC(factor)} * outputs[${o}], 4);`, ...separator].join(
      '\n',
    );
  });
  return `void printAnswer() {
  int32_t outputs[${name.toUpperCase()}_OUTPUTS];
  ${name}_readout(&network, outputs);
${prints.join('\n')}
}`;
}

/** A literal of type float. */
function floatC(value: number): string {
  const text = numberText(value);
  return `${/[.e]/.test(text) ? text : `${text}.0`}f`;
}
