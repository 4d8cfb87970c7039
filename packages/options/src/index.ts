export {
  anything,
  type Check,
  callable,
  check,
  either,
  flag,
  integer,
  list,
  number,
  type OptionTable,
  object,
  oneOf,
  optionsOf,
  orNull,
  required,
  text,
} from './checks.js';
export { escaped, formatValue } from './format-value.js';
export { isOptionsObject } from './is-options-object.js';
export { makeNamed } from './make-named.js';
export { nearestName } from './nearest-name.js';
export { type CheckOptions, type Fail, type ForeignOptions, optionsChecker } from './options-checker.js';
export { didYouMean, unknownName } from './unknown-name.js';
