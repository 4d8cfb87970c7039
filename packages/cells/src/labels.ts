/** The entry `@qornn/cells/labels`: labels of runs by their cells, without TensorFlow.js. */

export type { CellLabel } from './cell-label.js';
export { cellLabel, DEFAULT_CELL } from './cell-labels.js';
export { cellsByPresetName } from './preset-names.js';
