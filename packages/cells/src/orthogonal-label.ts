import type { CellLabel } from './cell-label.js';

/** Labels runs of the orthogonal cell by their parametrization, or as `penalty` without one. */
export function orthogonalLabel({
  parametrization = 'bjorck',
  orthogonalPenalty,
}: Readonly<Record<string, unknown>>): CellLabel {
  const isNamed = typeof parametrization === 'object' && parametrization !== null && 'name' in parametrization;
  const name = String(isNamed ? parametrization.name : parametrization);
  if (name === 'unconstrained' && orthogonalPenalty != null) return { strategy: 'penalty' };
  // The weight is a Hadamard matrix times signs: one bit per entry.
  return { strategy: name, ...(name === 'hadamard' && { bits: 1 }) };
}
