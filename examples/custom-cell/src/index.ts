import type { registerCell } from '@qornn/cells';
import type { registerLayerExporter } from '@qornn/exporters/kinds';
import type { registerLayerKind } from '@qornn/int-runtime';
import { movingAverageCell } from './moving-average-cell.js';
import { movingAverageExporter } from './moving-average-exporter.js';
import { movingAverageKind } from './moving-average-kind.js';

export { MovingAverage, type MovingAverageConfig } from './moving-average.js';
export { movingAverageCell } from './moving-average-cell.js';
export { movingAverageExporter } from './moving-average-exporter.js';
export { type MovingAverageLayer, type MovingAverageSpec, movingAverageKind } from './moving-average-kind.js';

/** The plugin: what a configuration loads when it lists this package under `plugins`. */
export default function register(host: {
  registerCell: typeof registerCell;
  registerLayerKind: typeof registerLayerKind;
  registerLayerExporter: typeof registerLayerExporter;
}): void {
  host.registerCell(movingAverageCell);
  host.registerLayerKind(movingAverageKind);
  host.registerLayerExporter(movingAverageExporter);
}
