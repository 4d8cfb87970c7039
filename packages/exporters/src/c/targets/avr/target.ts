import { clampFunction } from '../../c-clamp.js';
import { plainButterfly } from '../generic/butterfly.js';
import { plainScaledSum } from '../generic/scaled-sum.js';
import type { CTarget } from '../target.js';
import { flashAttribute, flashMacros, readFlash } from './flash.js';
import { gateProducts } from './gate-products.js';
import { productBeside } from './product.js';
import { fusedRecurrence } from './recurrence.js';
import { rowCodes } from './row-codes.js';
import { squashVector } from './squash.js';

/** 8-bit AVR: constants in program memory, and assembler where the processor has a multiplier. */
export const avrTarget: CTarget = {
  name: 'avr',
  description:
    '8-bit AVR, such as the ATmega328P of an Arduino Uno: constants in program memory, assembler for the multiplier',
  // `lpm` has addresses of 16 bits; the vectors come first.
  reach: 2 ** 16 - 2 ** 9,
  preamble: flashMacros,
  inFlash: flashAttribute,
  read: readFlash,
  clamp: clampFunction,
  product: productBeside,
  outputsOnStack: 16,
  butterfly: (names, matrix, vectorMagnitude) =>
    plainButterfly(names, matrix, vectorMagnitude, (type, array, index) => readFlash(names.prefix, type, array, index)),
  scaledSum: (names, sum) =>
    plainScaledSum(names, sum, (type, array, index) => readFlash(names.prefix, type, array, index)),
  recurrence: fusedRecurrence,
  gates: {
    codes: (names, rows) => rowCodes(names, { ...rows, smallest: -(2 ** 15), largest: 2 ** 15 - 1 }),
    squash: squashVector,
    products: gateProducts,
  },
};
