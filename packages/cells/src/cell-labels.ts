import type { CellLabel, LabelOptions } from './cell-label.js';
import { orthogonalLabel } from './orthogonal-label.js';

/** The cell of a configuration that names none. */
export const DEFAULT_CELL = 'orthogonal';

// Apart from the registry of cells, which loads TensorFlow.js, so that runs can be listed at once.
const labels = new Map<string, LabelOptions>([[DEFAULT_CELL, orthogonalLabel]]);

/** Keeps how runs of a cell are called, where that is not by its name. */
export function keepLabel(cell: string, label: LabelOptions): void {
  labels.set(cell, label);
}

/**
 * How a section `model` of a configuration is called. One whose cell says nothing, or is not registered here, as that of a plugin which
 * is not loaded, is called by the name of the cell.
 *
 * @example
 * cellLabel({ parametrization: { name: 'projUnnD', rank: 2 } }); // { strategy: 'projUnnD' }
 * cellLabel({ cell: 'gru', units: 64 }); // { strategy: 'gru' }
 */
export function cellLabel({ cell = DEFAULT_CELL, ...options }: Readonly<Record<string, unknown>>): CellLabel {
  const name = String(cell);
  return labels.get(name)?.(options) ?? { strategy: name };
}
