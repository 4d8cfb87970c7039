import { describe, expect, it } from 'vitest';
import { ImportError } from '../errors.js';
import { fixture } from '../testing/fixtures.js';
import { onnxFile, type TestNode, type TestTensor } from '../testing/onnx-file.js';
import { readOnnx } from './read-onnx.js';

const LSTM: TestNode = { op: 'LSTM', input: ['x', 'W', 'R', 'B'], output: ['Y', 'Yh'] };
const WEIGHTS: TestTensor[] = [
  { name: 'W', dims: [1, 16, 3] },
  { name: 'R', dims: [1, 16, 4] },
  { name: 'B', dims: [1, 32] },
  { name: 'V', dims: [4, 2] },
  { name: 'minus one', dims: [], value: -1, type: 'int64' },
  { name: 'one', dims: [1], value: 1, type: 'int64' },
];
const SQUEEZE: TestNode = { op: 'Squeeze', input: ['Y', 'one'], output: ['h'] };
const MATMUL: TestNode = { op: 'MatMul', input: ['h', 'V'], output: ['y'] };

/** A graph of these nodes, by default LSTM, Squeeze and MatMul from x to y. */
function graph({
  nodes = [LSTM, SQUEEZE, MATMUL],
  tensors = [] as TestTensor[],
  inputs = ['x'],
  output = 'y',
} = {}): Uint8Array {
  const others = WEIGHTS.filter(({ name }) => !tensors.some((tensor) => tensor.name === name));
  return onnxFile({ nodes, tensors: [...others, ...tensors], inputs, outputs: [output] });
}

const withLstm = (change: Partial<TestNode>) => graph({ nodes: [{ ...LSTM, ...change }, SQUEEZE, MATMUL] });

describe('readOnnx', () => {
  it('reads a chain of nodes', () => {
    expect(readOnnx(graph())).toMatchObject({
      layers: [{ name: 'LSTM', cell: 'lstm', inputs: 3, units: 4, activation: 'tanh', backward: null }],
      readout: { inputs: 4, outputs: 2, activation: 'linear', bias: null },
      returnSequences: true,
    });
  });

  it('knows whether all outputs are read, or the last', () => {
    expect(readOnnx(fixture('lstm-torch.onnx'))).toMatchObject({ returnSequences: false, layers: [{}, {}] });
    expect(readOnnx(fixture('gru-torch.onnx'))).toMatchObject({ returnSequences: true });
    expect(readOnnx(fixture('rnn-torch.onnx'))).toMatchObject({
      returnSequences: false,
      layers: [{ activation: 'relu' }, {}],
    });
  });

  it('reads the last states of both directions, joined', () => {
    const nodes: TestNode[] = [
      { ...LSTM, attributes: { direction: 'bidirectional' } },
      { op: 'Transpose', input: ['Yh'], output: ['t'], attributes: { perm: [1, 0, 2] } },
      { op: 'Flatten', input: ['t'], output: ['y'] },
    ];
    const tensors = [
      { name: 'W', dims: [2, 16, 3] },
      { name: 'R', dims: [2, 16, 4] },
      { name: 'B', dims: [2, 32] },
    ];
    expect(readOnnx(graph({ nodes, tensors }))).toMatchObject({ returnSequences: false, readout: null });
    const picked: TestNode[] = [
      nodes[0]!,
      { op: 'Gather', input: ['Yh', 'minus one'], output: ['back'], attributes: { axis: 0 } },
      { op: 'Gather', input: ['Yh', 'zero'], output: ['there'], attributes: { axis: 0 } },
      { op: 'Concat', input: ['there', 'back'], output: ['y'], attributes: { axis: 1 } },
    ];
    const zero = { name: 'zero', dims: [], type: 'int64' as const };
    expect(readOnnx(graph({ nodes: picked, tensors: [...tensors, zero] })).layers[0]!.backward).not.toBeNull();
    const swapped = [...picked.slice(0, 3), { ...picked[3]!, input: ['back', 'there'] }];
    expect(() => readOnnx(graph({ nodes: swapped, tensors: [...tensors, zero] }))).toThrow(
      'the output y of the graph is not that of LSTM, the last recurrent layer, with all its 8 values',
    );
  });

  it('lets a caller feed the states of a stream', () => {
    const input = ['x', 'W', 'R', 'B', '', 'h0', 'c0'];
    const nodes = [{ ...LSTM, input }, SQUEEZE, MATMUL];
    expect(readOnnx(graph({ nodes, inputs: ['x', 'h0', 'c0'] })).layers).toHaveLength(1);
  });

  it.each<[string, Uint8Array, string]>([
    [
      'other bytes',
      new Uint8Array([8, 8, 58, 200, 1, 1]),
      'the file is not a model of ONNX (a field of 200 bytes is longer than the file)',
    ],
    [
      'a graph without recurrent nodes',
      graph({ nodes: [MATMUL] }),
      'the graph has no node LSTM, GRU or RNN; it has MatMul',
    ],
    ['clipping', withLstm({ attributes: { clip: 3.5 } }), 'LSTM clips its pre-activations; allowed: no attribute clip'],
    [
      'coupled gates',
      withLstm({ attributes: { input_forget: 1 } }),
      'LSTM couples the input and the forget gate; allowed: input_forget 0',
    ],
    [
      'the direction reverse',
      withLstm({ attributes: { direction: 'reverse' } }),
      "LSTM has direction 'reverse'; allowed: forward, bidirectional; reverse the sequences instead",
    ],
    [
      'other activations',
      withLstm({ attributes: { activations: ['Sigmoid', 'Relu', 'Tanh'] } }),
      'LSTM has the activations Sigmoid, Relu, Tanh; allowed: Sigmoid, Tanh, Tanh',
    ],
    [
      'peepholes',
      graph({
        nodes: [{ ...LSTM, input: ['x', 'W', 'R', 'B', '', '', '', 'P'] }, SQUEEZE, MATMUL],
        tensors: [{ name: 'P', dims: [1, 12], value: 1 }],
      }),
      'LSTM has peepholes, P; allowed: none',
    ],
    [
      'sequence lengths',
      withLstm({ input: ['x', 'W', 'R', 'B', 'n'] }),
      'LSTM reads sequence lengths from n; allowed: none; mask time steps in the model instead',
    ],
    [
      'external data',
      graph({ tensors: [{ name: 'W', dims: [1, 16, 3], isExternal: true }] }),
      'W is in another file (external data); save the model as one file, with onnx.save(model, path)',
    ],
    [
      'a wrong shape',
      graph({ tensors: [{ name: 'R', dims: [1, 12, 4] }] }),
      'R of LSTM (R) is [1, 12, 4]; must be [1, 16, 4], which is [directions, gates · units, units]',
    ],
    ['hidden_size', withLstm({ attributes: { hidden_size: 5 } }), 'LSTM has hidden_size 5, but R is [1, 16, 4]'],
    [
      'NaN',
      graph({ tensors: [{ name: 'B', dims: [1, 32], value: Number.NaN }] }),
      'B of LSTM (B) has NaN at position 0; all weights must be finite numbers',
    ],
    [
      'another type',
      graph({ tensors: [{ name: 'W', dims: [1], type: 'int64' }] }),
      'W of LSTM (W) is [1]; must be [directions, gates · units, columns]',
    ],
    [
      'computed weights',
      graph({
        nodes: [
          { op: 'Add', input: ['W', 'W'], output: ['W2'] },
          { ...LSTM, input: ['x', 'W2', 'R'] },
          SQUEEZE,
          MATMUL,
        ],
      }),
      'W of LSTM is computed by Add; allowed: constants, also rearranged by Slice, Concat, Transpose, Squeeze and Unsqueeze',
    ],
    [
      'a layer before',
      graph({
        nodes: [{ op: 'Relu', input: ['x'], output: ['r'] }, { ...LSTM, input: ['r', 'W', 'R'] }, SQUEEZE, MATMUL],
      }),
      'the input of LSTM comes from Relu, which is no part of a recurrent layer or its readout; allowed: the input of the graph, or the outputs of the layer before',
    ],
    [
      'an activation after the layers',
      graph({ nodes: [LSTM, SQUEEZE, { op: 'Relu', input: ['h'], output: ['y'] }] }),
      'the output y of the graph comes from Relu, which is no part of a recurrent layer or its readout; allowed: recurrent layers and one dense layer',
    ],
    [
      'two dense layers',
      graph({
        nodes: [LSTM, SQUEEZE, { ...MATMUL, output: ['z'] }, { op: 'MatMul', input: ['z', 'V'], output: ['y'] }],
      }),
      'the output y of the graph comes from MatMul, which is a second dense layer; allowed: one; allowed: recurrent layers and one dense layer',
    ],
    [
      'another time step',
      graph({ nodes: [LSTM, SQUEEZE, { op: 'Gather', input: ['h', 'one'], output: ['y'] }] }),
      'the output y of the graph comes from Gather, which picks the time step 1; allowed: the last, -1; allowed: recurrent layers and one dense layer',
    ],
    [
      'a cast to integers',
      graph({ nodes: [LSTM, SQUEEZE, { op: 'Cast', input: ['h'], output: ['y'], attributes: { to: 7 } }] }),
      'the output y of the graph comes from Cast, which casts to the data type 7; allowed: float, double',
    ],
    [
      'dropout in training',
      graph({
        nodes: [LSTM, SQUEEZE, { op: 'Dropout', input: ['h', '', 'true'], output: ['y'] }],
        tensors: [{ name: 'true', dims: [], value: 1, type: 'int64' }],
      }),
      'Dropout, which drops values in training mode',
    ],
    [
      'a transposed output',
      graph({
        nodes: [
          LSTM,
          SQUEEZE,
          { op: 'Transpose', input: ['h'], output: ['t'], attributes: { perm: [0, 2, 1] } },
          { ...MATMUL, input: ['t', 'V'] },
        ],
      }),
      'MatMul, which multiplies the axes [time,features,batch]',
    ],
  ])('refuses %s', (_, file, message) => {
    let refusal: unknown;
    try {
      readOnnx(file);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(ImportError);
    expect((refusal as Error).message).toContain(message);
    expect((refusal as Error).message).not.toContain('\n');
  });

  it('refuses a file that is cut anywhere', () => {
    const file = fixture('lstm-plain.onnx');
    for (let length = 1; length < file.length; length += 7) {
      expect(() => readOnnx(file.subarray(0, length))).toThrow(ImportError);
    }
  });
});
