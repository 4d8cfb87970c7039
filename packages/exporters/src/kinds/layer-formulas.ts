import { fastGRNNFormula } from './fast-grnn/formula.js';
import { fastRNNFormula } from './fast-rnn/formula.js';
import { gruFormula } from './gru/formula.js';
import { lstmFormula } from './lstm/formula.js';
import { orthogonalFormula } from './orthogonal/formula.js';
import { registeredExporters } from './registered-exporters.js';

const BUILT_IN: ReadonlyMap<string, readonly string[]> = new Map([
  ['orthogonal', orthogonalFormula],
  ['fastRNN', fastRNNFormula],
  ['fastGRNN', fastGRNNFormula],
  ['gru', gruFormula],
  ['lstm', lstmFormula],
]);

/** Formula of a kind of layer, in lines; undefined if nobody registered one. */
export function layerFormula(kind: string): readonly string[] | undefined {
  return BUILT_IN.get(kind) ?? registeredExporters.get(kind)?.formula;
}
