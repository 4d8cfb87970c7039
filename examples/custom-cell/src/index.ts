import type { registerCell } from '@qornn/cells';
import { movingAverageCell } from './moving-average-cell.js';

export { MovingAverage, type MovingAverageConfig } from './moving-average.js';
export { movingAverageCell } from './moving-average-cell.js';

/** The plugin: what a configuration loads when it lists this package under `plugins`. */
export default function register(host: { registerCell: typeof registerCell }): void {
  host.registerCell(movingAverageCell);
}
