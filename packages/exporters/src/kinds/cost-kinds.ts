import type { CostKind } from './cost-kind.js';
import { fastGRNNCost } from './fast-grnn/cost.js';
import { fastRNNCost } from './fast-rnn/cost.js';
import { gruCost } from './gru/cost.js';
import { lstmCost } from './lstm/cost.js';
import { orthogonalCost } from './orthogonal/cost.js';
import { registeredExporters } from './registered-exporters.js';

const BUILT_IN: ReadonlyMap<string, CostKind> = new Map([
  ['orthogonal', orthogonalCost as CostKind],
  ['fastRNN', fastRNNCost as CostKind],
  ['fastGRNN', fastGRNNCost as CostKind],
  ['gru', gruCost as CostKind],
  ['lstm', lstmCost as CostKind],
]);

/** Costs of a kind of layer; undefined if it has none. */
export function costKind(kind: string): CostKind | undefined {
  return BUILT_IN.get(kind) ?? registeredExporters.get(kind)?.cost;
}
