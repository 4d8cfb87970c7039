import { orthogonalRNN } from '@qornn/cells';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { input, layers, model, type SymbolicTensor, sequential } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import { layersInside } from './layers-inside.js';
import { parametersOf, recurrentLayers, setMinBits, weightsOf, withQuantization } from './model.js';

beforeAll(() => useBackend('cpu'));

const memory = (options: object = {}) =>
  orthogonalRNN({ units: 3, name: 'memory', recurrentQuantizer: { name: 'uniform', bits: 4 }, ...options });

/** A nested model with a bidirectional and a time-distributed dense layer. */
const nested = () => {
  const inner = sequential({
    name: 'encoder',
    layers: [
      layers.bidirectional({
        name: 'both',
        mergeMode: 'concat',
        layer: memory({ returnSequences: true, orthogonalPenalty: { strength: 1 } }),
        inputShape: [5, 2],
      } as never),
      layers.timeDistributed({ name: 'distributed', layer: layers.dense({ units: 2, name: 'step' }) }),
    ],
  });
  return sequential({ layers: [inner, memory({ name: 'top' }), layers.dense({ units: 1, name: 'readout' })] });
};

describe('layersInside', () => {
  it('finds layers in models and wrappers, with their paths', () => {
    expect(layersInside(nested()).map(({ path }) => path)).toEqual([
      'encoder/both/forward_memory',
      'encoder/both/backward_memory',
      'encoder/distributed/step',
      'top',
      'readout',
    ]);
  });

  it('lists a shared layer once', () => {
    const x = input({ shape: [4, 3] });
    const shared = memory({ returnSequences: true });
    const twice = shared.apply(shared.apply(x)) as SymbolicTensor;
    const found = layersInside(model({ inputs: x, outputs: twice })).filter(({ layer }) => layer === shared);
    expect(found).toEqual([{ layer: shared, path: 'memory' }]);
  });
});

describe('the parameters of a model with nested models and wrappers', () => {
  it('are complete, with unique names, and recurrent weights are identified', () => {
    const whole = nested();
    const names = weightsOf(whole).map(({ name }) => name);
    expect(new Set(names).size).toBe(whole.weights.length);
    const recurrent = parametersOf(whole).filter(({ kind }) => kind === 'recurrent');
    expect(recurrent).toHaveLength(3);
    expect(recurrent[0]!.name).toMatch(/^encoder\/both\/forward_memory\/.*recurrent_kernel$/);
  });

  it('quantization switches apply to nested layers', () => {
    const whole = nested();
    const found = recurrentLayers(whole);
    expect(found).toHaveLength(3);
    setMinBits(whole, 6);
    withQuantization(whole, false, () => {
      expect(found.every(({ quantization, minBits }) => !quantization && minBits === null)).toBe(true);
    });
    expect(found.every(({ quantization, minBits }) => quantization && minBits === 6)).toBe(true);
  });

  it('penalties of both directions count', () => {
    const losses = layersInside(nested()).flatMap(({ layer }) => layer.calculateLosses());
    expect(losses).toHaveLength(2);
    tf.dispose(losses);
  });
});
