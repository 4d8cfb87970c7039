import { isOptionsObject } from './is-options-object.js';

/** What the value of an option must be. `undefined` passes unless the option is required. */
export interface Check {
  /** ends the sentence "it must be …" */
  readonly allowed: string;
  readonly holds: (value: unknown) => boolean;
  readonly isRequired?: boolean;
  /** options inside the option, checked where the value is an object */
  readonly inside?: OptionTable<Record<string, unknown>>;
  /** what stands where the option is left out; absent where that is nothing */
  readonly default?: unknown;
  /** finds what the value names, and throws where there is none: for those who check options that are not used yet */
  readonly find?: (value: unknown) => unknown;
}

/** One check for each option of an interface, so that the compiler asks for those of a new one. */
export type OptionTable<T> = { readonly [option in keyof T]-?: Check };

/**
 * A test of one's own.
 *
 * @param allowed ends the sentence "it must be …"
 */
export function check(allowed: string, holds: (value: unknown) => boolean): Check {
  return { allowed, holds };
}

/** An integer that is exact, from `least` to `most`, ends included. */
export function integer(least?: number, most?: number): Check {
  const range = most !== undefined ? ` from ${least} to ${most}` : least !== undefined ? ` ≥ ${least}` : '';
  return check(
    `an integer${range}`,
    (value) => Number.isSafeInteger(value) && !((value as number) < least!) && !((value as number) > most!),
  );
}

/**
 * A finite number for which a condition holds.
 *
 * @param condition as the message says it, for instance `> 0`; it follows "a finite number"
 */
export function number(condition = '', holds: (value: number) => boolean = () => true): Check {
  return check(`a finite number ${condition}`.trimEnd(), (value) => Number.isFinite(value) && holds(value as number));
}

/** true or false; a string that says so is neither. */
export const flag: Check = /* @__PURE__ */ check('true or false', (value) => typeof value === 'boolean');

/** A string that is not empty. */
export const text: Check = /* @__PURE__ */ check(
  'a string that is not empty',
  (value) => typeof value === 'string' && value !== '',
);

/** An array. */
export const list: Check = /* @__PURE__ */ check('an array', Array.isArray);

/** An object that is no array. */
export const object: Check = /* @__PURE__ */ check('an object', isOptionsObject);

/** A function. */
export const callable: Check = /* @__PURE__ */ check('a function', (value) => typeof value === 'function');

/** What is checked elsewhere, for instance by a registry. */
export const anything: Check = /* @__PURE__ */ check('anything', () => true);

/** One of a few values. */
export function oneOf(values: readonly unknown[]): Check {
  return check(values.length === 1 ? `'${values[0]}'` : `one of ${values.join(', ')}`, (value) =>
    values.includes(value),
  );
}

/** Options inside the option. */
export function optionsOf<T>(inside: OptionTable<T>): Check {
  const names = Object.entries<Check>(inside).map(([name, { isRequired }]) => (isRequired ? name : `${name}?`));
  return { allowed: `{ ${names.join(', ')} }`, holds: isOptionsObject, inside };
}

/**
 * A part that a registry finds, by its name, a name with options, or as it is. Whoever uses the option asks the registry, which says what
 * is wrong; `optionIssues` asks it beforehand.
 *
 * @param what the part, for instance `a quantizer`
 * @param find asks the registry
 */
export function namedPart(what: string, find: (value: never) => unknown): Check {
  return {
    allowed: `the name of ${what}, or { name, …options }`,
    holds: () => true,
    find: find as (value: unknown) => unknown,
  };
}

/** What may be left out, for what stands then. */
export function byDefault(value: unknown, of: Check): Check {
  return { ...of, default: value };
}

/** What must be given. */
export function required(of: Check): Check {
  return { ...of, isRequired: true };
}

/** null as well. */
export function orNull(of: Check): Check {
  return { ...of, allowed: `${of.allowed} or null`, holds: (value) => value === null || of.holds(value) };
}

/** What passes one check or another; at most one of them has options inside. */
export function either(...checks: readonly Check[]): Check {
  const inside = checks.find((one) => one.inside)?.inside;
  return {
    allowed: checks.map(({ allowed }) => allowed).join(' or '),
    holds: (value) => checks.some(({ holds }) => holds(value)),
    ...(inside && { inside }),
  };
}
