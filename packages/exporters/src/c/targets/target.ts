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

/** A product of stored codes and a vector. */
export interface CRowProduct {
  /** at the end of the name of its constants */
  readonly name: string;
  readonly matrix: IntMatrix;
  /** largest magnitude of the vector */
  readonly magnitude: number;
  /** whether many elements of the vector are expected to be 0 */
  readonly sparse: boolean;
}

/** Rows whose codes are computed by one call. */
export interface CRowBlock {
  /** at the end of the name of its function */
  readonly name: string;
  readonly rows: number;
  /** for each term of the sum; a term without a product is 0 */
  readonly products: readonly (CRowProduct | undefined)[];
}

/** Saturated codes of rows, in 16 bits: clamp(⌊(Σ variable · multiplier + 2^{s−1}) / 2^s⌋ + b, −2^15, 2^15 − 1). */
export interface CRowCodes {
  /** of one or two products; constants are those of the rows of all blocks, one after the other */
  readonly sum: CScaledSum;
  /** b of all rows; several vectors give as many codes for each row, which lie side by side */
  readonly biases: readonly ArrayLike<number>[];
  readonly blocks: readonly CRowBlock[];
}

export interface CRowCodesPart {
  readonly constants: readonly CArray[];
  readonly helpers: readonly CHelper[];
  /** A statement that writes the codes of a block. @param vectors of its products, not where the codes go */
  codes(block: number, vectors: readonly string[], next: string): string;
}

/**
 * tanh of elements in units of 2^{−f} steps of the table, or sigmoid of twice as much: 2^14 + half of tanh, towards 0. With an e for each element, an
 * array of uint8_t, f is 10 − e.
 */
export type CSquash =
  | { readonly of: 'tanh' | 'sigmoid'; readonly f: number }
  | { readonly of: 'tanh'; readonly e: CArray };

/** A factor of a product of gates, of 16 bits. */
export type CFactor =
  /** a gate of the unit, by its index */
  | { readonly gate: number }
  /** the unit's state */
  | 'state'
  | { readonly constant: number }
  /** (ζ (2^15 − gate) + ν 2^15 + 2^14) >> 15, from 0 to 2^16 − 1 */
  | { readonly complementOf: number; readonly zeta: number; readonly nu: number };

/**
 * What becomes of a unit: clamp(added + v), v = (first[0] first[1] + ((second[0] second[1] + 2^{e+14}) >> e)) >> 15, or v = (first[0] first[1] +
 * 2^{s−1}) >> s; >> rounds down. Sums have 32 bits.
 */
export interface CGateProducts {
  /** in one line, for a comment */
  readonly formula: string;
  readonly units: number;
  /** gate g of unit i is element g · gateStride + i · unitStride */
  readonly gateStride: number;
  readonly unitStride: number;
  /** the last of both is signed, the first is too unless it is a constant or a complement */
  readonly first: readonly [CFactor, CFactor];
  /** e is 0 to 15, one number, or one for each unit: an array of uint8_t */
  readonly second?: { readonly factors: readonly [CFactor, CFactor]; readonly e: number | CArray };
  /** s, 15 to 30, without `second`; default 15 */
  readonly shift?: number;
  /** index of a gate */
  readonly added?: number;
  /** of the result */
  readonly bits: number;
  /** where it goes: gates by their index, or the unit's state */
  readonly to: readonly (number | 'state')[];
}

/** Layers with gates of at most 256 units, one vector after the other. Gates of all units are an array of int16_t. */
export interface CGateVectors {
  codes(names: CNames, rows: CRowCodes): CRowCodesPart;
  /** A statement, which may use `i`, that replaces elements by their activations; undefined where the table is no coarser than they are. */
  squash(
    prefix: string,
    table: CArray,
    squash: CSquash,
  ): { helpers: readonly CHelper[]; statement(values: string, count: number, stride: number): string } | undefined;
  /** Function `void part(int16_t *gates, int16_t *states)`. */
  products(names: CNames, products: CGateProducts): CHelper;
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
  /** @param present names of helpers that the program has already; a product may take one of them though another would be faster */
  product(names: CNames, matrix: IntMatrix, vectorMagnitude: number, present?: ReadonlySet<string>): CProduct;
  butterfly(names: CNames, matrix: IntHadamard, vectorMagnitude: number): CButterfly;
  /** Function `int32_t part(index i, int32_t variable…)` with the terms' variables in order. */
  scaledSum(names: CNames, sum: CScaledSum): { helper: CHelper; constants: readonly CArray[] };
  /** A whole recurrence at once; absent, or undefined for one that it cannot: `product` or `butterfly`, then `scaledSum`, unit by unit. */
  recurrence?(names: CNames, recurrence: CRecurrence): CRecurrencePart | undefined;
  /** Most outputs that `predict` has on the stack, from one call of the readout, rather than computing them again; default 0. */
  readonly outputsOnStack?: number;
  /** Parts of layers with gates; absent: `product`, then `scaledSum` and plain C, unit by unit. */
  readonly gates?: CGateVectors;
}
