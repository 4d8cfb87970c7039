import { type Safetensors, type StoredTensor, writeSafetensors } from '@qornn/safetensors';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../errors.js';
import { fixture } from '../testing/fixtures.js';
import { readTorch, type TorchOptions } from './read-torch.js';

const zeros = (...shape: number[]): StoredTensor => {
  const data = new Float32Array(shape.reduce((product, n) => product * n, 1));
  return { dtype: 'F32', shape, data };
};

/** A file of `nn.LSTM(3, 4)` and `nn.Linear(4, 2)`, with changes; undefined removes a tensor. */
function lstm(changes: Record<string, StoredTensor | undefined> = {}): Uint8Array {
  const tensors: Record<string, StoredTensor | undefined> = {
    'rnn.weight_ih_l0': zeros(16, 3),
    'rnn.weight_hh_l0': zeros(16, 4),
    'rnn.bias_ih_l0': zeros(16),
    'rnn.bias_hh_l0': zeros(16),
    'fc.weight': zeros(2, 4),
    'fc.bias': zeros(2),
    ...changes,
  };
  return writeSafetensors({
    tensors: Object.fromEntries(Object.entries(tensors).filter(([, tensor]) => tensor)) as Safetensors['tensors'],
  });
}

describe('readTorch', () => {
  it('reads layers, directions, and the readout', () => {
    const { layers, readout, returnSequences } = readTorch(fixture('bidirectional.safetensors'));
    expect(layers.map(({ cell, inputs, units, backward }) => [cell, inputs, units, backward !== null])).toEqual([
      ['lstm', 3, 3, true],
      ['lstm', 6, 3, true],
    ]);
    expect(readout).toMatchObject({ name: 'out', inputs: 6, outputs: 2 });
    expect(returnSequences).toBeNull();
  });

  it('keeps the biases of a GRU apart, and adds those of others', () => {
    const bias = (name: string, value: number) => ({
      [name]: { ...zeros(12), data: new Float32Array(12).fill(value) },
    });
    const gru = lstm({
      'rnn.weight_ih_l0': zeros(12, 3),
      'rnn.weight_hh_l0': zeros(12, 4),
      ...bias('rnn.bias_ih_l0', 1),
      ...bias('rnn.bias_hh_l0', 2),
    });
    const { bias: b, recurrentBias } = readTorch(gru).layers[0]!.forward;
    expect([b![11], recurrentBias![11]]).toEqual([1, 2]);
    const [layer] = readTorch(fixture('rnn-tanh.safetensors')).layers;
    expect(layer!.forward.recurrentBias).toBeNull();
  });

  it('takes a prefix with or without its dot, and then ignores what else is in the file', () => {
    const file = fixture('gru.safetensors');
    for (const prefix of ['encoder.rnn', 'encoder.rnn.']) {
      expect(readTorch(file, { prefix, readout: 'head' }).readout!.outputs).toBe(3);
      expect(readTorch(file, { prefix }).readout).toBeNull();
    }
  });

  it('leaves the readout out where it is null', () => {
    for (const file of [lstm(), lstm({ 'other.weight': zeros(5, 4) })]) {
      expect(readTorch(file, { readout: null }).readout).toBeNull();
      expect(readTorch(file, { prefix: 'rnn', readout: null }).readout).toBeNull();
    }
    expect(() => readTorch(lstm({ 'embedding.weight': zeros(7, 3) }), { readout: null })).toThrow(
      'the file also has embedding.weight [7, 3];',
    );
  });

  it.each<[string, Uint8Array, TorchOptions, string]>([
    [
      'no recurrent layer',
      lstm({
        'rnn.weight_ih_l0': undefined,
        'rnn.weight_hh_l0': undefined,
        'rnn.bias_ih_l0': undefined,
        'rnn.bias_hh_l0': undefined,
      }),
      {},
      'the file has no recurrent layer of PyTorch, like weight_ih_l0 or rnn.weight_ih_l0; it has fc.bias [2], fc.weight [2, 4]',
    ],
    [
      'several modules',
      fixture('gru.safetensors'),
      {},
      "the file has 2 recurrent modules: 'decoder.' (4 tensors, decoder.bias_hh_l0 [15]), 'encoder.rnn.' (4 tensors, encoder.rnn.bias_hh_l0 [15]); choose one with prefix",
    ],
    [
      'an unknown prefix',
      lstm(),
      { prefix: 'lstm' },
      "prefix: the file has no recurrent module 'lstm'; it has 'rnn.' (4 tensors, rnn.bias_hh_l0 [16])",
    ],
    [
      'other layers',
      lstm({ 'norm.weight': zeros(3), 'embedding.weight': zeros(7, 3) }),
      {},
      "the file also has embedding.weight [7, 3], norm.weight [3]; allowed are one recurrent module and one nn.Linear after it; prefix 'rnn.' reads the recurrent module alone",
    ],
    [
      'several readouts',
      lstm({ 'other.weight': zeros(5, 4) }),
      {},
      "several matrices could be the readout: fc.weight [2, 4], other.weight [5, 4]; name one with readout ('fc'), or null for none",
    ],
    [
      'an unknown readout',
      lstm(),
      { readout: 'head' },
      'readout: the file has no head.weight; dense layers that fit are fc.weight [2, 4]',
    ],
    [
      'a readout of another width',
      lstm({ 'fc.weight': zeros(2, 5) }),
      { readout: 'fc' },
      'fc.weight is [2, 5]; must be [2, 4], which is [outputs, outputs of the recurrent layer]',
    ],
    [
      'projections',
      lstm({ 'rnn.weight_hr_l0': zeros(2, 4) }),
      {},
      'rnn.weight_hr_l0 is a projection (proj_size of nn.LSTM), which no layer here has; allowed: proj_size 0',
    ],
    [
      'a missing parameter',
      lstm({ 'rnn.bias_hh_l0': undefined }),
      {},
      'rnn.bias_hh_l0 is missing, though the module has bias_ih_l0, weight_hh_l0, weight_ih_l0',
    ],
    [
      'a wrong rank',
      lstm({ 'rnn.weight_hh_l0': zeros(16) }),
      {},
      'rnn.weight_hh_l0 is [16]; must be a matrix with at least one row and one column',
    ],
    [
      'a wrong number of gates',
      lstm({ 'rnn.weight_hh_l0': zeros(8, 4) }),
      {},
      'rnn.weight_hh_l0 [8, 4] has 8 rows for 4 units; must be 4 times (LSTM), 3 times (GRU) or once (RNN) as many',
    ],
    [
      'mixed hidden sizes',
      lstm({ 'rnn.weight_ih_l0': zeros(20, 3) }),
      {},
      'rnn.weight_ih_l0 is [20, 3]; must be [16, 3], which is [4 · units, inputs]',
    ],
    [
      'a layer that is not complete',
      lstm({ 'rnn.weight_ih_l2': zeros(16, 4) }),
      {},
      'rnn.weight_ih_l2: belongs to no complete layer; a layer has weight_ih_l<n> and weight_hh_l<n>, and layers count from 0',
    ],
    [
      'layers that do not fit',
      lstm({ 'rnn.weight_ih_l1': zeros(16, 5), 'rnn.weight_hh_l1': zeros(16, 4) }),
      {},
      'layer 1 of rnn reads 5 values, but layer 0 of rnn before it gives 4',
    ],
    [
      'NaN',
      lstm({ 'rnn.bias_ih_l0': { ...zeros(16), data: new Float32Array(16).fill(Number.NaN, 3, 4) } }),
      {},
      'rnn.bias_ih_l0 has NaN at position 3; all weights must be finite numbers',
    ],
    [
      'integers',
      lstm({ 'rnn.bias_ih_l0': { dtype: 'I32', shape: [16], data: new Int32Array(16) } }),
      {},
      'rnn.bias_ih_l0 is of the type I32; weights must be F32, F64, F16 or BF16',
    ],
    [
      'another cell',
      lstm(),
      { cell: 'gru' },
      "cell is 'gru', but the file has layer 0 of rnn (lstm); give its own cell, or none",
    ],
    [
      'an activation of an LSTM',
      lstm(),
      { activation: 'relu' },
      "activation is 'relu', but lstm has tanh; activation is for nn.RNN",
    ],
  ])('refuses %s', (_, file, options, message) => {
    expect(() => readTorch(file, options)).toThrow(new ImportError(message));
    expect(message).not.toContain('\n');
  });
});
