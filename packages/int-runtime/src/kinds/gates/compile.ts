import { chooseShift, type MultiplierBits } from '../../choose-shift.js';
import { prove, refuseIdentity, requireFinite } from '../../compile-checks.js';
import { CompileError } from '../../errors.js';
import type { Granularity } from '../../granularity.js';
import { codeRange, largestRowSum } from '../../int-matrix.js';
import { roundCodes } from '../../round-codes.js';
import type { Incoming, LayerOptions, Range } from '../compiling-kind.js';
import { fractionBits, type GateActivation } from './activation.js';
import type { GatedIntLayer } from './layer.js';
import { type GateMatrix, productBound, RANK_MAGNITUDE } from './matrix.js';
import { KERNEL_RANK, RECURRENT_RANK } from './signals.js';
import type { GatedSpec, GateSpecMatrix } from './spec.js';
import type { StateFormat } from './state-format.js';

/**
 * Multipliers of 20 bits change a pre-activation, of 16 bits, by about 1/32 of its last bit. Those of 10 bits change weights, of at most 8
 * bits, by at most 1/8 of their step: enough where inputs of few bits, such as one-hot characters, need multipliers that are much larger.
 */
const MULTIPLIER_BITS: MultiplierBits = { ample: 20, least: 10 };

type Ranges = Readonly<Record<string, Range>>;

export interface GateCompilation {
  /** of h */
  state: StateFormat;
  /** m */
  integerBits: number;
}

/** The common fields of a compiled layer, and how biases are rounded. */
export interface CompiledGates {
  fields: Omit<GatedIntLayer, 'kind'>;
  /** A bias in units of the pre-activations. */
  toBias(name: string, values: Float32Array): Int32Array;
}

/**
 * Compiles the weights of a layer with gates. The factors of the products are m_W ≈ 2^{s+15−m} · (step of W) · (step of h), and likewise m_U.
 *
 * @throws CompileError when a weight is not supported or not finite, or a sum could overflow
 */
export function compileGates(
  at: string,
  spec: GatedSpec,
  ranges: Ranges,
  incoming: Incoming,
  { kernelBits, recurrentBits, weightScales, biasBits }: LayerOptions,
  { state: { bits: stateBits, scale: stateScale }, integerBits }: GateCompilation,
): CompiledGates {
  const perUnit = 2 ** (15 - integerBits);
  const magnitude = 2 ** (stateBits - 1);
  const recurrent = roundedGates(`${at}.recurrent`, spec.recurrent, {
    ...{ bits: recurrentBits, scales: weightScales, range: ranges[RECURRENT_RANK] as number },
    vector: { scale: stateScale, magnitude },
  });
  const kernel = roundedGates(`${at}.kernel`, spec.kernel, {
    ...{ bits: kernelBits, scales: weightScales, range: ranges[KERNEL_RANK] as number },
    vector: incoming,
  });
  const bounds = {
    recurrent: productBound(recurrent.matrix, magnitude),
    kernel: productBound(kernel.matrix, incoming.magnitude),
  };
  prove(`${at}.recurrent`, bounds.recurrent, 'stateBits or the bits of the recurrent weight');
  prove(`${at}.kernel`, bounds.kernel, 'inputBits or the bits of the input weight');
  const recurrentFactors = recurrent.steps.map((step) => step * perUnit);
  const kernelFactors = kernel.steps.map((step) => step * perUnit);
  const shift = chooseShift(
    at,
    1,
    [
      { factors: recurrentFactors, bound: bounds.recurrent },
      { factors: kernelFactors, bound: bounds.kernel },
    ],
    2 ** (biasBits - 1),
    MULTIPLIER_BITS,
  );
  const toMultiplier = (factor: number) => Math.round(factor * 2 ** shift);
  return {
    fields: {
      units: spec.units,
      inputs: incoming.inputs,
      recurrent: recurrent.matrix,
      kernel: kernel.matrix,
      recurrentMultiplier: Int32Array.from(recurrentFactors, toMultiplier),
      kernelMultiplier: Int32Array.from(kernelFactors, toMultiplier),
      shift,
      integerBits,
      stateBits,
      stateScale,
      initialState: toCodes(`${at}.initialState`, spec.initialState, stateScale, stateBits),
    },
    toBias: (name, values) => toCodes(`${at}.${name}`, values, 1 / perUnit, biasBits),
  };
}

/** m of pre-activations in a range. Beyond ±16, sigmoid and tanh are constant. */
export function integerBitsOf({ a }: Ranges, activations: readonly GateActivation[]): number {
  const isBounded = activations.every((activation) => fractionBits(activation, 1) === 15);
  return Math.max(0, Math.min(isBounded ? 4 : 8, Math.ceil(Math.log2(a as number))));
}

/**
 * Codes of a vector, clamped to their bits.
 *
 * @param shifts for each value, how many times its step is twice as large; default 0
 * @throws CompileError when a value is not finite
 */
export function toCodes(
  part: string,
  values: Float32Array | undefined,
  step: number,
  bits: number,
  shifts?: Int32Array,
): Int32Array {
  requireFinite(part, values);
  const { smallest, largest } = codeRange(bits);
  const code = (value: number, i: number) => Math.round(value / (step * 2 ** (shifts?.[i] ?? 0)));
  return Int32Array.from(values ?? [], (value, i) => Math.max(smallest, Math.min(largest, code(value, i))));
}

/**
 * The power of two that k-bit codes of a range have as their step; no finer than 2^−`fraction`, which is the finest that products of gates
 * have.
 */
export function powerOfTwoStep(range: number, bits: number, fraction: number): number {
  return 2 ** Math.min(0, Math.max(-fraction, Math.ceil(Math.log2(range / (2 ** (bits - 1) - 1)))));
}

/**
 * The format of h where nothing bounds it: as trained, else of the calibrated range.
 *
 * @param fraction fraction bits of what is added up to a state, which has none beyond them
 */
export function rangedFormat(
  { stateFormat }: GatedSpec,
  { h }: Ranges,
  { stateBits }: LayerOptions,
  fraction: number,
): StateFormat {
  const scale = stateFormat?.scale ?? powerOfTwoStep(h as number, stateBits, fraction);
  return { bits: stateFormat?.bits ?? stateBits, scale: Math.max(scale, 2 ** -fraction) };
}

/**
 * The format of h from −1 to 1: as trained, else of the given bits.
 *
 * @throws CompileError when it was trained with another range
 */
export function unitFormat(at: string, { stateFormat }: GatedSpec, { stateBits }: LayerOptions): StateFormat {
  const bits = stateFormat?.bits ?? stateBits;
  const scale = 2 ** (1 - bits);
  if (stateFormat && stateFormat.scale !== scale) {
    throw new CompileError(`${at}.stateFormat`, `has scale ${stateFormat.scale}; it must be ${scale} for ${bits} bits`);
  }
  return { bits, scale };
}

/** A matrix of codes, and the steps of its product with codes of the vector. */
interface RoundedGates {
  matrix: GateMatrix;
  steps: Float64Array;
}

interface Rounding {
  bits: number;
  scales: Granularity;
  /** largest magnitude between the factors of a low-rank weight */
  range: number;
  /** what is multiplied */
  vector: Pick<Incoming, 'scale' | 'magnitude'>;
}

function roundedGates(at: string, matrix: GateSpecMatrix, { bits, scales, range, vector }: Rounding): RoundedGates {
  const rounded = (part: string, one: Exclude<GateSpecMatrix, { kind: 'lowRank' }>) => {
    const { matrix, steps, identity } = roundCodes(part, one, bits, scales);
    refuseIdentity(part, identity);
    return { matrix, steps };
  };
  if (matrix.kind !== 'lowRank') {
    const { matrix: codes, steps } = rounded(at, matrix);
    return { matrix: codes, steps: steps.map((step) => step * vector.scale) };
  }
  const down = rounded(`${at}.down`, matrix.down);
  const up = rounded(`${at}.up`, matrix.up);
  const bound = largestRowSum(down.matrix) * vector.magnitude;
  prove(`${at}.down`, bound, 'the bits of the weight or of its input');
  const step = range / (RANK_MAGNITUDE - 1);
  const factors = down.steps.map((one) => (one * vector.scale) / step);
  const shift = chooseShift(`${at}.down`, 1, [{ factors, bound }], 0, MULTIPLIER_BITS);
  const multiplier = Int32Array.from(factors, (factor) => Math.round(factor * 2 ** shift));
  return {
    matrix: { down: down.matrix, up: up.matrix, multiplier, shift },
    steps: up.steps.map((one) => one * step),
  };
}

/**
 * A number from 0 to 1 in units of 2^−15.
 *
 * @throws CompileError for any other number
 */
export function toFraction(part: string, value: number): number {
  if (!(value >= 0 && value <= 1)) throw new CompileError(part, `is ${value}; it must be a number from 0 to 1`);
  return Math.round(value * 2 ** 15);
}
