import { type IntMatrix, largestRowSum } from '@qornn/int-runtime';
import { bytesOf } from '../c/c-array.js';
import { type StoredBits, storedBits } from '../c/pack-codes.js';
import type { CScaledSum, CTarget } from '../c/targets/target.js';

/**
 * What a step consists of, as counts, by name. Names are the features of a linear model whose coefficients were measured for each processor.
 *
 * - `call`: a function of the program
 * - `row`, `column`: of a product of a matrix and a vector: a row, an element of the vector
 * - `multiply8` … `multiply1`: an element of a matrix, by the bits of its stored code, times one of a vector, in sums of at most 24 bits
 * - `multiply8Wide` … `multiply1Wide`: in larger sums
 * - `multiply8Sparse`, `multiply8Zero`, `multiply4Sparse`, `multiply4Zero`: with a vector that relu made, of at most 64 elements: with those that are
 *   not 0, and with the others
 * - `butterfly16`, `butterfly32`: (a, b) → (a + b, a − b), by the bits of the sums
 * - `unit`: a unit's next state, clamped and stored
 * - `scale32`, `scale64`: a sum times a multiplier, by the bits of the products
 * - `constant`: a constant of a unit that is read: a multiplier, a shift, a bias, a sign, …
 * - `fusedButterfly`, `fusedUnit`, `fusedByteProduct`: butterflies, units, and bytes of sums times bytes of their multipliers where the target has
 *   code of its own for the layer
 * - `relu`, `modrelu`: an activation of one value
 * - `gate`, `line`: an activation of a gate, by the table of tanh or by a line
 * - `blend`: products of gates that are added and rounded, or one that is rounded
 * - `mean`: a sum that is divided by the number of steps; occurs in readouts only, and has no coefficient
 */
export const OPERATIONS = [
  'call',
  'row',
  'column',
  'multiply8',
  'multiply4',
  'multiply2',
  'multiply1',
  'multiply8Wide',
  'multiply4Wide',
  'multiply2Wide',
  'multiply1Wide',
  'multiply8Sparse',
  'multiply4Sparse',
  'multiply8Zero',
  'multiply4Zero',
  'butterfly16',
  'butterfly32',
  'unit',
  'scale32',
  'scale64',
  'constant',
  'fusedButterfly',
  'fusedUnit',
  'fusedByteProduct',
  'relu',
  'modrelu',
  'gate',
  'line',
  'blend',
  'mean',
] as const;

export type Operation = (typeof OPERATIONS)[number];

/** How many of each; those that are absent do not occur. */
export type Operations = Readonly<Partial<Record<Operation, number>>>;

/** All of several. */
export function totalOf(parts: readonly Operations[]): Operations {
  const total: Partial<Record<Operation, number>> = {};
  for (const part of parts) {
    for (const [operation, count] of Object.entries(part) as [Operation, number][]) {
      total[operation] = (total[operation] ?? 0) + count;
    }
  }
  return total;
}

/** Largest sum that fits into 24 bits. */
const NARROW = 2 ** 23 - 1;

/**
 * A product of a stored matrix and a vector.
 *
 * @param magnitude largest magnitude of the vector
 * @param nonzero the part of the vector's elements that are not 0, if relu made it
 */
export function productOperations(
  target: CTarget,
  matrix: IntMatrix,
  magnitude: number,
  nonzero?: () => number,
): Operations {
  const { rows, columns } = matrix;
  const products = rows * columns;
  const bits = bitsIn(target, matrix, magnitude);
  const sizes = { row: rows, column: columns };
  if (largestRowSum(matrix) * magnitude > NARROW) return { ...sizes, [`multiply${bits}Wide`]: products };
  if (!nonzero || bits <= 2 || columns > 64) return { ...sizes, [`multiply${bits}`]: products };
  const part = nonzero();
  return { ...sizes, [`multiply${bits}Sparse`]: part * products, [`multiply${bits}Zero`]: (1 - part) * products };
}

/** Codes of so many rows by a target's own code. */
export function fusedOperations({ terms }: CScaledSum, rows: number): Operations {
  const bytes = terms.map(({ bound, multiplier }) => {
    const largest = typeof multiplier === 'number' ? multiplier : Math.max(...Array.from(multiplier.values));
    return bytesFor(bound) * bytesFor(largest);
  });
  return { fusedUnit: rows, fusedByteProduct: rows * bytes.reduce((sum, count) => sum + count, 0) };
}

/** Bytes of a signed integer of this magnitude. */
function bytesFor(magnitude: number): number {
  return Math.ceil((Math.log2(magnitude + 1) + 1) / 8);
}

/** Bits of a code as the target stores them: of its rows several times, so that groups of rows are full. */
function bitsIn(target: CTarget, { rows, columns, bits, codes }: IntMatrix, magnitude: number): StoredBits {
  const times = Math.ceil(32 / rows);
  const repeated = new Int8Array(times * codes.length);
  for (let k = 0; k < times; k++) repeated.set(codes, k * codes.length);
  const matrix = { rows: times * rows, columns, bits, codes: repeated };
  const { constants } = target.product({ prefix: '', part: '' }, matrix, magnitude);
  const bytes = constants.reduce((sum, { type, values }) => sum + bytesOf(type) * values.length, 0);
  const least = storedBits(matrix);
  const most = (8 * bytes) / repeated.length;
  return STORED_BITS.findLast((bits) => bits >= least && bits <= most) ?? least;
}

const STORED_BITS: readonly StoredBits[] = [1, 2, 4, 8];
