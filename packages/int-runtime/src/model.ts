import { ModelFormatError } from './errors.js';
import { formatValue } from './format-value.js';

/** Integer codes of a matrix, row-major, rows are outputs. */
export interface IntMatrix {
  rows: number;
  columns: number;
  codes: Int8Array;
  /** width of the code book, 1 to 8 */
  bits: number;
}

/**
 * diag(signs) · H, where H has Sylvester's Hadamard matrices along its diagonal: H_{2m} = [[H_m, H_m], [H_m, −H_m]]. Its entries are
 * ±1 within a block and 0 outside; engines apply it by butterflies, in O(rows · log blockSize) additions.
 */
export interface IntHadamard {
  rows: number;
  /** equal to `rows` */
  columns: number;
  /** a power of two that divides `rows` */
  blockSize: number;
  /** ±1, [rows] */
  signs: Int8Array;
}

/** σ and φ that act on integers. */
export type IntActivation = 'linear' | 'relu' | 'modrelu';

/**
 * One recurrent layer in integers:
 *
 *     c' = σ(clamp((((W h) · m_W + h · m_I + (U x) · m_U + 2^{s+e−1}) >> (s + e)) + b, −2^{k−1}, 2^{k−1} − 1))
 *     h' = c' · 2^e
 *
 * with an arithmetic shift (round half up), products of 64 bits, and accumulators W h and U x of 32 bits. e is 0, or one for each
 * unit: states of k bits whose steps are stateScale · 2^e, on one grid, so that W needs no scale for each of its columns.
 */
export interface IntLayer {
  /** which recurrence it is */
  kind: 'orthogonal';
  units: number;
  inputs: number;
  /** W, [units, units] */
  recurrent: IntMatrix | IntHadamard;
  /** U, [units, inputs] */
  kernel: IntMatrix;
  /** m_W, one or one for each unit, ≥ 0 */
  recurrentMultiplier: Int32Array;
  /** m_U, likewise */
  kernelMultiplier: Int32Array;
  /** m_I, one number ≥ 0, of a weight that is a multiple of the identity and codes; empty where it is codes alone */
  identityMultiplier: Int32Array;
  /** s, 1 to 46, as is s + e */
  shift: number;
  /** e, [units], each 0 to 16 − k; empty where all are 0 */
  stateShift: Int32Array;
  /** b, [units], in steps of the unit's state */
  bias: Int32Array;
  /** c_0, [units], in steps of the unit's state; empty where the state starts at 0 */
  initialState: Int32Array;
  /** k, 4 to 16 */
  stateBits: number;
  /** value of a state = stateScale · h = stateScale · 2^e · c */
  stateScale: number;
  recurrentActivation: IntActivation;
  outputActivation: IntActivation;
  /** b of modReLU, [units], in steps of the unit's state; empty where σ is not modrelu */
  recurrentThreshold: Int32Array;
  /** likewise for φ */
  outputThreshold: Int32Array;
}

/** o = V φ(h) + b_o in 32 bits; logit = scale · o. */
export interface IntReadout {
  outputs: number;
  /** V, [outputs, units] */
  weights: IntMatrix;
  bias: Int32Array;
  scale: number;
}

/** What real numbers are counted from and in: (value − mean) / std. */
export interface Normalization {
  /** finite, one for each number */
  mean: Float32Array;
  /** finite and > 0, likewise */
  std: Float32Array;
}

/** Where a network comes from. */
export interface ModelOrigin {
  /** name of the task that it was trained on */
  task: string;
  /** T, time steps of a sequence that it was trained on, ≥ 1 */
  timeSteps: number;
  /** the data; null where a seed gave them */
  data: {
    /** SHA-256 of what was read, 64 hexadecimal digits */
    digest: string;
    /** of the files, as the task counts them */
    rows: number;
    /** names of the files, without their folders */
    files: string[];
  } | null;
  /** SHA-256 of the file of weights that it was made from, 64 hexadecimal digits; null where there was none */
  checkpoint: string | null;
}

/** A network in integers: plain data, ready to be run, written to a file or exported. */
export interface IntModel {
  inputs: number;
  /** k_x, 2 to 16 */
  inputBits: number;
  /** code of a sample = clamp(⌊(x − mean) / (std · inputScale) + 1/2⌋), in doubles */
  inputScale: number;
  /** of samples, [inputs]; null: mean 0, std 1 */
  inputNormalization: Normalization | null;
  layers: IntLayer[];
  readout: IntReadout;
  /** of what is predicted, [outputs]: value = mean + std · logit; null: the logits are the values */
  outputNormalization: Normalization | null;
  /** names of the outputs, [outputs]; empty where they have none */
  labels: string[];
  returnSequences: boolean;
  /** names of the inputs, [inputs], each once, in the order in which a sample has them; absent or empty where they have none */
  inputNames?: string[];
  /** whether outputs stand for classes, of which the largest is the answer, or are it; absent: values where they have units */
  answers?: 'classes' | 'values';
  /** absent where nothing is known of it */
  origin?: ModelOrigin;
}

/** Whether the outputs of a model are values, and not classes of which the largest is the answer. */
export function predictsValues({ answers, outputNormalization }: IntModel): boolean {
  return answers ? answers === 'values' : outputNormalization !== null;
}

/** Largest shift for which the engines' rounding term and partial sums stay exact. */
export const MAX_SHIFT = 46;
const INT32_MAX = 2 ** 31 - 1;
const ACTIVATIONS: readonly string[] = ['linear', 'relu', 'modrelu'];

/** Smallest and largest code of a k-bit code book; k = 1 is ternary. */
export function codeRange(bits: number): { smallest: number; largest: number } {
  return bits === 1 ? { smallest: -1, largest: 1 } : { smallest: -(2 ** (bits - 1)), largest: 2 ** (bits - 1) - 1 };
}

/** Whether a matrix is given by signs and Hadamard blocks. */
export function isHadamard(matrix: IntMatrix | IntHadamard): matrix is IntHadamard {
  return 'signs' in matrix;
}

/** A matrix as codes, entry by entry. */
export function codesOf(matrix: IntMatrix | IntHadamard): IntMatrix {
  if (!isHadamard(matrix)) return matrix;
  const { rows, columns, blockSize, signs } = matrix;
  const codes = new Int8Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    const from = i - (i % blockSize);
    for (let j = from; j < from + blockSize; j++) codes[i * columns + j] = signs[i]! * parity(i & j & (blockSize - 1));
  }
  return { rows, columns, bits: 1, codes };
}

/** 1 for an even number of ones, −1 for an odd one. */
function parity(bits: number): number {
  let odd = 0;
  for (let left = bits; left !== 0; left &= left - 1) odd ^= 1;
  return 1 - 2 * odd;
}

/** 2^{k−1+e}, the largest magnitude of a layer's states and outputs. */
export function stateMagnitude({ stateBits, stateShift }: Pick<IntLayer, 'stateBits' | 'stateShift'>): number {
  return 2 ** (stateBits - 1 + largestMagnitude(stateShift));
}

/** Largest sum of magnitudes in a row: times the largest magnitude of the vector, it bounds the accumulator. */
export function largestRowSum(matrix: IntMatrix | IntHadamard): number {
  if (isHadamard(matrix)) return matrix.blockSize;
  const { rows, columns, codes } = matrix;
  let largest = 0;
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += Math.abs(codes[i * columns + j]!);
    largest = Math.max(largest, sum);
  }
  return largest;
}

/**
 * Checks what a model computes with: sizes, ranges, and that no 32-bit accumulator can overflow, whatever the input. Its words are for
 * `validateModel`, which no engine carries along.
 *
 * @throws ModelFormatError whose `field` says what is wrong
 */
export function validateNumbers(model: IntModel): void {
  requireRecord('model', model);
  integer('inputs', model.inputs, 1, 2 ** 20);
  integer('inputBits', model.inputBits, 2, 16);
  scale('inputScale', model.inputScale);
  normalization('inputNormalization', model.inputNormalization, model.inputs);
  if (typeof model.returnSequences !== 'boolean') fail('returnSequences', 'is not true or false');
  if (!Array.isArray(model.layers) || model.layers.length === 0) fail('layers', 'is not a list of at least one layer');
  let inputs = model.inputs;
  let inputMagnitude = 2 ** (model.inputBits - 1);
  model.layers.forEach((layer, l) => {
    const at = `layers.${l}`;
    requireRecord(at, layer);
    if (layer.inputs !== inputs) {
      fail(`${at}.inputs`, `is ${formatValue(layer.inputs)}, but what it reads has ${inputs} values`);
    }
    validateLayer(at, layer, inputMagnitude);
    inputs = layer.units;
    inputMagnitude = stateMagnitude(layer);
  });
  requireRecord('readout', model.readout);
  const { outputs, weights, bias } = model.readout;
  integer('readout.outputs', outputs, 1, 2 ** 20);
  matrix('readout.weights', weights, outputs, inputs);
  integers('readout.bias', bias, [outputs]);
  scale('readout.scale', model.readout.scale);
  const largestBias = largestMagnitude(bias);
  accumulator('readout.weights', largestRowSum(weights) * inputMagnitude + largestBias);
  normalization('outputNormalization', model.outputNormalization, outputs);
}

function validateLayer(at: string, layer: IntLayer, inputMagnitude: number): void {
  if (layer.kind !== 'orthogonal') fail(`${at}.kind`, `is ${formatValue(layer.kind)}; it must be orthogonal`);
  integer(`${at}.units`, layer.units, 1, 2 ** 16);
  integer(`${at}.stateBits`, layer.stateBits, 4, 16);
  integer(`${at}.shift`, layer.shift, 1, MAX_SHIFT);
  scale(`${at}.stateScale`, layer.stateScale);
  requireRecord(`${at}.recurrent`, layer.recurrent);
  if (isHadamard(layer.recurrent)) hadamard(`${at}.recurrent`, layer.recurrent, layer.units);
  else matrix(`${at}.recurrent`, layer.recurrent, layer.units, layer.units);
  matrix(`${at}.kernel`, layer.kernel, layer.units, layer.inputs);
  integers(`${at}.recurrentMultiplier`, layer.recurrentMultiplier, [1, layer.units]);
  integers(`${at}.kernelMultiplier`, layer.kernelMultiplier, [1, layer.units]);
  integers(`${at}.identityMultiplier`, layer.identityMultiplier, [0, 1]);
  for (const field of ['recurrentMultiplier', 'kernelMultiplier', 'identityMultiplier'] as const) {
    if (layer[field].some((m) => m < 0)) fail(`${at}.${field}`, 'holds a negative number');
  }
  integers(`${at}.bias`, layer.bias, [layer.units]);
  integers(`${at}.initialState`, layer.initialState, [0, layer.units]);
  const top = 2 ** (layer.stateBits - 1);
  if (layer.initialState.some((h) => h < -top || h >= top)) {
    fail(`${at}.initialState`, `holds a number that ${layer.stateBits} bits cannot hold`);
  }
  for (const field of ['recurrentActivation', 'outputActivation'] as const) {
    if (!ACTIVATIONS.includes(layer[field])) fail(`${at}.${field}`, `is not one of ${ACTIVATIONS.join(', ')}`);
  }
  integers(`${at}.recurrentThreshold`, layer.recurrentThreshold, [
    layer.recurrentActivation === 'modrelu' ? layer.units : 0,
  ]);
  integers(`${at}.outputThreshold`, layer.outputThreshold, [layer.outputActivation === 'modrelu' ? layer.units : 0]);
  // Twice the range of 16-bit states: more would saturate every state, and could overflow the sum.
  for (const field of ['bias', 'recurrentThreshold', 'outputThreshold'] as const) {
    if (layer[field].some((b) => Math.abs(b) > 2 ** 17)) fail(`${at}.${field}`, 'holds a number beyond ±2^17');
  }
  integers(`${at}.stateShift`, layer.stateShift, [0, layer.units]);
  if (layer.stateShift.some((e) => e < 0 || layer.stateBits + e > 16 || layer.shift + e > MAX_SHIFT)) {
    fail(`${at}.stateShift`, `holds a number below 0, or one with which states pass 16 bits or shifts ${MAX_SHIFT}`);
  }
  const magnitude = stateMagnitude(layer);
  const recurrentBound = largestRowSum(layer.recurrent) * magnitude;
  const kernelBound = largestRowSum(layer.kernel) * inputMagnitude;
  accumulator(`${at}.recurrent`, recurrentBound);
  accumulator(`${at}.kernel`, kernelBound);
  // Two 62-bit products and the rounding term: engines that add them in 64 bits must not wrap around. A double rounds the bound
  // by far less than the 2^12 left here.
  const sum =
    recurrentBound * largestMagnitude(layer.recurrentMultiplier) +
    kernelBound * largestMagnitude(layer.kernelMultiplier) +
    magnitude * largestMagnitude(layer.identityMultiplier) +
    2 ** (layer.shift + largestMagnitude(layer.stateShift) - 1);
  if (sum > 2 ** 63 - 2 ** 12) fail(`${at}.shift`, `a 64-bit sum of the products could overflow (bound ${sum})`);
}

/** Of a list of integers; 0 of none. */
export function largestMagnitude(values: Int32Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function matrix(field: string, value: IntMatrix, rows: number, columns: number): void {
  requireRecord(field, value);
  integer(`${field}.bits`, value.bits, 1, 8);
  if (value.rows !== rows || value.columns !== columns) {
    fail(field, `is [${formatValue(value.rows)}, ${formatValue(value.columns)}], but must be [${rows}, ${columns}]`);
  }
  if (!(value.codes instanceof Int8Array)) fail(`${field}.codes`, 'is not an Int8Array');
  length(`${field}.codes`, value.codes, [rows * columns]);
  const { smallest, largest } = codeRange(value.bits);
  const at = value.codes.findIndex((code) => code < smallest || code > largest);
  if (at >= 0)
    fail(`${field}.codes`, `code ${at} is ${value.codes[at]}; ${value.bits} bits hold ${smallest} to ${largest}`);
}

function hadamard(field: string, { rows, columns, blockSize, signs }: IntHadamard, units: number): void {
  if (rows !== units || columns !== units) {
    fail(field, `is [${formatValue(rows)}, ${formatValue(columns)}], but must be [${units}, ${units}]`);
  }
  integer(`${field}.blockSize`, blockSize, 1, 2 ** 16);
  if ((blockSize & (blockSize - 1)) !== 0 || units % blockSize !== 0) {
    fail(`${field}.blockSize`, `is ${blockSize}; it must be a power of two that divides ${units}`);
  }
  if (!(signs instanceof Int8Array)) fail(`${field}.signs`, 'is not an Int8Array');
  length(`${field}.signs`, signs, [units]);
  if (signs.some((sign) => sign !== 1 && sign !== -1))
    fail(`${field}.signs`, 'holds a number that is neither 1 nor −1');
}

function normalization(field: string, value: Normalization | null, count: number): void {
  if (value === null) return;
  requireRecord(field, value);
  for (const part of ['mean', 'std'] as const) {
    if (!(value[part] instanceof Float32Array)) fail(`${field}.${part}`, 'is not a Float32Array');
    length(`${field}.${part}`, value[part], [count]);
    const at = value[part].findIndex((x) => !Number.isFinite(x) || (part === 'std' && x <= 0));
    if (at >= 0) fail(`${field}.${part}`, `entry ${at} is ${value[part][at]}`);
  }
}

function accumulator(field: string, bound: number): void {
  if (bound > INT32_MAX) fail(field, `a 32-bit accumulator could overflow (bound ${bound})`);
}

export function requireRecord(field: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) fail(field, `is ${formatValue(value)}, not an object`);
}

function integers(field: string, array: Int32Array, allowed: number[]): void {
  if (!(array instanceof Int32Array)) fail(field, 'is not an Int32Array');
  length(field, array, allowed);
}

function length(field: string, array: ArrayLike<number>, allowed: number[]): void {
  if (!allowed.includes(array.length))
    fail(field, `has ${array.length} entries, but must have ${allowed.join(' or ')}`);
}

function integer(field: string, value: unknown, least: number, most: number): void {
  if (!Number.isInteger(value) || (value as number) < least || (value as number) > most) {
    fail(field, `is ${formatValue(value)}; it must be an integer from ${least} to ${most}`);
  }
}

function scale(field: string, value: unknown): void {
  if (typeof value !== 'number' || !(value > 0 && value < Number.POSITIVE_INFINITY)) {
    fail(field, `is ${formatValue(value)}; it must be a finite number > 0`);
  }
}

function fail(field: string, reason: string): never {
  throw new ModelFormatError(field, reason);
}
