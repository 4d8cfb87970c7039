import type {
  IntActivation,
  IntHadamard,
  IntLayer,
  IntMatrix,
  IntModel,
  Normalization,
  OrthogonalLayer,
} from '@qornn/int-runtime';
import { codeRange } from '@qornn/int-runtime/reference';
import { type Random, randomFrom } from './random.js';

/** Largest sizes of a random model. */
export interface ModelLimits {
  units: number;
  inputs: number;
  outputs: number;
  layers: number;
}

const LIMITS: ModelLimits = { units: 200, inputs: 20, outputs: 12, layers: 3 };
const NONE = new Int32Array(0);
const ACTIVATIONS: readonly IntActivation[] = ['linear', 'relu', 'modrelu'];

/**
 * A valid model of orthogonal layers in which anything may occur that `validateModel` allows: codes of 1 to 8 bits, ternary ones, signs,
 * Hadamard blocks, states of 4 to 16 bits with or without steps of their own, every activation, initial states, an identity, multipliers for
 * 32-bit and for 64-bit products, answers at every step, at the last, or by a mean. In three of four models states neither fade nor saturate at once; the others have constants of any size.
 *
 * The same seed gives the same model. Codes and constants of a seed depend on `limits`.
 *
 * @example
 * for (let seed = 0; seed < trials(100); seed++) check(randomModel(seed));
 */
export function randomModel(seed: number, limits: Partial<ModelLimits> = {}): IntModel<OrthogonalLayer> {
  const random = randomFrom(seed);
  const { units, inputs: mostInputs, outputs: mostOutputs, layers: mostLayers } = { ...LIMITS, ...limits };
  const inputs = random.size(mostInputs);
  const outputs = random.size(mostOutputs);
  const inputBits = random.integer(2, 16);
  const layers: OrthogonalLayer[] = [];
  let incoming = { inputs, magnitude: 2 ** (inputBits - 1) };
  for (let l = random.integer(1, mostLayers); l > 0; l--) {
    const layer = randomLayer(random, random.size(units), incoming);
    layers.push(layer);
    incoming = { inputs: layer.units, magnitude: 2 ** (layer.stateBits - 1) };
  }
  const values = random.chance(1 / 3);
  const model: IntModel<OrthogonalLayer> = {
    inputs,
    inputBits,
    inputScale: 2 ** random.integer(-8, 0) * (1 + random.uniform()),
    inputNormalization: random.chance(1 / 2) ? normalization(random, inputs) : null,
    layers,
    readout: {
      outputs,
      weights: matrix(random, outputs, incoming.inputs),
      bias: random.integers(outputs, 2 ** random.integer(4, 24)),
      scale: 2 ** -random.integer(4, 16) * (1 + random.uniform()),
    },
    outputNormalization: values ? normalization(random, outputs) : null,
    labels: random.chance(1 / 2) ? Array.from({ length: outputs }, (_, o) => `output ${o} °C`) : [],
    returnSequences: random.chance(1 / 2),
    ...(random.chance(1 / 2) && { inputNames: Array.from({ length: inputs }, (_, j) => `input "${j}"`) }),
    ...(random.chance(1 / 2) && { answers: values ? 'values' : 'classes' }),
  };
  return !model.returnSequences && random.chance(1 / 2) ? { ...model, pooling: 'mean' } : model;
}

/** The model with an answer at every step. */
export function answeringAlways<Layer extends IntLayer>(model: IntModel<Layer>): IntModel<Layer> {
  const { pooling, ...others } = model;
  return { ...others, returnSequences: true };
}

/** The model with the mean of its outputs for an answer. */
export function averaging<Layer extends IntLayer>(model: IntModel<Layer>): IntModel<Layer> {
  return { ...model, returnSequences: false, pooling: 'mean' };
}

/** Input codes for a model, [time, inputs]: a slow wave with noise, and now and then the smallest or the largest code. */
export function randomCodes(model: Pick<IntModel, 'inputs' | 'inputBits'>, time: number, seed: number): Int16Array {
  const random = randomFrom(seed);
  const top = 2 ** (model.inputBits - 1) - 1;
  const period = random.integer(3, 40);
  return Int16Array.from({ length: time * model.inputs }, (_, i) => {
    if (random.chance(1 / 16)) return random.chance(1 / 2) ? top : -top - 1;
    const wave = Math.sin((2 * Math.PI * Math.floor(i / model.inputs)) / period + (i % model.inputs));
    return Math.round(top * (0.6 * wave + 0.4 * random.within()));
  });
}

/**
 * Samples for a model, [time, inputs]: what `randomCodes` stands for, moved by less than a step; some lie exactly between two codes, some far
 * outside the range of the codes.
 */
export function randomSamples(model: IntModel, time: number, seed: number): Float32Array {
  const random = randomFrom(seed + 1);
  const { inputs, inputScale, inputNormalization } = model;
  return Float32Array.from(randomCodes(model, time, seed), (code, i) => {
    const offset = random.chance(1 / 4) ? 0.5 : random.within();
    const beyond = random.chance(1 / 32) ? 2 ** random.integer(1, 40) : 1;
    const mean = inputNormalization?.mean[i % inputs] ?? 0;
    const std = inputNormalization?.std[i % inputs] ?? 1;
    return mean + std * inputScale * (code + offset) * beyond;
  });
}

function randomLayer(
  random: Random,
  units: number,
  { inputs, magnitude }: { inputs: number; magnitude: number },
): OrthogonalLayer {
  const stateBits = random.integer(4, 16);
  const top = 2 ** (stateBits - 1);
  const recurrent = random.chance(1 / 4) ? hadamard(random, units) : matrix(random, units, units);
  const kernel = matrix(random, units, inputs);
  const [recurrentActivation, outputActivation] = [random.choice(ACTIVATIONS), random.choice(ACTIVATIONS)];
  const steady = random.chance(3 / 4);
  const identity = random.chance(1 / 4);
  const scaling = steady
    ? steadyScaling(random, { recurrent, kernel, identity, units, ratio: top / magnitude })
    : anyScaling(random, identity, units);
  const range = steady ? top / 4 : 2 ** 17;
  const thresholds = (activation: IntActivation) => (activation === 'modrelu' ? random.integers(units, range) : NONE);
  const mostShift = Math.min(16 - stateBits, 46 - scaling.shift);
  return {
    kind: 'orthogonal',
    units,
    inputs,
    recurrent,
    kernel,
    ...scaling,
    stateShift: random.chance(1 / 4) ? Int32Array.from({ length: units }, () => random.integer(0, mostShift)) : NONE,
    bias: random.integers(units, steady ? top / 16 : 2 ** random.integer(1, 17)),
    initialState: random.chance(1 / 3) ? Int32Array.from({ length: units }, () => random.integer(-top, top - 1)) : NONE,
    stateBits,
    stateScale: 2 ** random.integer(-15, 0) * (1 + random.uniform()),
    recurrentActivation,
    outputActivation,
    recurrentThreshold: thresholds(recurrentActivation),
    outputThreshold: thresholds(outputActivation),
  };
}

type Scaling = Pick<OrthogonalLayer, 'recurrentMultiplier' | 'kernelMultiplier' | 'identityMultiplier' | 'shift'>;

/** Multipliers with which W h is about as large as h, and U x a part of it, at any precision of the multipliers. */
function steadyScaling(
  random: Random,
  layer: {
    recurrent: IntMatrix | IntHadamard;
    kernel: IntMatrix;
    identity: boolean;
    units: number;
    /** of the largest state to the largest input */
    ratio: number;
  },
): Scaling {
  const shift = random.integer(8, 34);
  const multiplier = (factor: number) => Math.min(2 ** 31 - 1, Math.max(1, Math.round(factor * 2 ** shift)));
  const perUnit = random.chance(1 / 3);
  const each = (factor: number) =>
    Int32Array.from({ length: perUnit ? layer.units : 1 }, () => multiplier(factor * (1 - 0.2 * random.uniform())));
  const gain = (0.8 + 0.25 * random.uniform()) / rowNorm(layer.recurrent);
  return {
    shift,
    recurrentMultiplier: each(gain),
    kernelMultiplier: each(((0.05 + 0.3 * random.uniform()) * layer.ratio) / rowNorm(layer.kernel)),
    identityMultiplier: layer.identity ? Int32Array.of(multiplier(0.2 * random.uniform())) : NONE,
  };
}

function anyScaling(random: Random, identity: boolean, units: number): Scaling {
  const multipliers = (length: number) => {
    const largest = 2 ** random.integer(0, 31) - 1;
    return Int32Array.from({ length }, () => random.integer(0, largest));
  };
  return {
    shift: random.integer(1, 46),
    recurrentMultiplier: multipliers(random.chance(1 / 2) ? units : 1),
    kernelMultiplier: multipliers(random.chance(1 / 2) ? units : 1),
    identityMultiplier: identity ? multipliers(1) : NONE,
  };
}

/** Root mean square of the rows' norms; 1 for a matrix of zeros. */
function rowNorm(matrix: IntMatrix | IntHadamard): number {
  if ('signs' in matrix) return Math.sqrt(matrix.blockSize);
  const squares = matrix.codes.reduce((sum, code) => sum + code * code, 0);
  return Math.sqrt(squares / matrix.rows) || 1;
}

/** Codes of any width: of their whole range, only its ends (so only signs, for one bit), or fewer bits than they could have, with zeros. */
function matrix(random: Random, rows: number, columns: number): IntMatrix {
  const bits = random.integer(1, 8);
  const { smallest, largest } = codeRange(bits);
  const style = random.choice(['whole', 'ends', 'narrow'] as const);
  const narrow = codeRange(random.integer(1, bits));
  const code = {
    whole: () => random.integer(smallest, largest),
    ends: () => (random.chance(1 / 2) ? smallest : largest),
    narrow: () => (random.chance(1 / 3) ? 0 : random.integer(narrow.smallest, narrow.largest)),
  }[style];
  return { rows, columns, bits, codes: Int8Array.from({ length: rows * columns }, code) };
}

/** Signs, and blocks of any size that divides. */
function hadamard(random: Random, units: number): IntHadamard {
  const sizes = [1, 2, 4, 8, 16, 32, 64, 128].filter((size) => units % size === 0);
  return {
    rows: units,
    columns: units,
    blockSize: random.choice(sizes),
    signs: Int8Array.from({ length: units }, () => (random.chance(1 / 2) ? 1 : -1)),
  };
}

function normalization(random: Random, length: number): Normalization {
  return {
    mean: Float32Array.from({ length }, () => 10 * random.within()),
    std: Float32Array.from({ length }, () => 2 ** (4 * random.within())),
  };
}
