import type { CostKind } from './cost-kind.js';
import { orthogonalCost } from './orthogonal/cost.js';
import { registeredExporters } from './registered-exporters.js';

const BUILT_IN: ReadonlyMap<string, CostKind> = new Map([['orthogonal', orthogonalCost as CostKind]]);

/** Costs of a kind of layer; undefined if it has none. */
export function costKind(kind: string): CostKind | undefined {
  return BUILT_IN.get(kind) ?? registeredExporters.get(kind)?.cost;
}
