import { orthogonalFormula } from './orthogonal/formula.js';
import { registeredExporters } from './registered-exporters.js';

const BUILT_IN: ReadonlyMap<string, readonly string[]> = new Map([['orthogonal', orthogonalFormula]]);

/** Formula of a kind of layer, in lines; undefined if nobody registered one. */
export function layerFormula(kind: string): readonly string[] | undefined {
  return BUILT_IN.get(kind) ?? registeredExporters.get(kind)?.formula;
}
