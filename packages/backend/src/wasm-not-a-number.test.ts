import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixWasmNotANumber, restoreStockWasmNotANumber } from './wasm-not-a-number.js';
import { fixWasmProducts, restoreStockWasmProducts } from './wasm-products.js';

beforeAll(async () => {
  await tf.setBackend('wasm');
  fixWasmProducts();
  fixWasmNotANumber();
});

afterAll(() => {
  restoreStockWasmNotANumber();
  restoreStockWasmProducts();
});

const VALUES = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  0,
  1.5,
  -2.5,
  0.5,
  3e38,
  -3e38,
  88,
  -20,
];
/** Quiet and signalling NaN of either sign: the kernels of tfjs treat them differently. */
const NAN_BITS = [0x7fc00000, 0xffc00000, 0x7f800001, 0xff800001];

/** Numbers of which every fourth is NaN. */
function mixed(count: number, seed: number): Float32Array {
  const floats = new Float32Array(count);
  const bits = new Uint32Array(floats.buffer);
  let draw = seed * 7919 + 1;
  for (let i = 0; i < count; i++) {
    draw = (draw * 1103515245 + 12345) % 2 ** 31;
    const k = Math.floor((draw / 2 ** 31) * (VALUES.length + NAN_BITS.length));
    if (k < NAN_BITS.length) bits[i] = NAN_BITS[k]!;
    else floats[i] = VALUES[k - NAN_BITS.length]!;
  }
  return floats;
}

type Operation = (x: tf.Tensor1D, y: tf.Tensor1D) => tf.Tensor;
const image = (x: tf.Tensor1D) => tf.reshape(x, [1, -1, 1, 1]) as tf.Tensor4D;
const ones = (x: tf.Tensor1D) => ({ a: tf.reshape(x, [-1, 1]) as tf.Tensor2D, b: tf.ones<tf.Rank.R2>([1, 1]) });
const OPERATIONS: Record<string, Operation> = {
  relu: (x) => tf.relu(x),
  relu6: (x) => tf.relu6(x),
  leakyRelu: (x) => tf.leakyRelu(x),
  prelu: (x, y) => tf.prelu(x, y),
  'prelu, one slope': (x) => tf.prelu(x, tf.tensor1d([Number.POSITIVE_INFINITY])),
  elu: (x) => tf.elu(x),
  selu: (x) => tf.selu(x),
  sigmoid: (x) => tf.sigmoid(x),
  tanh: (x) => tf.tanh(x),
  clipByValue: (x) => tf.clipByValue(x, -1, 1),
  maximum: (x, y) => tf.maximum(x, y),
  'maximum of 0 and x': (x) => tf.maximum(0, x),
  'maximum, broadcast': (x, y) => tf.maximum(tf.expandDims(tf.slice(x, 0, 1), 1), tf.expandDims(y, 0)),
  minimum: (x, y) => tf.minimum(x, y),
  'minimum of 0 and x': (x) => tf.minimum(0, x),
  max: (x) => tf.max(x),
  min: (x) => tf.min(x),
  sum: (x) => tf.sum(x),
  mean: (x) => tf.mean(x),
  argMax: (x) => tf.argMax(x),
  argMin: (x) => tf.argMin(x),
  sign: (x) => tf.sign(x),
  round: (x) => tf.round(x),
  step: (x) => tf.step(x),
  abs: (x) => tf.abs(x),
  softmax: (x) => tf.softmax(x),
  logSoftmax: (x) => tf.logSoftmax(x),
  softplus: (x) => tf.softplus(x),
  isNaN: (x) => tf.isNaN(x),
  where: (x, y) => tf.where(tf.greater(x, 0), x, y),
  'cast to bool': (x) => tf.cast(x, 'bool'),
  'cast of integers to bool': (x) =>
    tf.cast(tf.cast(tf.where(tf.isFinite(x), tf.clipByValue(x, -999, 999), 256), 'int32'), 'bool'),
  'outer product': (x, y) => tf.matMul(tf.expandDims(x, 1), tf.expandDims(y, 0)),
  'inner product': (x, y) => tf.matMul(tf.expandDims(x, 0), tf.expandDims(y, 1)),
  'product, transposed': (x, y) => tf.matMul(tf.expandDims(x, 0), tf.expandDims(y, 0), true),
  ...Object.fromEntries(
    (['linear', 'relu', 'relu6', 'elu', 'sigmoid'] as const).flatMap((activation): [string, Operation][] => [
      [`product with ${activation}`, (x) => tf.fused.matMul({ ...ones(x), activation })],
      [
        `product with a bias and ${activation}`,
        (x) => tf.fused.matMul({ ...ones(x), activation, bias: tf.tensor1d([1]) }),
      ],
      [
        `convolution with ${activation}`,
        (x) => tf.fused.conv2d({ x: image(x), filter: tf.ones([3, 1, 1, 2]), strides: 1, pad: 'same', activation }),
      ],
      [
        `depthwise convolution with ${activation}`,
        (x) =>
          tf.fused.depthwiseConv2d({ x: image(x), filter: tf.ones([2, 1, 1, 2]), strides: 1, pad: 'same', activation }),
      ],
    ]),
  ),
  convolution: (x) => tf.conv2d(image(x), tf.tensor4d([1, 0, -1, 2], [2, 1, 1, 2]), [2, 1], 'same'),
  'dilated convolution': (x) =>
    tf.conv1d(tf.reshape(x, [1, -1, 1]) as tf.Tensor3D, tf.tensor3d([1, -1], [2, 1, 1]), 1, 'same', 'NWC', 2),
  'convolution with a filter that is infinite': (x) =>
    tf.conv2d(image(tf.onesLike(x)), tf.tensor4d([Number.NEGATIVE_INFINITY, 1], [2, 1, 1, 1]), 1, 'same'),
  avgPool: (x) => tf.avgPool(image(x), [3, 1], [2, 1], 'same'),
};

/** Every remainder of SIMD vectors and unrolled loops, and sizes around block boundaries. */
const SIZES = [...Array.from({ length: 36 }, (_, i) => i + 1), 63, 64, 65, 127, 128, 129, 199, 200];

describe('fixWasmNotANumber', () => {
  it.each(Object.keys(OPERATIONS))('%s equals the cpu backend for every size', async (name) => {
    const answers = new Map<string, number[][]>();
    for (const backend of ['cpu', 'wasm']) {
      await tf.setBackend(backend);
      const of = (size: number) =>
        tf.tidy(() => {
          const answer = OPERATIONS[name]!(tf.tensor1d(mixed(size, size)), tf.tensor1d(mixed(size, size + 500)));
          return Array.from(answer.dataSync());
        });
      answers.set(backend, SIZES.map(of));
    }
    answers.get('wasm')!.forEach((values, i) => {
      const expected = answers.get('cpu')![i]!;
      const wrong = values.findIndex((value, k) => !isSame(value, expected[k]!));
      if (wrong >= 0) expect.fail(`size ${SIZES[i]}: entry ${wrong} is ${values[wrong]}, not ${expected[wrong]}`);
      expect(values.length).toBe(expected.length);
    });
  });

  it('returns NaN as the maximum of a window that contains NaN', () => {
    const x = tf.tensor4d([1, Number.NaN, 2, 3, Number.NEGATIVE_INFINITY], [1, 5, 1, 1]);
    const values = (tensor: tf.Tensor) => Array.from(tensor.dataSync());
    expect(values(tf.maxPool(x, [2, 1], 1, 'valid'))).toEqual([Number.NaN, Number.NaN, 3, 3]);
    expect(values(tf.maxPool(x, [2, 1], [2, 1], 'same'))).toEqual([Number.NaN, 3, Number.NEGATIVE_INFINITY]);
  });

  it('does not change integers and finite values', () => {
    const values = (tensor: tf.Tensor) => Array.from(tensor.dataSync());
    const mended = () => [
      values(tf.relu(tf.tensor1d([-1, 2, 0.5]))),
      values(tf.relu(tf.tensor1d([-1, 2], 'int32'))),
      values(tf.relu(tf.zeros([0]))),
      values(tf.maximum(tf.tensor1d([-1, 2], 'int32'), 1)),
      values(tf.maxPool(tf.tensor4d([1, 3, 2, 5], [1, 4, 1, 1]), [2, 1], 2, 'valid')),
      values(tf.conv2d(tf.ones<tf.Rank.R4>([1, 4, 4, 2]), tf.ones<tf.Rank.R4>([3, 3, 2, 2]), 1, 'same')),
    ];
    const before = mended();
    restoreStockWasmNotANumber();
    expect(mended()).toEqual(before);
    fixWasmNotANumber();
  });

  it('leaks nothing', () => {
    const run = () =>
      tf.tidy(() => {
        for (const operation of Object.values(OPERATIONS))
          operation(tf.tensor1d(mixed(9, 1)), tf.tensor1d(mixed(9, 2)));
      });
    run();
    const { numTensors, numDataBuffers } = tf.memory();
    run();
    expect(tf.memory()).toMatchObject({ numTensors, numDataBuffers });
  });
});

/** Equal up to the rounding of two backends; denormals count as 0. */
function isSame(value: number, expected: number): boolean {
  if (Object.is(value, expected) || value === expected) return true;
  if (!Number.isFinite(value) || !Number.isFinite(expected)) return false;
  return Math.abs(value - expected) <= 1e-5 * Math.max(Math.abs(expected), 1e-30);
}

it.each(['relu', 'relu6'] as const)(
  'NaN of finite operands that overflow within a convolution with %s is seen',
  (activation) => {
    const x = tf.fill<tf.Rank.R4>([1, 5, 5, 2], 3e38);
    const weights = tf.tensor1d([1e38, -1e38, 1e38, -1e38]);
    const options = { x, strides: 1, pad: 'valid', activation } as const;
    const full = tf.fused.conv2d({ ...options, filter: tf.reshape(weights, [2, 1, 2, 1]) });
    const depthwise = tf.fused.depthwiseConv2d({ ...options, filter: tf.reshape(weights, [2, 1, 2, 1]) });
    expect([...full.dataSync(), ...depthwise.dataSync()].some(Number.isNaN)).toBe(true);
    const before = tf.memory().numTensors;
    tf.fused.conv2d({ ...options, filter: tf.ones<tf.Rank.R4>([1, 1, 2, 2]), bias: tf.ones([2]) }).dispose();
    expect(tf.memory().numTensors).toBe(before + 2);
  },
);
