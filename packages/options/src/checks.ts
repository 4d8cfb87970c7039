import { isOptionsObject } from './is-options-object.js';

/** A check of the value of an option. `undefined` passes unless the option is required. */
export interface Check {
  /** completes the message "it must be …" */
  readonly allowed: string;
  readonly holds: (value: unknown) => boolean;
  readonly isRequired?: boolean;
  /** checks of nested options, for values that are objects */
  readonly inside?: OptionTable<Record<string, unknown>>;
  /** value of an option that is not given; absent for none */
  readonly default?: unknown;
  /** looks the value up in its registry and throws if it is not found; called by `optionIssues` only */
  readonly find?: (value: unknown) => unknown;
}

/** One check per option of an interface. A new option without a check is a compile error. */
export type OptionTable<T> = { readonly [option in keyof T]-?: Check };

/**
 * A custom check.
 *
 * @param allowed completes the message "it must be …"
 */
export function check(allowed: string, holds: (value: unknown) => boolean): Check {
  return { allowed, holds };
}

/** A safe integer from `min` to `max`, both inclusive. */
export function integer(min?: number, max?: number): Check {
  const range = max !== undefined ? ` from ${min} to ${max}` : min !== undefined ? ` ≥ ${min}` : '';
  return check(
    `an integer${range}`,
    (value) => Number.isSafeInteger(value) && !((value as number) < min!) && !((value as number) > max!),
  );
}

/**
 * A finite number that satisfies a condition.
 *
 * @param condition for the message, after "a finite number"; for instance `> 0`
 */
export function number(condition = '', holds: (value: number) => boolean = () => true): Check {
  return check(`a finite number ${condition}`.trimEnd(), (value) => Number.isFinite(value) && holds(value as number));
}

/** A boolean; the strings 'true' and 'false' fail. */
export const flag: Check = /* @__PURE__ */ check('true or false', (value) => typeof value === 'boolean');

/** A nonempty string. */
export const text: Check = /* @__PURE__ */ check(
  'a string that is not empty',
  (value) => typeof value === 'string' && value !== '',
);

/** An array. */
export const list: Check = /* @__PURE__ */ check('an array', Array.isArray);

/** A plain object. */
export const object: Check = /* @__PURE__ */ check('an object', isOptionsObject);

/** A function. */
export const callable: Check = /* @__PURE__ */ check('a function', (value) => typeof value === 'function');

/** No check here; for values checked elsewhere, for instance by a registry. */
export const anything: Check = /* @__PURE__ */ check('anything', () => true);

/** One of a few values. */
export function oneOf(values: readonly unknown[]): Check {
  return check(values.length === 1 ? `'${values[0]}'` : `one of ${values.join(', ')}`, (value) =>
    values.includes(value),
  );
}

/** Nested options. */
export function optionsOf<T>(inside: OptionTable<T>): Check {
  const names = Object.entries<Check>(inside).map(([name, { isRequired }]) => (isRequired ? name : `${name}?`));
  return { allowed: `{ ${names.join(', ')} }`, holds: isOptionsObject, inside };
}

/**
 * A registered object, given by name, by name with options, or as an instance. It is not checked here: the code that uses the option
 * looks it up and throws. `optionIssues` looks it up in advance.
 *
 * @param what the kind of object, for instance `a quantizer`
 * @param find looks it up in the registry
 */
export function namedPart(what: string, find: (value: never) => unknown): Check {
  return {
    allowed: `the name of ${what}, or { name, …options }`,
    holds: () => true,
    find: find as (value: unknown) => unknown,
  };
}

/** Gives an option a default value. */
export function byDefault(value: unknown, of: Check): Check {
  return { ...of, default: value };
}

/** Makes an option required. */
export function required(of: Check): Check {
  return { ...of, isRequired: true };
}

/** Also allows null. */
export function orNull(of: Check): Check {
  return { ...of, allowed: `${of.allowed} or null`, holds: (value) => value === null || of.holds(value) };
}

/** Passes if one of the checks passes; at most one of them has nested options. */
export function either(...checks: readonly Check[]): Check {
  const inside = checks.find((one) => one.inside)?.inside;
  return {
    allowed: checks.map(({ allowed }) => allowed).join(' or '),
    holds: (value) => checks.some(({ holds }) => holds(value)),
    ...(inside && { inside }),
  };
}
