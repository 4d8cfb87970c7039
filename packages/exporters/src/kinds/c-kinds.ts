import type { CKind } from './c-kind.js';
import { fastGRNNC } from './fast-grnn/c.js';
import { fastRNNC } from './fast-rnn/c.js';
import { gruC } from './gru/c.js';
import { lstmC } from './lstm/c.js';
import { orthogonalC } from './orthogonal/c.js';
import { registeredExporters } from './registered-exporters.js';

const BUILT_IN: ReadonlyMap<string, CKind> = new Map([
  ['orthogonal', orthogonalC as CKind],
  ['fastRNN', fastRNNC as CKind],
  ['fastGRNN', fastGRNNC as CKind],
  ['gru', gruC as CKind],
  ['lstm', lstmC as CKind],
]);

/** C of a kind of layer; undefined if it has none. */
export function cKind(kind: string): CKind | undefined {
  return BUILT_IN.get(kind) ?? registeredExporters.get(kind)?.c;
}
