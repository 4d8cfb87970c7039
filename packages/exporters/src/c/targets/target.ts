import type { IntHadamard, IntMatrix } from '@qornn/int-runtime';
import type { CArray, CType } from '../c-array.js';
import type { CHelper } from '../c-helper.js';

export type TargetName = 'generic' | 'avr' | 'cortex-m' | 'riscv';

/** Where names of a part come from. */
export interface CNames {
  /** the model's name, before all identifiers */
  readonly prefix: string;
  /** identifier of this part, with the prefix */
  readonly part: string;
}

/** Products of a stored matrix and a vector of 16-bit integers. */
export interface CProduct {
  readonly constants: readonly CArray[];
  readonly helpers: readonly CHelper[];
  /** rows that one call computes; rows beyond the matrix are zero */
  readonly rowsAtOnce: number;
  /** whether `prepare` copies the vector, so that it may change before all rows are computed */
  readonly copiesVector: boolean;
  /** Declarations and statements before the loop over rows, for one vector; may be empty. */
  prepare(vector: string): string;
  /**
   * One row: an expression of type int32_t, for `rowsAtOnce` = 1.
   *
   * @param row expression, a row's index
   */
  row(row: string, vector: string): string;
  /**
   * Several rows: a statement, for `rowsAtOnce` > 1.
   *
   * @param row expression, index of the first row, a multiple of `rowsAtOnce`
   * @param sums name of an array `int32_t[rowsAtOnce]`
   */
  rows(row: string, vector: string, sums: string): string;
}

/** H x in place, and the signs of its rows. */
export interface CButterfly {
  readonly constants: readonly CArray[];
  readonly helpers: readonly CHelper[];
  /** type of the sums */
  readonly type: 'int16_t' | 'int32_t';
  /** A statement: sums = H x, without the signs of the rows. */
  transform(vector: string, sums: string): string;
  /** A row of diag(signs) · H x: an expression of type int32_t. */
  row(row: string, sums: string): string;
}

/** A product of the sum that is shifted: a variable times a constant, or an array of constants. */
export interface CTerm {
  /** the variable, of type int32_t */
  readonly variable: string;
  /** ≥ 0, below 2^31: one number, or one per unit */
  readonly multiplier: number | CArray;
  /** largest magnitude of the variable */
  readonly bound: number;
}

/** ⌊(Σ variable · multiplier + 2^{s−1}) / 2^s⌋ for every unit. */
export interface CScaledSum {
  readonly terms: readonly CTerm[];
  /** s, one number ≥ 1, or one per unit */
  readonly shift: number | CArray;
  /** largest magnitude of the sum and its partial sums, of all units, below 2^63 */
  readonly bound: number;
  /** for every unit, whether 32 bits are too few */
  readonly needs64Bits: readonly boolean[];
  /** the result may be saturated to ± this, and may not be where it is within */
  readonly saturation: number;
}

/** Saturated codes of a layer's next state: clamp(⌊(Σ variable · multiplier + 2^{s−1}) / 2^s⌋ + b, smallest, largest). */
export interface CRecurrence {
  /** W, and the largest magnitude of h */
  readonly recurrent: { readonly matrix: IntMatrix | IntHadamard; readonly magnitude: number };
  /** U, and the largest magnitude of x */
  readonly kernel: { readonly matrix: IntMatrix; readonly magnitude: number };
  /** of w, a row of W h, u, a row of U x, and h, the unit's state, if W has a multiple of the identity beside its codes */
  readonly sum: CScaledSum;
  /** b of every unit */
  readonly bias: ArrayLike<number>;
  /** limits of the codes */
  readonly smallest: number;
  readonly largest: number;
}

export interface CRecurrencePart {
  readonly constants: readonly CArray[];
  readonly helpers: readonly CHelper[];
  /** whether the codes replace h; otherwise they go to a vector of their own */
  readonly inPlace: boolean;
  /**
   * A statement that computes the codes. Arguments are expressions.
   *
   * @param next where they go: h if in place, else a vector that is neither h nor x
   */
  codes(h: string, x: string, next: string): string;
}

/**
 * How a target stores constants and computes. Emitters of layers are the same for all targets. Code for extensions of a processor is chosen by
 * the preprocessor, and plain C beside it has the same results, so that every file compiles everywhere.
 */
export interface CTarget {
  readonly name: TargetName;
  /** in one line, for help and READMEs */
  readonly description: string;
  /** includes and macros of the source file */
  preamble(prefix: string): string;
  /** most bytes of all constants together; default: no limit but the processor's memory */
  readonly reach?: number;
  /** Attribute of constant arrays, before `=`; may be empty. */
  inFlash(prefix: string): string;
  /**
   * An element of a constant array: an expression.
   *
   * @param array name of the array, or a pointer into it
   */
  read(prefix: string, type: CType, array: string, index: string): string;
  /** Function of `clampFunction`. */
  clamp(prefix: string, bits: number): CHelper;
  product(names: CNames, matrix: IntMatrix, vectorMagnitude: number): CProduct;
  butterfly(names: CNames, matrix: IntHadamard, vectorMagnitude: number): CButterfly;
  /** Function `int32_t part(index i, int32_t variable…)` with the terms' variables in order. */
  scaledSum(names: CNames, sum: CScaledSum): { helper: CHelper; constants: readonly CArray[] };
  /** A whole recurrence at once; absent, or undefined for one that it cannot: `product` or `butterfly`, then `scaledSum`, unit by unit. */
  recurrence?(names: CNames, recurrence: CRecurrence): CRecurrencePart | undefined;
}
