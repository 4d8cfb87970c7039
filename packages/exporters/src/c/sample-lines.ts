import type { IntModel } from '@qornn/int-runtime';
import { sampleCode } from '@qornn/int-runtime/reference';
import { ExportError } from '../errors.js';
import { type Staircase, staircaseOf } from './staircase.js';
import { type Line, type StaircaseLines, staircaseLines } from './staircase-line.js';

/** Integer types of raw samples. */
export type CountType = 'int8' | 'uint8' | 'int16' | 'uint16' | 'int32';

/** What raw samples, counts of a converter, are worth. */
export interface CountOptions {
  /** type of the counts; default `'int16'` */
  samples?: CountType;
  /** value of one count, not 0, for all inputs or [inputs]; default 1 */
  countScale?: number | readonly number[];
  /** value of count 0, for all inputs or [inputs]; default 0 */
  countOffset?: number | readonly number[];
}

/**
 * The code of every count of one input, in integers:
 *
 *     count ≤ lowest:  low
 *     count ≥ highest: high
 *     between:         base + direction · ⌊(M r + B) / 2^S⌋ with r = count − lowest − 1
 */
export interface SampleLine {
  readonly lowest: number;
  readonly low: number;
  readonly highest: number;
  readonly high: number;
  readonly base: number;
  readonly direction: 1 | -1;
  /** M, below 2^32 for 16-bit r, below 2^64 for 32-bit r */
  readonly multiplier: bigint;
  /** B, 0 to 2^S − 1 */
  readonly addend: bigint;
  /** S */
  readonly shift: number;
}

/** The codes of all counts, of all inputs. */
export interface SampleLines {
  /** [inputs] */
  readonly inputs: readonly SampleLine[];
  /** bits of r; with 16, all M r + B are below 2^48, and S is at least 16; with 32, they are below 2^80, and S is 48 or 64 */
  readonly bits: 16 | 32;
}

const RANGES: Readonly<Record<CountType, readonly [min: number, max: number]>> = {
  int8: [-(2 ** 7), 2 ** 7 - 1],
  uint8: [0, 2 ** 8 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  uint16: [0, 2 ** 16 - 1],
  int32: [-(2 ** 31), 2 ** 31 - 1],
};

/** Types of counts, for checks of options. */
export const COUNT_TYPES = Object.keys(RANGES) as readonly CountType[];

/** Bits of a type, its sign included. */
export function countBits(type: CountType): { bits: number; signed: boolean } {
  const [min, max] = RANGES[type];
  return { bits: Math.log2(max - min + 1), signed: min < 0 };
}

/** Smallest and largest count. */
export function countRange(type: CountType): readonly [min: number, max: number] {
  return RANGES[type];
}

/**
 * The code of a count: of the sample countOffset + countScale · count, in doubles. A Float32Array would round the sample first, to itself if the
 * scale is a power of two and the offset 0.
 */
export function codeOfCount(
  model: IntModel,
  input: number,
  count: number,
  { countScale = 1, countOffset = 0 }: CountOptions = {},
): number {
  return sampleCode(model, input, ofInput(countOffset, input) + ofInput(countScale, input) * count);
}

/**
 * Folds the inputs' normalization and scale into integers that give the code of every count exactly. Where one shift serves all inputs they
 * share it, a multiple of 16 if possible, which costs nothing on processors of 8 bits.
 *
 * @throws ExportError when no integers give the codes of an input
 */
export function sampleLines(model: IntModel, options: CountOptions = {}): SampleLines {
  const { samples = 'int16', countScale = 1, countOffset = 0 } = options;
  const known = new Map<string, InputStaircase>();
  const staircases = Array.from({ length: model.inputs }, (_, i) => {
    // Inputs often share all their numbers.
    const { mean, std } = model.inputNormalization ?? {};
    const key = [mean?.[i], std?.[i], ofInput(countScale, i), ofInput(countOffset, i)].join();
    const staircase =
      known.get(key) ?? inputStaircase((count) => codeOfCount(model, i, count, options), RANGES[samples]);
    known.set(key, staircase);
    return staircase;
  });
  const different = [...known.values()];
  const bits = different.every(({ length }) => length <= 2 ** 16) ? 16 : 32;
  const shifts = SHIFTS[bits];
  const shared = shifts.find((shift) => different.every((staircase) => lineWith(staircase, shift, bits)));
  const lines = new Map(
    different.map((staircase) => {
      const shift = shared ?? shifts.find((shift) => lineWith(staircase, shift, bits));
      return [staircase, shift === undefined ? null : lineWith(staircase, shift, bits)];
    }),
  );
  return {
    bits,
    inputs: staircases.map((staircase, i) => {
      const line = lines.get(staircase);
      if (!line) throw new ExportError(noLine(model, i, options, bits));
      const { lowest, low, highest, high, base, direction } = staircase;
      return { lowest, low, highest, high, base, direction, ...line };
    }),
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, k) => from + k);

/** In order of preference. */
const SHIFTS: Readonly<Record<16 | 32, readonly number[]>> = {
  16: [32, 16, 24, 40, ...range(16, 47)],
  32: [64, 48],
};

/** The codes of one input, and the lines that give those between the first and the last run. */
interface InputStaircase extends Pick<SampleLine, 'lowest' | 'low' | 'highest' | 'high' | 'base' | 'direction'> {
  /** number of counts between */
  readonly length: number;
  readonly lines: StaircaseLines;
}

/** The first and the last run may be saturated, where no line has to pass. */
function inputStaircase(codeOf: (count: number) => number, [min, max]: readonly [number, number]): InputStaircase {
  const { first, last, value } = staircaseOf(codeOf, min, max);
  const lowest = last[0]!;
  const highest = value.length > 1 ? first.at(-1)! : lowest;
  const low = value[0]!;
  const high = value.at(-1)!;
  const direction = high < low ? -1 : 1;
  const base = value.length > 2 ? value[1]! : low;
  const between = <T>(of: (run: number) => T) => range(1, value.length - 2).map(of);
  const inside: Staircase = {
    first: between((run) => first[run]! - lowest - 1),
    last: between((run) => last[run]! - lowest - 1),
    value: between((run) => direction * (value[run]! - base)),
  };
  const flat: Staircase = { first: [0], last: [0], value: [0] };
  return {
    ...{ lowest, low, highest, high, base, direction },
    length: Math.max(0, highest - lowest - 1),
    lines: staircaseLines(value.length > 2 ? inside : flat),
  };
}

/** The line with this shift, if its numbers fit. */
function lineWith({ lines, length }: InputStaircase, shift: number, bits: 16 | 32): Line | null {
  const line = lines.withShift(shift);
  if (!line || line.multiplier >= 2n ** (bits === 16 ? 32n : 64n)) return null;
  const largest = line.multiplier * BigInt(Math.max(0, length - 1)) + line.addend;
  return largest < 2n ** (bits === 16 ? 48n : 80n) ? line : null;
}

function ofInput(value: number | readonly number[], input: number): number {
  return typeof value === 'number' ? value : value[input]!;
}

/**
 * Where samples lie exactly between two codes, rounding errors of doubles decide, now up, now down; with a scale that differs a little the samples
 * lie on one side.
 */
function noLine(model: IntModel, input: number, options: CountOptions, bits: 16 | 32): string {
  const { samples = 'int16', countScale = 1, countOffset = 0 } = options;
  const scale = ofInput(countScale, input);
  const offset = ofInput(countOffset, input);
  const staircaseWith = (countScale: number) =>
    inputStaircase((count) => codeOfCount(model, input, count, { countScale, countOffset: offset }), RANGES[samples]);
  const near = [1e-12, 1e-9, 1e-7, 1e-6].map((part) => Number((scale * (1 + part)).toPrecision(13)));
  const remedy = near.find((scale) => {
    const staircase = staircaseWith(scale);
    return SHIFTS[bits].some((shift) => lineWith(staircase, shift, bits));
  });
  const name = model.inputNames?.[input];
  const { mean, std } = model.inputNormalization ?? {};
  return (
    `samples: no integers give the ${model.inputBits}-bit codes of input ${input}${name ? ` (${name})` : ''} for every ${samples} count ` +
    `(offset ${offset}, scale ${scale}, mean ${mean?.[input] ?? 0}, std ${std?.[input] ?? 1}): doubles round them unevenly; ` +
    (remedy === undefined
      ? "use counts of fewer bits, an offset nearer to 0, or samples: 'codes'"
      : `some do with the scale ${remedy}`)
  );
}
