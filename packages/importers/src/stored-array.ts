import { ImportError } from './errors.js';

/** An array of a file. */
export interface StoredArray {
  /** its name in the file */
  name: string;
  shape: readonly number[];
  values: Float32Array;
}

/**
 * The values of an array, if it has the expected shape and only finite numbers.
 *
 * @param meaning of the expected sizes, for the message: `[4 · units, inputs]`
 * @throws ImportError that names the array and both shapes
 */
export function valuesOf(
  { name, shape, values }: StoredArray,
  expected: readonly number[],
  meaning: string,
): Float32Array {
  if (shape.join() !== expected.join()) {
    throw new ImportError(`${name} is [${shape.join(', ')}]; must be [${expected.join(', ')}], which is ${meaning}`);
  }
  const bad = values.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0)
    throw new ImportError(`${name} has ${values[bad]} at position ${bad}; all weights must be finite numbers`);
  return values;
}

/** @throws ImportError unless it is a matrix */
export function matrixShape({ name, shape }: StoredArray): [rows: number, columns: number] {
  if (shape.length !== 2 || shape.includes(0)) {
    throw new ImportError(`${name} is [${shape.join(', ')}]; must be a matrix with at least one row and one column`);
  }
  return shape as unknown as [number, number];
}

/** @example shapeText({ name: 'fc.weight', shape: [2, 4], … }) // 'fc.weight [2, 4]' */
export function shapeText({ name, shape }: Pick<StoredArray, 'name' | 'shape'>): string {
  return `${name} [${shape.join(', ')}]`;
}

/** The first few of a list of names, for a message of one line. */
export function listText(names: readonly string[]): string {
  const MOST = 6;
  return names.length > MOST ? `${names.slice(0, MOST).join(', ')}, … (${names.length})` : names.join(', ');
}
