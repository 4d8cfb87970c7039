import type { ContentsKind } from './contents-kind.js';
import { fastGRNNContents } from './fast-grnn/contents.js';
import { fastRNNContents } from './fast-rnn/contents.js';
import { gruContents } from './gru/contents.js';
import { lstmContents } from './lstm/contents.js';
import { orthogonalContents } from './orthogonal/contents.js';
import { registeredKinds } from './registered-kinds.js';

const BUILT_IN: ReadonlyMap<string, ContentsKind> = /* @__PURE__ */ new Map([
  ['orthogonal', orthogonalContents as ContentsKind],
  ['fastRNN', fastRNNContents as ContentsKind],
  ['fastGRNN', fastGRNNContents as ContentsKind],
  ['gru', gruContents as ContentsKind],
  ['lstm', lstmContents as ContentsKind],
]);

/** @param kind kind of a validated layer */
export function contentsKind(kind: string): ContentsKind {
  return (BUILT_IN.get(kind) ?? registeredKinds.get(kind))!;
}
