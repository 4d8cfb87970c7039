import type { ImportedCell, NetworkWeights, RecurrentWeights } from '@qornn/importers';
import { parseRunConfig } from '@qornn/training';
import { describe, expect, it } from 'vitest';
import { importedModel } from './imported-model.js';

/** Its arrays have no sizes: the configuration does not depend on them. */
const layer = (cell: ImportedCell, units: number, more: Partial<RecurrentWeights> = {}): RecurrentWeights => ({
  ...{ name: `${cell} ${units}`, cell, inputs: 3, units, activation: 'tanh', resetAfter: cell === 'gru' },
  forward: {
    kernel: new Float32Array(),
    recurrentKernel: new Float32Array(),
    bias: new Float32Array(),
    recurrentBias: null,
  },
  ...{ backward: null, merge: 'concat' },
  ...more,
});
const network = (...layers: RecurrentWeights[]): NetworkWeights => ({ layers, readout: null, returnSequences: false });
const valid = (model: Record<string, unknown>) =>
  parseRunConfig({
    name: 'a',
    task: { name: 'adding', T: 8 },
    model,
    training: { steps: 1, batchSize: 2, optimizer: { name: 'adam', learningRate: 0.01 } },
  }).model;

describe('importedModel', () => {
  it('has the number of layers that are the same, and else the options in which they differ', () => {
    expect(importedModel(network(layer('lstm', 4), layer('lstm', 4)))).toMatchObject({
      cell: 'lstm',
      units: 4,
      layers: 2,
    });
    const tapered = importedModel(network(layer('lstm', 4), layer('lstm', 2), layer('lstm', 4)));
    expect(tapered).toMatchObject({ units: 4, layers: [{}, { units: 2 }, {}], useBias: true });
    expect(valid(tapered).layers).toEqual([{}, { units: 2 }, {}]);
    const activations = importedModel(network(layer('rnn', 4, { activation: 'relu' }), layer('rnn', 4)));
    expect(activations.layers).toEqual([{}, { recurrentActivation: 'tanh' }]);
    expect(valid(activations).layers).toHaveLength(2);
  });

  it('averages over time where the network does', () => {
    const averaging = { ...network(layer('gru', 4)), pooling: 'mean' as const };
    expect(valid(importedModel(averaging)).pooling).toBe('mean');
    expect(importedModel(network(layer('gru', 4)))).not.toHaveProperty('pooling');
  });

  it('keeps the cell of each layer, with its own options', () => {
    const mixed = importedModel(network(layer('rnn', 6, { activation: 'relu' }), layer('gru', 4), layer('lstm', 6)));
    const { layers, ...model } = valid({ ...mixed, recurrentQuantizer: { name: 'uniform', bits: 4 } });
    expect(model).toMatchObject({ cell: 'orthogonal', units: 6, recurrentActivation: 'relu' });
    expect(layers).toMatchObject([
      {},
      { cell: 'gru', units: 4, useBias: true, resetAfter: true, recurrentQuantizer: { bits: 4 } },
      { cell: 'lstm', units: 6, useBias: true, recurrentQuantizer: { bits: 4 } },
    ]);
  });

  it('gives biases to the layers of a cell if one of them has some', () => {
    const bare = { forward: { ...layer('gru', 4).forward, bias: null } };
    const some = importedModel(network(layer('gru', 4, bare), layer('gru', 4), layer('lstm', 4, bare)));
    expect(some).toMatchObject({ useBias: true, layers: [{}, {}, { cell: 'lstm', useBias: false }] });
  });

  it('refuses two directions', () => {
    const { forward } = layer('gru', 4);
    expect(() => importedModel(network(layer('gru', 4, { backward: forward })))).toThrow(
      'gru 4 has two directions, and the layers of a run have one; import it in a script',
    );
  });
});
