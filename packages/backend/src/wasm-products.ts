import { hasWasmKernels, multiplyMatrices } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';

/**
 * The product kernels of the wasm backend of tfjs 4.22, mended for speed and for five kinds of wrong results.
 *
 * The stock kernels hand a product to XNNPACK only when neither operand is transposed and the batch is 1; everything else, and
 * so every gradient of a product, runs a naive loop 10 to 20 times slower. Here `@qornn/wasm-kernels` multiply, which read transposed
 * operands as they lie. Where these cannot be had (a backend with threads), transposed operands are transposed first, a batch that
 * shares its right factor becomes one tall product, and any other batch one XNNPACK product per matrix, on views into the memory of
 * the operands. Products too small to gain go to the stock kernel. Benchmark: `wasm-product` of `@qornn/benchmarks`.
 */

interface WasmModule {
  cwrap(name: string, result: null, parameters: string[]): (...values: unknown[]) => void;
  tfjs: { registerTensor(id: number, size: number, offset: number): void; disposeData(id: number): void };
}

interface WasmBackend extends tf.KernelBackend {
  wasm: WasmModule;
  dataIdMap: tf.DataStorage<{ id: number; memoryOffset: number }>;
  makeOutput(shape: number[], dtype: tf.DataType): tf.TensorInfo;
  makeOutput(shape: number[], dtype: tf.DataType, memoryOffset: number): tf.TensorInfo;
  typedArrayFromHeap(x: tf.TensorInfo): Float32Array;
}

interface Operands {
  a: tf.TensorInfo;
  b: tf.TensorInfo;
  transposeA: boolean;
  transposeB: boolean;
}

interface Dimensions {
  /** Shape of the batch of the result: those of the operands, broadcast. */
  batch: number[];
  rows: number;
  inner: number;
  columns: number;
}

type Kernel = (inputs: tf.NamedTensorInfoMap, attrs?: object) => tf.TensorInfo;

const names = ['BatchMatMul', '_FusedMatMul'] as const;

/**
 * What a product costs besides its multiplications, in elements moved by a transposition (about 1.5 ns each). XNNPACK packs its
 * right factor first, at about three times that an element. The naive loop takes 0.8 ns a multiplication more than XNNPACK.
 * All measured on one core of an EPYC; only the choice of the way depends on them, never a result.
 */
const PACKING = 3;
const SETTING_UP = 4096;
const NAIVE_MULTIPLICATIONS_AN_ELEMENT = 2;

/** Below these, a plain product that XNNPACK has seen before is the fastest. */
const FEW_ROWS = 32;
const FEW_INNER = 4;

let stock: Map<string, tf.KernelConfig> | undefined;

/**
 * Makes products with transposed operands, or with a batch, fast on the wasm backend: about ten times for those of 256 × 256
 * matrices, and with them every gradient of `tf.matMul`, `tf.layers.dense`, `lstm` and the like.
 *
 * Results equal those of the stock kernels to rounding, except where the stock kernels are wrong; there they are right:
 * - a fused product with a bias or an activation, transposed or batched, where tfjs adds the bias once per block of 48 inner
 *   elements and gives all rows but the first the last element of it;
 * - an inner dimension of 0, where tfjs returns memory as it finds it instead of zeros;
 * - batch dimensions that broadcast in both operands, [2, 1, …] × [1, 5, …], of which tfjs computes the first 5 of 10;
 * - empty batches, where tfjs traps;
 * - a right factor that shares its values with another tensor of another shape, where tfjs multiplies by what it prepared for that one.
 *
 * Calling it again does nothing; so does calling it where no wasm backend is registered.
 *
 * @returns whether the mended kernels are in place
 * @example
 * import '@tensorflow/tfjs-backend-wasm';
 * fixWasmProducts(); // true
 */
export function fixWasmProducts(): boolean {
  if (stock) return true;
  const kernels = new Map<string, tf.KernelConfig>();
  for (const name of names) {
    const kernel = tf.getKernel(name, 'wasm');
    if (!kernel) return false;
    kernels.set(name, kernel);
  }
  stock = kernels;
  const mended: Record<(typeof names)[number], typeof product> = { BatchMatMul: product, _FusedMatMul: fusedProduct };
  for (const name of names) {
    const kernel = kernels.get(name)!;
    replace({ ...kernel, kernelFunc: (args) => mended[name](args, kernel.kernelFunc) });
  }
  return true;
}

/** Puts the kernels of tfjs back, to measure against them. */
export function restoreStockWasmProducts(): void {
  stock?.forEach(replace);
  stock = undefined;
}

/** Whether the mended kernels are in place. */
export function wasmProductsFixed(): boolean {
  return stock !== undefined;
}

function replace(kernel: tf.KernelConfig): void {
  tf.unregisterKernel(kernel.kernelName, 'wasm');
  tf.registerKernel(kernel);
}

type KernelArguments = Parameters<tf.KernelFunc>[0];

function product(args: KernelArguments, stockKernel: tf.KernelFunc): tf.TensorInfo {
  const backend = args.backend as WasmBackend;
  const { operands, dimensions } = parse(args);
  const kernel: Kernel = (inputs, attrs = {}) =>
    stockKernel({ inputs, attrs, backend } as KernelArguments) as tf.TensorInfo;
  // Types and inner sizes that do not fit are refused by the stock kernel, in its words.
  if (!dimensions) return kernel(args.inputs, args.attrs);
  const multiply: Kernel = (inputs) => kernel(inputs, { transposeA: false, transposeB: false });
  const { batch, rows, inner, columns } = dimensions;
  const matrices = tf.util.sizeFromShape(batch);
  if (matrices * rows * inner * columns === 0) return zeros([...batch, rows, columns], backend);
  const shared = sizeOfBatch(operands.b) === 1;
  const rowsAtOnce = shared ? matrices * rows : rows;
  const { transposeA, transposeB } = operands;
  const plain = !transposeA && !transposeB;
  // XNNPACK keeps the right factor of a plain product prepared, which tells where few rows are multiplied.
  const few = plain && matrices === 1 && (rows < FEW_ROWS || inner < FEW_INNER);
  const prepared = few && isFirstShapeOf(operands.b);
  if (!prepared && hasWasmKernels(backend)) return byOwnKernels(operands, dimensions, backend);
  const left = rowsAtOnce * inner;
  const right = inner * columns;
  const costAsIs = (transposeA ? left : 0) + (transposeB ? right : 0) + PACKING * right;
  const costSwapped = (transposeA ? 0 : left) + (transposeB ? 0 : right) + PACKING * left + rowsAtOnce * columns;
  const swap = matrices === 1 && costSwapped < costAsIs;
  const cost = SETTING_UP + (swap ? costSwapped : costAsIs);
  const naive = rowsAtOnce * inner * columns < NAIVE_MULTIPLICATIONS_AN_ELEMENT * cost;
  if ((plain && matrices === 1 && isFirstShapeOf(operands.b)) || (naive && broadcastsInOneOperand(operands)))
    return kernel(args.inputs, args.attrs);
  if (swap) {
    // AB = (BᵀAᵀ)ᵀ: cheaper where the left operand is the smaller one or both are transposed already.
    const mirrored = { a: operands.b, b: operands.a, transposeA: !transposeB, transposeB: !transposeA };
    const out = withPlainOperands(mirrored, backend, (a, b) => multiply({ a, b }));
    return using([out], backend, () => swapLastTwo(out, backend));
  }
  return withPlainOperands(operands, backend, (a, b) =>
    shared ? tall(a, b, dimensions, multiply) : matrixByMatrix(a, b, dimensions, backend),
  );
}

const shapes = new WeakMap<object, string>();

/**
 * Whether a right factor has the shape in which XNNPACK has prepared its values, if it has. It keeps them under their id alone: of a
 * tensor that shares them in another shape, the stock kernels multiply by the wrong matrix, and write behind its end.
 */
function isFirstShapeOf({ dataId, shape }: tf.TensorInfo): boolean {
  const own = `${shape}`;
  const first = shapes.get(dataId) ?? own;
  shapes.set(dataId, first);
  return first === own;
}

/** Every matrix by the kernels of `@qornn/wasm-kernels`, which read transposed operands as they lie. */
function byOwnKernels(operands: Operands, d: Dimensions, backend: WasmBackend): tf.TensorInfo {
  const { a, b, transposeA, transposeB } = operands;
  const out = backend.makeOutput([...d.batch, d.rows, d.columns], 'float32');
  const tensors = { a, b, out };
  const transposes = { transposeA, transposeB };
  const sizes = { m: d.rows, k: d.inner, n: d.columns };
  if (sizeOfBatch(b) === 1 && !transposeA) {
    // All matrices share the right factor: their rows one below the other times it.
    const m = tf.util.sizeFromShape(d.batch) * d.rows;
    multiplyMatrices(backend, tensors, [{ a: 0, b: 0 }], { ...sizes, m }, transposes);
    return out;
  }
  const ofB = stepsOverBatch(b, d.batch);
  const pairs = stepsOverBatch(a, d.batch).map((step, i) => ({ a: step, b: ofB[i]! }));
  multiplyMatrices(backend, tensors, pairs, sizes, transposes);
  return out;
}

function fusedProduct(args: KernelArguments, stockKernel: tf.KernelFunc): tf.TensorInfo {
  const backend = args.backend as WasmBackend;
  const { operands, dimensions } = parse(args);
  const { activation, leakyreluAlpha } = args.attrs as unknown as tf._FusedMatMulAttrs;
  const { bias, preluActivationWeights } = args.inputs;
  const kernel: Kernel = (inputs, attrs = {}) =>
    stockKernel({ inputs, attrs, backend } as KernelArguments) as tf.TensorInfo;
  const unusualBias = bias !== undefined && bias !== null && bias.shape.length !== 1;
  if (!dimensions || unusualBias || !(activation in activations)) return kernel(args.inputs, args.attrs);
  const plain = !operands.transposeA && !operands.transposeB;
  const matrices = tf.util.sizeFromShape(dimensions.batch);
  const { rows, inner, columns } = dimensions;
  if (matrices === 1 && rows * inner * columns > 0 && (!plain || isFirstShapeOf(operands.b))) {
    // XNNPACK clamps, which takes NaN for a bound.
    const clamps = activation === 'relu' || activation === 'relu6';
    const attrs = { ...args.attrs, ...(clamps && { activation: 'linear' }), transposeA: false, transposeB: false };
    const product = plain
      ? kernel(args.inputs, attrs)
      : withPlainOperands(operands, backend, (a, b) => kernel({ ...args.inputs, a, b }, attrs));
    if (!clamps) return product;
    return using([product], backend, () => run(activations[activation], { x: product }, backend));
  }
  let out = run('BatchMatMul', { a: operands.a, b: operands.b }, backend, args.attrs);
  const then = (name: string, inputs: tf.NamedTensorInfoMap, attrs: object = {}): void => {
    const previous = out;
    out = using([previous], backend, () => run(name, inputs, backend, attrs));
  };
  if (bias) then('Add', { a: out, b: bias });
  const kernelOfActivation = activations[activation as keyof typeof activations];
  if (kernelOfActivation === 'Prelu') then('Prelu', { x: out, alpha: preluActivationWeights! });
  else if (kernelOfActivation === 'LeakyRelu') then('LeakyRelu', { x: out }, { alpha: leakyreluAlpha ?? 0 });
  else if (kernelOfActivation) then(kernelOfActivation, { x: out });
  return out;
}

/** What the fused kernel knows, and the kernel that does it alone. */
const activations = {
  linear: null,
  relu: 'Relu',
  relu6: 'Relu6',
  prelu: 'Prelu',
  leakyrelu: 'LeakyRelu',
  sigmoid: 'Sigmoid',
  elu: 'Elu',
} as const;

/** The operands, and the sizes of the product, or none where the stock kernel must refuse. */
function parse({ inputs, attrs }: KernelArguments): { operands: Operands; dimensions: Dimensions | undefined } {
  const { a, b } = inputs as { a: tf.TensorInfo; b: tf.TensorInfo };
  const { transposeA, transposeB } = attrs as unknown as tf.BatchMatMulAttrs;
  const operands = { a, b, transposeA, transposeB };
  if (a.dtype !== 'float32' || b.dtype !== 'float32') return { operands, dimensions: undefined };
  const [rows, innerOfA] = lastTwo(a, transposeA);
  const [innerOfB, columns] = lastTwo(b, transposeB);
  if (innerOfA !== innerOfB) return { operands, dimensions: undefined };
  const batch = tf.broadcast_util.assertAndGetBroadcastShape(a.shape.slice(0, -2), b.shape.slice(0, -2));
  return { operands, dimensions: { batch, rows, inner: innerOfA, columns } };
}

function lastTwo({ shape }: tf.TensorInfo, transposed: boolean): [number, number] {
  const [rows, columns] = shape.slice(-2) as [number, number];
  return transposed ? [columns, rows] : [rows, columns];
}

function sizeOfBatch({ shape }: tf.TensorInfo): number {
  return tf.util.sizeFromShape(shape.slice(0, -2));
}

/** The batches the stock kernel walks through rightly. */
function broadcastsInOneOperand({ a, b }: Operands): boolean {
  const [left, right] = [a.shape.slice(0, -2), b.shape.slice(0, -2)];
  return sizeOfBatch(a) === 1 || sizeOfBatch(b) === 1 || tf.util.arraysEqual(left, right);
}

/** All matrices share the right factor: their rows one below the other times it. */
function tall(a: tf.TensorInfo, b: tf.TensorInfo, d: Dimensions, multiply: Kernel): tf.TensorInfo {
  const shapeOfRows = [tf.util.sizeFromShape(a.shape.slice(0, -1)), d.inner];
  const out = multiply({ a: { ...a, shape: shapeOfRows }, b: { ...b, shape: [d.inner, d.columns] } });
  out.shape = [...d.batch, d.rows, d.columns];
  return out;
}

const wrapped = new WeakMap<WasmModule, (...values: unknown[]) => void>();

/**
 * One XNNPACK product per matrix, on views into the memory of the operands and of the result. A view has an id of its own,
 * because the kernel keeps the right factor prepared under its id until that id is disposed of.
 */
function matrixByMatrix(a: tf.TensorInfo, b: tf.TensorInfo, d: Dimensions, backend: WasmBackend): tf.TensorInfo {
  const { wasm, dataIdMap } = backend;
  const out = backend.makeOutput([...d.batch, d.rows, d.columns], 'float32');
  let multiply = wrapped.get(wasm);
  if (!multiply) {
    multiply = wasm.cwrap('BatchMatMul', null, [
      ...['number', 'array', 'number'],
      ...['number', 'array', 'number'],
      ...['number', 'number', 'number'],
    ]);
    wrapped.set(wasm, multiply);
  }
  const shapeA = bytesOf([1, d.rows, d.inner]);
  const shapeB = bytesOf([1, d.inner, d.columns]);
  const ofA = stepsOverBatch(a, d.batch);
  const ofB = stepsOverBatch(b, d.batch);
  const view = (x: tf.TensorInfo, index: number, rows: number, columns: number) => {
    const start = dataIdMap.get(x.dataId).memoryOffset + index * rows * columns * Float32Array.BYTES_PER_ELEMENT;
    return backend.makeOutput([rows, columns], 'float32', start);
  };
  for (let i = 0; i < ofA.length; i++) {
    const views = [
      view(a, ofA[i]!, d.rows, d.inner),
      view(b, ofB[i]!, d.inner, d.columns),
      view(out, i, d.rows, d.columns),
    ];
    const ids = views.map(({ dataId }) => dataIdMap.get(dataId).id);
    multiply(ids[0], shapeA, 3, ids[1], shapeB, 3, 0, 0, ids[2]);
    views.forEach(({ dataId }, k) => {
      // Not disposeData of the backend: that would free memory the view does not own.
      wasm.tfjs.disposeData(ids[k]!);
      dataIdMap.delete(dataId);
    });
  }
  return out;
}

function bytesOf(shape: number[]): Uint8Array {
  return new Uint8Array(new Int32Array(shape).buffer);
}

/** For each matrix of the result, in order, which matrix of `x` it is made of. */
function stepsOverBatch(x: tf.TensorInfo, batch: number[]): number[] {
  const own = x.shape.slice(0, -2);
  const padded = [...new Array<number>(batch.length - own.length).fill(1), ...own];
  const strides = tf.util.computeStrides([...padded, 1]);
  let steps = [0];
  batch.forEach((size, axis) => {
    const stride = padded[axis] === 1 ? 0 : strides[axis]!;
    steps = steps.flatMap((step) => Array.from({ length: size }, (_, i) => step + i * stride));
  });
  return steps;
}

/** Transposes what is to be transposed, and disposes of what it made. */
function withPlainOperands(
  { a, b, transposeA, transposeB }: Operands,
  backend: WasmBackend,
  f: (a: tf.TensorInfo, b: tf.TensorInfo) => tf.TensorInfo,
): tf.TensorInfo {
  const plainA = transposeA ? swapLastTwo(a, backend) : a;
  const plainB = transposeB ? swapLastTwo(b, backend) : b;
  const made = [plainA, plainB].filter((x) => x !== a && x !== b);
  return using(made, backend, () => f(plainA, plainB));
}

function swapLastTwo(x: tf.TensorInfo, backend: WasmBackend): tf.TensorInfo {
  const rank = x.shape.length;
  const perm = [...Array.from({ length: rank - 2 }, (_, i) => i), rank - 1, rank - 2];
  return run('Transpose', { x }, backend, { perm });
}

function run(name: string, inputs: tf.NamedTensorInfoMap, backend: WasmBackend, attrs: object = {}): tf.TensorInfo {
  return tf.getKernel(name, 'wasm').kernelFunc({ inputs, attrs, backend } as KernelArguments) as tf.TensorInfo;
}

function using(made: tf.TensorInfo[], backend: WasmBackend, f: () => tf.TensorInfo): tf.TensorInfo {
  try {
    return f();
  } finally {
    for (const { dataId } of made) backend.disposeData(dataId);
  }
}

function zeros(shape: number[], backend: WasmBackend): tf.TensorInfo {
  const out = backend.makeOutput(shape, 'float32');
  backend.typedArrayFromHeap(out).fill(0);
  return out;
}
