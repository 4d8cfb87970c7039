import type { FileKind } from './file-kind.js';
import { orthogonalFile } from './orthogonal/file.js';
import { registeredKinds } from './registered-kinds.js';

const BUILT_IN: ReadonlyMap<string, FileKind> = /* @__PURE__ */ new Map([['orthogonal', orthogonalFile as FileKind]]);

/** How files hold a kind; undefined where nobody knows. */
export function fileKind(kind: string): FileKind | undefined {
  return BUILT_IN.get(kind) ?? registeredKinds.get(kind);
}

/** What a file with layers of a kind asks of its reader. */
export function kindFeature(kind: string): string {
  return `kind:${kind}`;
}

/** All that layers may ask of a reader. */
export function layerFeatures(): string[] {
  return [...BUILT_IN.values(), ...registeredKinds.values()].flatMap(({ name, features }) => [
    ...features,
    kindFeature(name),
  ]);
}
