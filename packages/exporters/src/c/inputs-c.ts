import type { IntModel } from '@qornn/int-runtime';
import { stringC } from './c-string.js';
import { comment } from './c-text.js';

/**
 * Comment with the names of the inputs and, as far as the model says how its data were read (`origin.reading`), what a program does about
 * missing values and how it computes inputs that are no columns; empty for a model without names.
 */
export function inputsC(model: IntModel): string {
  const { inputNames = [], origin } = model;
  if (inputNames.length === 0) return '';
  const meanOf = (input: number) => String(Number((model.inputNormalization?.mean[input] ?? 0).toPrecision(6)));
  const meanings = meaningsOf(inputNames, origin?.reading ?? {}, meanOf);
  const lines = inputNames.map((name, input) => {
    const meaning = meanings.get(name);
    return `${input}: ${stringC(name)}${meaning === undefined ? '' : `, ${meaning}`}`;
  });
  return comment(['The inputs, in order; numbers are in the unit of the training data:', ...lines].join('\n'));
}

/** Meanings of inputs by name; none for a column that is read as it is. */
function meaningsOf(
  names: readonly string[],
  { columns, missing, differences }: NonNullable<NonNullable<IntModel['origin']>['reading']>,
  meanOf: (input: number) => string,
): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  if (!Array.isArray(columns)) return meanings;
  const rules = typeof missing === 'object' && missing !== null ? (missing as Record<string, unknown>) : {};
  for (const column of columns.map(String)) {
    const text = stringC(column);
    const mean = meanOf(names.indexOf(column));
    const rule = Object.hasOwn(rules, column) ? rules[column] : undefined;
    if (rule === 'forward') meanings.set(column, `where missing the last value, before the first one ${mean}`);
    if (rule === 'mask') meanings.set(column, `where missing ${mean}`);
    if (rule === 'interpolate') meanings.set(column, 'where missing between the values before and after');
    const [change, indicator] = [`diff(${column})`, `missing(${column})`];
    if (differences === true && names.includes(change)) {
      const gap = rule === undefined ? '' : `, and ${meanOf(names.indexOf(change))} where one of the two has no value`;
      meanings.set(change, `the change of ${text} since the step before: 0 in the first step of a sequence${gap}`);
    }
    if (rule === 'mask' && names.includes(indicator)) meanings.set(indicator, `1 where ${text} is missing, else 0`);
  }
  return meanings;
}
