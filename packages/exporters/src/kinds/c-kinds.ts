import type { CKind } from './c-kind.js';
import { orthogonalC } from './orthogonal/c.js';
import { registeredExporters } from './registered-exporters.js';

const BUILT_IN: ReadonlyMap<string, CKind> = new Map([['orthogonal', orthogonalC as CKind]]);

/** C of a kind of layer; undefined if it has none. */
export function cKind(kind: string): CKind | undefined {
  return BUILT_IN.get(kind) ?? registeredExporters.get(kind)?.c;
}
