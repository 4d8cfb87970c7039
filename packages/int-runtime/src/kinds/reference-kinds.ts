import { fastGRNNReference } from './fast-grnn/reference.js';
import { fastRNNReference } from './fast-rnn/reference.js';
import { gruReference } from './gru/reference.js';
import { lstmReference } from './lstm/reference.js';
import { orthogonalReference } from './orthogonal/reference.js';
import type { ReferenceKind } from './reference-kind.js';
import { registeredKinds } from './registered-kinds.js';

const BUILT_IN: ReadonlyMap<string, ReferenceKind> = /* @__PURE__ */ new Map([
  ['orthogonal', orthogonalReference as ReferenceKind],
  ['fastRNN', fastRNNReference as ReferenceKind],
  ['fastGRNN', fastGRNNReference as ReferenceKind],
  ['gru', gruReference as ReferenceKind],
  ['lstm', lstmReference as ReferenceKind],
]);

/** @param kind kind of a validated layer */
export function referenceKind(kind: string): ReferenceKind {
  return (BUILT_IN.get(kind) ?? registeredKinds.get(kind))!;
}
