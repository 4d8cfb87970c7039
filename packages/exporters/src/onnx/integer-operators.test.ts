import { describe, expect, it } from 'vitest';
import { onnxruntimes } from '../testing/onnxruntime.js';
import { encodeModelProto } from './encode-model-proto.js';
import { floorDivideOnnx } from './floor-divide-onnx.js';
import { hadamardOnnx } from './hadamard-onnx.js';
import { OnnxGraph, type OnnxValue, type RangedValue } from './onnx-graph.js';
import { productOnnx } from './product-onnx.js';

/** A model of one graph, with an input x and an output y. */
function modelOf(
  columns: number,
  build: (graph: OnnxGraph, x: OnnxValue) => OnnxValue,
  type: 'INT32' | 'INT64' = 'INT32',
) {
  const graph = new OnnxGraph();
  const x = graph.input('x', type, ['batch', columns]);
  graph.output(graph.named(build(graph, x), 'INT64', 'y'), ['batch', 'rows']);
  return encodeModelProto({
    irVersion: 8,
    opsetImport: [{ domain: '', version: 17 }],
    producerName: 'test',
    docString: '',
    graph: graph.proto('test'),
    metadataProps: [],
  });
}

describe.each(onnxruntimes())('in $name', ({ load }) => {
  const run = async (model: Uint8Array, x: Int32Array | BigInt64Array, columns: number) => {
    const session = await load(model);
    const { y } = await session.run({ x: { data: x, shape: [x.length / columns, columns] } });
    await session.release();
    return y;
  };

  it.each([
    [0, 255],
    [-128, 127],
    [0, 32767],
    [-32768, 32767],
    [-32768, 0],
    [-129, 5],
  ])('productOnnx is exact from %i to %i', async (low, high) => {
    const columns = 37;
    const codes = Int8Array.from({ length: 3 * columns }, (_, i) =>
      i < columns ? -128 : i < 2 * columns ? 127 : (i * 89) % 128,
    );
    const matrix = { rows: 3, columns, bits: 8, codes };
    const model = modelOf(columns, (graph, x) =>
      productOnnx(graph, { matrix: 'W', product: 'Wx' }, matrix, { ...x, low, high } as RangedValue),
    );
    const x = Int32Array.from(
      { length: 4 * columns },
      (_, i) => [low, high, Math.max(low, -1), (i * 7919) % (high + 1)][Math.floor(i / columns)]!,
    );
    const expected = Array.from({ length: 12 }, (_, at) => {
      const [b, r] = [Math.floor(at / 3), at % 3];
      let sum = 0;
      for (let j = 0; j < columns; j++) sum += codes[r * columns + j]! * x[b * columns + j]!;
      return sum;
    });
    expect(await run(model, x, columns)).toEqual(expected);
  });

  it('productOnnx is exact where a product fits into 32 bits, but its multiple of 256 does not', async () => {
    const columns = 512;
    const matrix = { rows: 1, columns, bits: 8, codes: new Int8Array(columns).fill(-128) };
    matrix.codes[0] = -127;
    const model = modelOf(columns, (graph, x) =>
      productOnnx(graph, { matrix: 'W', product: 'Wx' }, matrix, { ...x, low: -32768, high: 32767 } as RangedValue),
    );
    const x = new Int32Array(2 * columns).fill(-32768, 0, columns).fill(32767, columns);
    expect(await run(model, x, columns)).toEqual([(128 * columns - 1) * 32768, -(128 * columns - 1) * 32767]);
  });

  it.each([1, 2, 4, 8, 64, 128])('hadamardOnnx is exact for blocks of %i', async (blockSize) => {
    const rows = 2 * blockSize;
    const model = modelOf(rows, (graph, x) => hadamardOnnx(graph, 'Hx', { rows, blockSize }, x));
    const x = Int32Array.from({ length: 2 * rows }, (_, i) => ((i * 7919) % 65536) - 32768);
    const ones = (n: number) => n.toString(2).replaceAll('0', '').length;
    const expected = Array.from(x, (_, at) => {
      const first = at - (at % blockSize);
      let sum = 0;
      for (let j = 0; j < blockSize; j++) sum += (-1) ** ones((at % blockSize) & j) * x[first + j]!;
      return sum;
    });
    expect(await run(model, x, rows)).toEqual(expected);
  });

  it.each([1, 7, 30, 46])('floorDivideOnnx rounds down, for 2^%i', async (shift) => {
    const divisor = 2n ** BigInt(shift);
    const values = [
      0n,
      1n,
      -1n,
      divisor,
      -divisor,
      divisor - 1n,
      -divisor - 1n,
      -(2n ** 63n),
      2n ** 63n - 1n,
      -(2n ** 63n) + 1n,
    ];
    const model = modelOf(
      values.length,
      (graph, x) => floorDivideOnnx(graph, 'q', x, graph.scalar('INT64', divisor)),
      'INT64',
    );
    const expected = values.map((value) => Number(value >> BigInt(shift)));
    expect(await run(model, BigInt64Array.from(values), values.length)).toEqual(expected);
  });
});
