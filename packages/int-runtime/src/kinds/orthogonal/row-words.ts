import type { Arena } from '../../arena.js';
import { isHadamard } from '../../int-matrix.js';
import { matrixWords, type Words } from '../../kernel-memory.js';
import { ROWS, WIDTH } from '../../kernel-words.js';
import { padded, type WeightStorage } from '../../weight-layout.js';
import { EXACT, FACTORS, KERNEL, RECURRENT } from './kernel-words.js';
import { type PreparedRows, prepareRows, type ScaledRows } from './prepared.js';

/**
 * Writes rows for `multiplyBoth` and `requantize` of assembly/kinds/orthogonal: matrices, factors and padded length.
 *
 * @param magnitude, inputMagnitude largest magnitudes of what W and U are multiplied with
 */
export function rowWords(
  rows: ScaledRows,
  magnitude: number,
  inputMagnitude: number,
  arena: Arena,
  storage: WeightStorage,
): Words {
  const { recurrent, kernel } = rows;
  const prepared = prepareRows(rows, magnitude, inputMagnitude);
  const width = padded(rows.bias.length, ROWS);
  return {
    [WIDTH]: width,
    ...matrixWords(RECURRENT, recurrent, magnitude, arena, storage),
    // With few columns, memory traffic is small and tables do not pay off.
    ...matrixWords(KERNEL, kernel, inputMagnitude, arena, kernel.columns < ROWS ? 'expanded' : storage),
    ...scaleWords(rows, prepared, width, arena),
  };
}

/** The words of factors alone, of rows whose matrices are written. */
export function scaleWords(rows: ScaledRows, prepared: PreparedRows, width: number, arena: Arena): Words {
  const { recurrent } = rows;
  // W = diag(signs) H: the signs are part of the factors, at no cost.
  const sign = (i: number) => (isHadamard(recurrent) ? recurrent.signs[i]! : 1);
  const usesFactors = prepared.fitsDouble && rows.identityMultiplier.length === 0;
  return {
    [FACTORS]: arena.put(factors(prepared, width, usesFactors, sign)),
    [EXACT]: usesFactors ? 0 : arena.put(exact(rows.bias, prepared, width, sign)),
  };
}

/** Factors and offsets of `scale`, for every eight units. */
function factors(
  { factors: { recurrent, kernel }, offset, shifts }: PreparedRows,
  width: number,
  areUsed: boolean,
  sign: (i: number) => number,
): Float64Array {
  const values = new Float64Array(3 * width);
  for (let i = 0; i < offset.length; i++) {
    const row = areUsed
      ? [recurrent[i]! * sign(i), kernel[i]!, offset[i]! - 0.5 + 2 ** -(shifts[i]! + 1)]
      : [1, 0, 0.25];
    row.forEach((value, r) => {
      values[24 * (i >> 3) + 8 * r + (i & 7)] = value;
    });
  }
  return values;
}

/**
 * Factors and offsets of `scaleExactly`. Sums are rounded down to multiples of 2^t and then to multiples of 2^s, t = min(s, 16), which is rounding
 * down once.
 */
function exact(
  bias: Int32Array,
  { multipliers: { recurrent, identity, kernel }, shifts }: PreparedRows,
  width: number,
  sign: (i: number) => number,
): Float64Array {
  const values = new Float64Array(6 * width);
  bias.forEach((b, i) => {
    const shift = shifts[i]!;
    const first = Math.min(shift, 16);
    const [unit, rest] = [2 ** -first, 2 ** (first - shift)];
    [recurrent[i]! * sign(i) * unit, kernel[i]! * unit, identity[i]! * unit, 2 ** (shift - 1) * unit, rest, b].forEach(
      (value, r) => {
        values[r * width + i] = value;
      },
    );
  });
  return values;
}
