import type { registerCell } from '@qornn/cells';
import type { registerLayerKind } from '@qornn/int-runtime';
import { movingAverageCell } from './moving-average-cell.js';
import { movingAverageKind } from './moving-average-kind.js';

export { MovingAverage, type MovingAverageConfig } from './moving-average.js';
export { movingAverageCell } from './moving-average-cell.js';
export { type MovingAverageLayer, type MovingAverageSpec, movingAverageKind } from './moving-average-kind.js';

/** The plugin: what a configuration loads when it lists this package under `plugins`. */
export default function register(host: {
  registerCell: typeof registerCell;
  registerLayerKind: typeof registerLayerKind;
}): void {
  host.registerCell(movingAverageCell);
  host.registerLayerKind(movingAverageKind);
}
