import { type Cell, DescribeError } from '@qornn/cells';
import { MovingAverage } from './moving-average.js';

/** All that is known of the cell: its name in configurations, its layers, and what they are in plain data. */
export const movingAverageCell: Cell<MovingAverage> = {
  name: 'movingAverage',
  layer: MovingAverage,
  describe(layer) {
    if (layer.initialState === 'learned') {
      throw new DescribeError(`describe: '${layer.name}' has an initial state that is learned; averages start at 0`);
    }
    const alpha = layer.smoothingWeight();
    // A layer of the kind in moving-average-kind.ts.
    const spec = { kind: 'movingAverage', units: layer.units, smoothing: Float32Array.from(alpha.dataSync()) };
    alpha.dispose();
    return spec;
  },
  minParams: ({ units }) => units,
};
