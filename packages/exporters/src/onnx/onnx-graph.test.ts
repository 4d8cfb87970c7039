import { describe, expect, it } from 'vitest';
import { ExportError } from '../errors.js';
import { OnnxGraph } from './onnx-graph.js';

describe('OnnxGraph', () => {
  it('gives each value a name of its own, in bodies too', () => {
    const graph = new OnnxGraph();
    const x = graph.input('x', 'FLOAT', ['batch', 2]);
    const [first, second] = [graph.node('Relu', [x], 'y'), graph.node('Relu', [x], 'y')];
    const inside = new OnnxGraph(graph).node('Relu', [first], 'y');
    expect([first, second, inside].map(({ name }) => name)).toEqual(['y', 'y_2', 'y_3']);
  });

  it('keeps constants of bodies outside, and the same number once', () => {
    const graph = new OnnxGraph();
    const body = new OnnxGraph(graph);
    expect(body.scalar('INT64', -3)).toEqual({ name: 'int64_minus_3', type: 'INT64' });
    expect(graph.scalar('INT64', -3)).toEqual(body.scalar('INT64', -3));
    expect(graph.scalar('DOUBLE', 1e-7).name).toBe('double_1eminus_7');
    expect(graph.sizes(-1, 8).name).toBe('sizes_minus_1_8');
    expect(graph.scalar('INT32', -3).name).not.toBe(graph.scalar('INT64', -3).name);
    const names = graph.proto('g').initializer.map(({ name }) => name);
    expect(names).toEqual(['int64_minus_3', 'double_1eminus_7', 'sizes_minus_1_8', 'int32_minus_3']);
    expect(body.proto('body').initializer).toEqual([]);
  });

  it('stores constants little-endian', () => {
    const graph = new OnnxGraph();
    graph.constant('a', 'INT16', [2], [258, -2]);
    graph.constant('b', 'INT64', [1], [-2n]);
    graph.constant('c', 'DOUBLE', [], [1]);
    const bytes = graph.proto('g').initializer.map(({ rawData }) => Array.from(rawData));
    expect(bytes).toEqual([
      [2, 1, 254, 255],
      [254, 255, 255, 255, 255, 255, 255, 255],
      [0, 0, 0, 0, 0, 0, 240, 63],
    ]);
  });

  it('refuses floats that are too large', () => {
    const graph = new OnnxGraph();
    expect(() => graph.constant('B', 'FLOAT', [2], [1, -1e39])).toThrow(
      new ExportError("B: -1e+39 does not fit into a float of 32 bits; use graph 'integer'"),
    );
    expect(graph.constant('B', 'FLOAT', [1], [1e-60]).name).toBe('B');
  });

  it('leaves out what is not given', () => {
    const graph = new OnnxGraph();
    const x = graph.input('x', 'INT32', [1]);
    expect(graph.cast(x, 'INT32', 'same')).toBe(x);
    const [all, last] = graph.nodeOf(
      'RNN',
      [x, undefined, x],
      [
        { name: '', type: 'FLOAT' },
        { name: 'last', type: 'FLOAT' },
      ],
    );
    expect([all!.name, last!.name]).toEqual(['', 'last']);
    expect(graph.proto('g').node[0]).toMatchObject({ name: 'last', input: ['x', '', 'x'], output: ['', 'last'] });
  });
});
