import { type IntModel, modelContents, predictsValues } from '@qornn/int-runtime';
import { markdownTable, markdownText } from '../markdown.js';
import { count } from './count.js';
import { numberText, outputUnits } from './output-units.js';

/** What a network is: layers, inputs, answers, origin. For READMEs. */
export function networkText(model: IntModel): string {
  const { inputs, inputBits, readout, origin } = model;
  const layers = modelContents(model).layers.map(
    ({ kind, units, summary }, l) => `- layer ${l}: ${kind}, ${count(units, 'unit')}; ${markdownText(summary)}`,
  );
  const answer = predictsValues(model) ? count(readout.outputs, 'value') : `one of ${count(readout.outputs, 'class')}`;
  const when = model.returnSequences ? 'after every time step' : 'after the last time step of a sequence';
  const trained = origin
    ? ` It was trained on the task ${markdownText(origin.task)}, with sequences of ${count(origin.timeSteps, 'time step')}.`
    : '';
  return `A recurrent network in integers: it reads ${count(inputs, 'input')} of ${inputBits} bits a time step, and answers with ${answer} ${when}.${trained}

${layers.join('\n')}
- readout: ${count(readout.outputs, 'output')}, weights of ${count(readout.weights.bits, 'bit')}`;
}

/** What samples and outputs mean: the steps of codes, names, and the units of values. */
export function inputsAndOutputsText(model: IntModel): string {
  return [inputsText(model), outputsText(model)].filter((text) => text !== '').join('\n\n');
}

function inputsText({ inputs, inputScale, inputBits, inputNormalization, inputNames = [] }: IntModel): string {
  const top = 2 ** (inputBits - 1) - 1;
  const columns = Array.from({ length: inputs }, (_, i) => {
    const mean = inputNormalization?.mean[i] ?? 0;
    const step = (inputNormalization?.std[i] ?? 1) * inputScale;
    return { step: numberText(step), least: numberText(mean - (top + 1) * step), most: numberText(mean + top * step) };
  });
  const [first] = columns;
  if (!inputNormalization && inputNames.length === 0) {
    return `One code is ${first!.step} in the unit of the training data; samples below ${first!.least} or above ${first!.most} are clamped.`;
  }
  return markdownTable(
    ['input', ...(inputNames.length > 0 ? ['name'] : []), 'one code is', 'samples are clamped to'],
    columns.map(({ step, least, most }, i) => [
      String(i),
      ...(inputNames.length > 0 ? [markdownText(inputNames[i]!)] : []),
      step,
      `${least} … ${most}`,
    ]),
  );
}

function outputsText(model: IntModel): string {
  const { readout, labels } = model;
  const values = predictsValues(model);
  if (!values && labels.length === 0) return '';
  return markdownTable(
    ['output', ...(labels.length > 0 ? [values ? 'name' : 'class'] : []), ...(values ? ['value'] : [])],
    Array.from({ length: readout.outputs }, (_, o) => {
      const { factor, offset } = outputUnits(model, o);
      const product = `${numberText(factor)} · output`;
      return [
        String(o),
        ...(labels.length > 0 ? [markdownText(labels[o]!)] : []),
        ...(values ? [offset === 0 ? product : `${numberText(offset)} + ${product}`] : []),
      ];
    }),
  );
}
