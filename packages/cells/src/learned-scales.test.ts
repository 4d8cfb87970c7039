import { calibrate, compile, simulate } from '@qornn/int-runtime';
import { expectClose, useBackend } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { describe as describeModel } from './describe.js';
import { fastGRNN } from './fast-grnn.js';
import { fastRNN } from './fast-rnn.js';
import { orthogonalRNN } from './orthogonal-rnn.js';
import { quantizedGRU } from './quantized-gru.js';
import { quantizedLSTM } from './quantized-lstm.js';
import type { RecurrentLayer } from './recurrent-layer.js';

beforeAll(() => useBackend());

const CELLS = { orthogonalRNN, fastRNN, fastGRNN, quantizedGRU, quantizedLSTM };
const SCALES = ['learnedStep', 'learnedRange'].flatMap((name) =>
  ['tensor', 'row'].map((granularity) => ({ name, bits: 3, granularity })),
);
const cases = Object.entries(CELLS).flatMap(([name, make]) => SCALES.map((quantizer) => ({ name, make, quantizer })));

describe.each(cases)('$name with $quantizer.name by $quantizer.granularity', ({ make, quantizer }) => {
  it('trains its scales, and has integers with the codes of the trained network', async () => {
    const options = { units: 5, recurrentQuantizer: quantizer, kernelQuantizer: quantizer, seed: 1 };
    const layer = make({ ...options, inputShape: [6, 3] } as never) as RecurrentLayer;
    const model = sequential({ layers: [layer, layers.dense({ units: 2 })] });
    const scales = () =>
      layer.weights
        .filter(({ originalName }) => /_(step|range)$/.test(originalName))
        .map((weight) => Array.from(weight.read().dataSync()));
    const before = scales();
    model.compile({ optimizer: tf.train.adam(0.02), loss: 'meanSquaredError' });
    const x = tf.randomNormal<tf.Rank.R3>([8, 6, 3], 0, 1, 'float32', 2);
    await model.fit(x, tf.ones([8, 2]), { epochs: 3, verbose: 0 });
    expect(before).toHaveLength(2);
    for (const [i, scale] of scales().entries()) expect(scale).not.toEqual(before[i]);

    const spec = describeModel(model);
    const rows = (x.arraySync() as number[][][]).map((steps) => Float32Array.from(steps.flat()));
    const expected = (model.predict(x) as tf.Tensor2D).arraySync();
    rows.forEach((row, i) => {
      expectClose(tf.tensor1d(Array.from(simulate(spec, row))), tf.tensor1d(expected[i]!), 1e-4);
    });
    const [integers] = compile(spec, calibrate(spec, rows)).layers;
    for (const name of ['recurrent', 'kernel'] as const)
      expect(codesOf(integers!, name)).toEqual(codesOf(spec.layers[0]!, name));
  });
});

function codesOf(layer: object, name: 'recurrent' | 'kernel'): number[] {
  return Array.from((layer as Record<string, { codes: Int8Array }>)[name]!.codes);
}
