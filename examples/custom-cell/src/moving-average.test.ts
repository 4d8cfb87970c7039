import { cellLabel, cellOptions, describe as describeModel, getCell, registerCell } from '@qornn/cells';
import { registerLayerExporter } from '@qornn/exporters/kinds';
import { registerLayerKind } from '@qornn/int-runtime';
import { expectClose, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import register, { MovingAverage, movingAverageCell } from './index.js';

beforeAll(async () => {
  await useBackend('wasm');
  register({ registerCell, registerLayerKind, registerLayerExporter });
});

const x = () => tf.tensor3d([1, -1, 0.5, 2, 0, 3], [1, 3, 2]);
/** h_t of the formula, for two units. */
function averages(alpha: number): number[][] {
  let h = [0, 0];
  return x()
    .arraySync()[0]!
    .map((input) => {
      h = h.map((value, i) => value + alpha * (input[i]! - value));
      return h;
    });
}

describe('MovingAverage', () => {
  it('is what its formula says, at every step and at the last', () => {
    const all = new MovingAverage({ units: 2, smoothing: 0.3, returnSequences: true });
    expectClose(all.apply(x()) as tf.Tensor, averages(0.3).flat());
    const last = new MovingAverage({ units: 2, smoothing: 0.3 });
    expectClose(last.apply(x()) as tf.Tensor, averages(0.3).at(-1)!);
  });

  it('keeps its state where a mask is 0', () => {
    const layer = new MovingAverage({ units: 2, smoothing: 0.3 });
    const masked = layer.apply(x(), { mask: tf.tensor2d([[1, 0, 0]]) }) as tf.Tensor;
    expectClose(masked, averages(0.3)[0]!);
  });

  it('learns its smoothing', async () => {
    const model = sequential({ layers: [new MovingAverage({ units: 1, inputShape: [20, 1], smoothing: 0.2 })] });
    model.compile({ optimizer: tf.train.adam(0.05), loss: 'meanSquaredError' });
    const inputs = tf.randomNormal([64, 20, 1], 0, 1, 'float32', 1);
    const wanted = new MovingAverage({ units: 1, smoothing: 0.35 }).apply(inputs) as tf.Tensor;
    await model.fit(inputs, wanted, { epochs: 80, batchSize: 64, verbose: 0, shuffle: false });
    const [alpha] = (model.layers[0] as MovingAverage).smoothingWeight().dataSync();
    expect(alpha).toBeCloseTo(0.35, 1);
  });

  it.each<[object, string]>([
    [{ units: 2, smoothing: 1 }, 'movingAverage: smoothing is 1; it must be a finite number in (0, 1)'],
    [{ units: 2, smothing: 0.5 }, "movingAverage: unknown option 'smothing'; did you mean 'smoothing'?"],
    [{ units: 2, kernelQuantizer: 'binary' }, "kernelQuantizer is 'binary'; it must be 'none'"],
  ])('refuses %o', (options, message) => {
    expect(() => new MovingAverage(options as never)).toThrow(message);
  });
});

describe('the registration', () => {
  it('is all that configurations and descriptions need', () => {
    expect(getCell('movingAverage')).toBe(movingAverageCell);
    expect(Object.keys(cellOptions(movingAverageCell))).toContain('smoothing');
    expect(cellLabel({ cell: 'movingAverage' })).toEqual({ strategy: 'movingAverage' });
  });

  it('describes a trained layer in plain data', () => {
    const average = new MovingAverage({ units: 2, inputShape: [3, 2] });
    const spec = describeModel(sequential({ layers: [average, layers.dense({ units: 1 })] }));
    expect(spec.layers).toEqual([{ kind: 'movingAverage', units: 2, smoothing: Float32Array.of(0.5, 0.5) }]);
    const learned = new MovingAverage({ units: 2, initialState: 'learned', inputShape: [3, 2], name: 'start' });
    expect(() => describeModel(sequential({ layers: [learned, layers.dense({ units: 1 })] }))).toThrow(
      "describe: 'start' has an initial state that is learned",
    );
  });
});
