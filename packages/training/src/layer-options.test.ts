import { cellOf } from '@qornn/cells';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { layerModels } from './configuration/layer-models.js';
import { parseRunConfig } from './configuration/run-config.js';
import { logitsOf } from './logits-of.js';
import { buildModel, recurrentLayers } from './model.js';
import { layerRecords } from './run-labels.js';

beforeAll(() => useBackend());

const config = (model: Record<string, unknown>, task: Record<string, unknown> = { name: 'adding', T: 12 }) =>
  parseRunConfig({
    name: 'layers',
    task,
    model: { units: 8, ...model },
    training: { steps: 1, batchSize: 4, optimizer: { name: 'adam', learningRate: 1e-3 } },
  });
const shape = { inputs: 2, outputs: 3, timeSteps: 12, returnSequences: false };

describe('model.layers as a list', () => {
  it('gives each layer its own options', () => {
    const parsed = config({
      recurrentQuantizer: { name: 'uniform', bits: 4 },
      layers: [{ gain: { horizon: 25, target: 0.1 } }, { units: 5, recurrentQuantizer: { name: 'uniform', bits: 8 } }],
    });
    expect(layerModels(parsed.model).map(({ units }) => units)).toEqual([8, 5]);
    const model = buildModel(parsed, shape);
    const layers = recurrentLayers(model);
    expect(layers.map(({ units, recurrentQuantizer }) => [units, recurrentQuantizer.bits])).toEqual([
      [8, 4],
      [5, 8],
    ]);
    expect(layers[0]!.getConfig().gain).toEqual({ horizon: 25, target: 0.1 });
    model.dispose();
  });

  it('may change the cell, which takes the options of the model that it has', () => {
    const { model } = config({
      units: 6,
      recurrentQuantizer: { name: 'uniform', bits: 4 },
      gain: { target: 0.1 },
      layers: [{}, { cell: 'gru', chronoSteps: 20 }, { cell: 'orthogonal', units: 5 }, { cell: 'lstm', units: 3 }],
    });
    const [first, gru, again, lstm] = layerModels(model);
    expect(first).toMatchObject({ cell: 'orthogonal', units: 6, gain: { target: 0.1 } });
    expect(gru).toMatchObject({
      cell: 'gru',
      units: 6,
      chronoSteps: 20,
      resetAfter: true,
      recurrentQuantizer: { bits: 4 },
    });
    expect(gru).not.toHaveProperty('gain');
    expect(again).toMatchObject({ cell: 'orthogonal', units: 5, gain: { target: 0.1 } });
    expect(lstm).toMatchObject({ cell: 'lstm', units: 3, unitForgetBias: true, recurrentQuantizer: { bits: 4 } });
    // What is written to a run folder says the same without its registry of cells.
    expect(config(model as Record<string, unknown>).model).toEqual(model);
    expect(layerRecords(model).map(({ cell, units, gain }) => [cell, units, gain !== undefined])).toEqual([
      ['orthogonal', 6, true],
      ['gru', 6, false],
      ['orthogonal', 5, true],
      ['lstm', 3, false],
    ]);
    const built = buildModel({ model, seed: 0 }, shape);
    expect(recurrentLayers(built).map((layer) => cellOf(layer)!.name)).toEqual([
      'orthogonal',
      'gru',
      'orthogonal',
      'lstm',
    ]);
    built.dispose();
  });

  it.each([
    [
      { layers: [{}, { cell: 'gruu' }] },
      'model.layers.1.cell: "gruu" is not allowed; must be one of orthogonal, fastRNN, fastGRNN, lstm, gru; did you mean',
    ],
    [
      { layers: [{ cell: 'gru', gain: { target: 1 } }] },
      'model.layers.0.gain: unknown key; allowed: cell, units, recurrentQuantizer',
    ],
    [{ cell: 'gru', layers: [{ cell: 'lstm', resetAfter: true }] }, 'model.layers.0.resetAfter: unknown key'],
    [
      {
        recurrentQuantizer: { name: 'orthogonalRounding', quantizer: { name: 'uniform', bits: 4 } },
        layers: [{}, { cell: 'gru' }],
      },
      'model.layers.1',
    ],
    [{ layers: [{}, { unit: 3 }] }, "model.layers.1.unit: unknown key; did you mean 'units'?"],
    [{ layers: [{ units: 0 }] }, 'model.layers.0.units: 0 is not allowed; must be an integer ≥ 1'],
    [{ layers: [] }, 'model.layers: [] is not allowed; must be'],
    [{ layers: 0 }, 'model.layers: 0 is not allowed; must be an integer ≥ 1 or a list'],
    [{ pooling: 'max' }, 'model.pooling: "max" is not allowed; must be one of last, mean'],
  ])('refuses %j', (model, message) => {
    expect(() => config(model)).toThrow(message);
  });
});

describe('model.pooling', () => {
  it('averages the outputs over the steps of each sequence', () => {
    const model = buildModel(config({ pooling: 'mean' }), shape);
    const [memory, , readout] = model.layers as [tf.Tensor, unknown, unknown] as never as [
      { apply(x: tf.Tensor): tf.Tensor3D },
      unknown,
      { apply(x: tf.Tensor): tf.Tensor },
    ];
    const x = tf.randomNormal<tf.Rank.R3>([2, 12, 2], 0, 1, 'float32', 4);
    const logits = logitsOf(model, x, { lengths: Int32Array.of(5, 12) }).arraySync() as number[][];
    [5, 12].forEach((length, i) => {
      const h = memory.apply(tf.slice(x, [i, 0, 0], [1, length, 2]));
      const expected = readout.apply(tf.mean(h, 1)).dataSync();
      expected.forEach((value, o) => {
        expect(logits[i]![o]).toBeCloseTo(value, 4);
      });
    });
    model.dispose();
  });

  it('is for one answer a sequence', () => {
    expect(() => config({ pooling: 'mean' }, { name: 'copy', T0: 5 })).toThrow(
      'model.pooling: the task copy has an answer at every step, so there is nothing to pool; remove pooling',
    );
  });
});
