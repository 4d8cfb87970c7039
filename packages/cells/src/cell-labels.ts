import type { CellLabel, LabelOptions } from './cell-label.js';
import { orthogonalLabel } from './orthogonal-label.js';

/** The default cell of a configuration. */
export const DEFAULT_CELL = 'orthogonal';

// Separate from the cell registry, so that listing runs does not load TensorFlow.js.
const labels = new Map<string, LabelOptions>([[DEFAULT_CELL, orthogonalLabel]]);

/** Registers the label of a cell; the default is its name. */
export function registerLabel(cell: string, label: LabelOptions): void {
  labels.set(cell, label);
}

/**
 * The label of section `model` of a configuration: the name of its cell, unless the cell registered a label. Works without loading
 * plugins.
 *
 * @example
 * cellLabel({ parametrization: { name: 'projUnnD', rank: 2 } }); // { strategy: 'projUnnD' }
 * cellLabel({ cell: 'gru', units: 64 }); // { strategy: 'gru' }
 */
export function cellLabel({ cell = DEFAULT_CELL, ...options }: Readonly<Record<string, unknown>>): CellLabel {
  const name = String(cell);
  return labels.get(name)?.(options) ?? { strategy: name };
}
