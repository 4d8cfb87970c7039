import { type Check, check, integer, optionsChecker, required } from '@qornn/options';
import { QuantizerError } from './errors.js';

/** @throws QuantizerError when an option is unknown, of a wrong type or out of its range */
export const checkOptions = /* @__PURE__ */ optionsChecker(
  (message, option, value) => new QuantizerError(message, option, value),
);

/** Bit width of the codes. */
export const BITS: Check = /* @__PURE__ */ required(/* @__PURE__ */ integer(1, 8));

/** A fraction of values. */
export const FRACTION: Check = /* @__PURE__ */ check(
  'a fraction in (0, 1]',
  (value) => typeof value === 'number' && value > 0 && value <= 1,
);
