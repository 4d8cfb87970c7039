import { CompileError } from '../errors.js';
import { formatValue } from '../format-value.js';
import type { CompilingKind } from './compiling-kind.js';
import { fastGRNNCompiling } from './fast-grnn/compiling.js';
import { fastRNNCompiling } from './fast-rnn/compiling.js';
import { gruCompiling } from './gru/compiling.js';
import { lstmCompiling } from './lstm/compiling.js';
import { orthogonalCompiling } from './orthogonal/compiling.js';
import { registeredKinds } from './registered-kinds.js';
import { kindNames } from './running-kinds.js';

const BUILT_IN: ReadonlyMap<string, CompilingKind> = /* @__PURE__ */ new Map([
  ['orthogonal', orthogonalCompiling as CompilingKind],
  ['fastRNN', fastRNNCompiling as CompilingKind],
  ['fastGRNN', fastGRNNCompiling as CompilingKind],
  ['gru', gruCompiling as CompilingKind],
  ['lstm', lstmCompiling as CompilingKind],
]);

/**
 * Looks up the kind of a trained layer.
 *
 * @throws CompileError for an unknown kind, with the list of known ones
 */
export function compilingKind(l: number, { kind }: { kind: string }): CompilingKind {
  const known = BUILT_IN.get(kind) ?? registeredKinds.get(kind);
  if (!known) throw new CompileError(`layers.${l}.kind`, `is ${formatValue(kind)}; known are ${kindNames()}`);
  return known;
}
