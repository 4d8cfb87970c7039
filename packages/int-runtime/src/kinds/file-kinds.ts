import { fastGRNNFile } from './fast-grnn/file.js';
import { fastRNNFile } from './fast-rnn/file.js';
import type { FileKind } from './file-kind.js';
import { gruFile } from './gru/file.js';
import { lstmFile } from './lstm/file.js';
import { orthogonalFile } from './orthogonal/file.js';
import { registeredKinds } from './registered-kinds.js';

const BUILT_IN: ReadonlyMap<string, FileKind> = /* @__PURE__ */ new Map([
  ['orthogonal', orthogonalFile as FileKind],
  ['fastRNN', fastRNNFile as FileKind],
  ['fastGRNN', fastGRNNFile as FileKind],
  ['gru', gruFile as FileKind],
  ['lstm', lstmFile as FileKind],
]);

/** File format of a kind; undefined for an unknown kind. */
export function fileKind(kind: string): FileKind | undefined {
  return BUILT_IN.get(kind) ?? registeredKinds.get(kind);
}

/** Feature name of a kind, which files with such layers require. */
export function kindFeature(kind: string): string {
  return `kind:${kind}`;
}

/** All features that layers may require. */
export function layerFeatures(): string[] {
  return [...BUILT_IN.values(), ...registeredKinds.values()].flatMap(({ name, features }) => [
    ...features,
    kindFeature(name),
  ]);
}
