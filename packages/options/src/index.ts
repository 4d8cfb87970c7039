export {
  anything,
  byDefault,
  type Check,
  callable,
  check,
  either,
  flag,
  integer,
  list,
  namedPart,
  number,
  type OptionTable,
  object,
  oneOf,
  optionsOf,
  orNull,
  required,
  text,
} from './checks.js';
export { findNamed } from './find-named.js';
export { escaped, formatValue } from './format-value.js';
export { isOptionsObject } from './is-options-object.js';
export { makeNamed } from './make-named.js';
export { nearestName } from './nearest-name.js';
export { optionIssues, type PartIssue } from './option-issues.js';
export { type CheckOptions, type Fail, type ForeignOptions, optionsChecker } from './options-checker.js';
export type { OptionIssue } from './tell-issues.js';
export { didYouMean, unknownName } from './unknown-name.js';
export { withDefaults } from './with-defaults.js';
