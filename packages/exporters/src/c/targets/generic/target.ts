import type { CType } from '../../c-array.js';
import { clampFunction } from '../../c-clamp.js';
import type { CTarget } from '../target.js';
import { plainButterfly } from './butterfly.js';
import { plainProduct } from './product.js';
import { plainScaledSum } from './scaled-sum.js';

/** An element of an array in plain C. */
export function element(_type: CType, array: string, index: string): string {
  return `${array}[${index}]`;
}

/** Plain C99 for any processor. */
export const genericTarget: CTarget = {
  name: 'generic',
  description: 'plain C99, for any processor',
  preamble: () => '',
  inFlash: () => '',
  read: (_prefix, type, array, index) => element(type, array, index),
  clamp: clampFunction,
  product: (names, matrix) => plainProduct(names, matrix, element),
  butterfly: (names, matrix, vectorMagnitude) => plainButterfly(names, matrix, vectorMagnitude, element),
  scaledSum: (names, sum) => plainScaledSum(names, sum, element),
};
