import { type IntModel, predictsValues } from '@qornn/int-runtime';
import type { CLibrary } from '../c-library.js';
import { markdownTable, markdownText } from '../markdown.js';

/** What inputs and outputs are: names, and the samples that codes distinguish. */
export function inputsAndOutputsText({ name, model, samples }: CLibrary): string {
  return [samples ? samplesText(model, samples) : inputNamesText(model), outputsText(name, model)]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** In counts: value = countOffset + countScale · count. */
function samplesText(
  { inputs, inputScale, inputBits, inputNormalization, inputNames = [] }: IntModel,
  { countScale = 1, countOffset = 0 }: NonNullable<CLibrary['samples']>,
): string {
  const top = 2 ** (inputBits - 1) - 1;
  const ofInput = (value: number | readonly number[], i: number) => (typeof value === 'number' ? value : value[i]!);
  const rows = Array.from({ length: inputs }, (_, i) => {
    const [scale, offset] = [ofInput(countScale, i), ofInput(countOffset, i)];
    const mean = inputNormalization?.mean[i] ?? 0;
    const step = (inputNormalization?.std[i] ?? 1) * inputScale;
    const ends = [-top - 1, top].map((code) => (mean + code * step - offset) / scale);
    return {
      worth: offset === 0 && scale === 1 ? 'sample' : `${numberText(offset)} + ${numberText(scale)} · sample`,
      step: numberText(step / Math.abs(scale)),
      range: `${numberText(Math.min(...ends))} … ${numberText(Math.max(...ends))}`,
    };
  });
  const named = inputNames.length > 0;
  if (
    !named &&
    rows.every(({ worth, step, range }) => [worth, step, range].join() === Object.values(rows[0]!).join())
  ) {
    const { worth, step, range } = rows[0]!;
    const is =
      worth === 'sample'
        ? 'Samples are in the unit of the training data'
        : `In the unit of the training data, a sample is ${worth}`;
    return `${is}. One code is ${step} samples; samples are clamped to ${range}.`;
  }
  const scaled = rows.some(({ worth }) => worth !== 'sample');
  return markdownTable(
    [
      'input',
      ...(named ? ['name'] : []),
      ...(scaled ? ['in the unit of the training data'] : []),
      'one code is',
      'samples are clamped to',
    ],
    rows.map(({ worth, step, range }, i) => [
      String(i),
      ...(named ? [markdownText(inputNames[i]!)] : []),
      ...(scaled ? [worth] : []),
      `${step} samples`,
      range,
    ]),
  );
}

function inputNamesText({ inputNames = [] }: IntModel): string {
  if (inputNames.length === 0) return '';
  return markdownTable(
    ['input', 'name'],
    inputNames.map((name, i) => [String(i), markdownText(name)]),
  );
}

function outputsText(name: string, model: IntModel): string {
  if (model.labels.length === 0) return '';
  const table = markdownTable(
    ['output', predictsValues(model) ? 'value' : 'class'],
    model.labels.map((label, o) => [String(o), markdownText(label)]),
  );
  const upper = name.toUpperCase();
  return `${table}\n\nThe names are in the header: \`static const char *const labels[${upper}_OUTPUTS] = ${upper}_LABELS;\``;
}

/** Six significant digits, without trailing zeros. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(6)));
}
