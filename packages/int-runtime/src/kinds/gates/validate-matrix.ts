import {
  fail,
  requireAccumulator,
  requireInteger,
  requireIntegers,
  requireMatrix,
  requireRecord,
} from '../../checks.js';
import { largestRowSum } from '../../int-matrix.js';
import { largestMagnitude } from '../../largest-magnitude.js';
import { MAX_SHIFT, requireProductSum } from '../../requantization.js';
import { type GateMatrix, isLowRank, productBound } from './matrix.js';

/**
 * Validates sizes, and that no sum of the product can overflow.
 *
 * @throws ModelFormatError whose `field` names the invalid field
 */
export function validateGateMatrix(
  at: string,
  matrix: GateMatrix,
  [rows, columns]: readonly [number, number],
  magnitude: number,
): void {
  requireRecord(at, matrix);
  if (isLowRank(matrix)) {
    const { down, up, multiplier, shift } = matrix;
    requireRecord(`${at}.down`, down);
    requireInteger(`${at}.down.rows`, down.rows, 1, 2 ** 16);
    requireMatrix(`${at}.down`, down, down.rows, columns);
    requireMatrix(`${at}.up`, up, rows, down.rows);
    requireIntegers(`${at}.multiplier`, multiplier, [1, down.rows]);
    if (multiplier.some((m) => m < 0)) fail(`${at}.multiplier`, 'holds a negative number');
    requireInteger(`${at}.shift`, shift, 1, MAX_SHIFT);
    const bound = largestRowSum(down) * magnitude;
    requireAccumulator(`${at}.down`, bound);
    requireProductSum(`${at}.shift`, bound * largestMagnitude(multiplier), shift);
  } else requireMatrix(at, matrix, rows, columns);
  requireAccumulator(isLowRank(matrix) ? `${at}.up` : at, productBound(matrix, magnitude));
}
