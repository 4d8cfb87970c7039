import { orthogonalReference } from './orthogonal/reference.js';
import type { ReferenceKind } from './reference-kind.js';
import { registeredKinds } from './registered-kinds.js';

const BUILT_IN: ReadonlyMap<string, ReferenceKind> = /* @__PURE__ */ new Map([
  ['orthogonal', orthogonalReference as ReferenceKind],
]);

/** @param kind kind of a validated layer */
export function referenceKind(kind: string): ReferenceKind {
  return (BUILT_IN.get(kind) ?? registeredKinds.get(kind))!;
}
