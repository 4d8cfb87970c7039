import type { ContentsKind } from './contents-kind.js';
import { orthogonalContents } from './orthogonal/contents.js';
import { registeredKinds } from './registered-kinds.js';

const BUILT_IN: ReadonlyMap<string, ContentsKind> = /* @__PURE__ */ new Map([
  ['orthogonal', orthogonalContents as ContentsKind],
]);

/** @param kind kind of a validated layer */
export function contentsKind(kind: string): ContentsKind {
  return (BUILT_IN.get(kind) ?? registeredKinds.get(kind))!;
}
