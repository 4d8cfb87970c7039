import type { CellLabel } from './cell-label.js';

/** Runs of the orthogonal cell are called by their parametrization, or by the penalty that stands in for one. */
export function orthogonalLabel({
  parametrization = 'bjorck',
  orthogonalPenalty,
}: Readonly<Record<string, unknown>>): CellLabel {
  const isNamed = typeof parametrization === 'object' && parametrization !== null && 'name' in parametrization;
  const name = String(isNamed ? parametrization.name : parametrization);
  if (name === 'unconstrained' && orthogonalPenalty != null) return { strategy: 'penalty' };
  // Signs and a Hadamard matrix have one bit by themselves.
  return { strategy: name, ...(name === 'hadamard' && { bits: 1 }) };
}
