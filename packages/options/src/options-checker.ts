import type { Check, OptionTable } from './checks.js';
import { formatValue } from './format-value.js';
import { isOptionsObject } from './is-options-object.js';
import { unknownName } from './unknown-name.js';

/**
 * Makes the error that is thrown.
 *
 * @param message one line: function, option, value, what is allowed
 * @param option the one that is wrong, `outer.inner` inside another one; `options` for the object as a whole
 */
export type Fail = (message: string, option: string, value: unknown) => Error;

/** Options that another library has and this one has not. */
export interface ForeignOptions {
  /** the other library */
  readonly of: string;
  /** for each option what the message adds, for instance what to use instead; '' for nothing */
  readonly options: Readonly<Record<string, string>>;
}

/**
 * Checks an options object: every name is known, every value is what it must be, and all that is required is there.
 *
 * @param caller function that the options are for
 * @param table what each option must be; `{}` where there are none
 * @returns the options
 */
export type CheckOptions = <T extends object>(
  caller: string,
  options: T,
  table: OptionTable<T>,
  foreign?: ForeignOptions,
) => T;

/**
 * How a package checks options: with errors of its own.
 *
 * @example
 * const checkOptions = optionsChecker((message, option) => new LayerConfigError(message, option));
 */
export function optionsChecker(fail: Fail): CheckOptions {
  function checkAll(
    caller: string,
    options: unknown,
    table: Readonly<Record<string, Check>>,
    foreign: ForeignOptions | undefined,
    at: string,
  ): void {
    if (!isOptionsObject(options)) {
      throw fail(
        `${caller}: the options are ${kindOf(options)}; they must be a plain object`,
        at || 'options',
        options,
      );
    }
    const path = (key: string) => (at ? `${at}.${key}` : key);
    for (const key of Reflect.ownKeys(options)) {
      if (typeof key === 'string' && Object.hasOwn(table, key)) continue;
      // What is not enumerable is a mark of some framework's on the object.
      if (!Object.prototype.propertyIsEnumerable.call(options, key)) continue;
      const name = String(key);
      throw fail(`${caller}: ${unknown(caller, name, at, Object.keys(table), foreign)}`, path(name), options[name]);
    }
    for (const [key, { allowed, holds, isRequired, inside }] of Object.entries(table)) {
      const value = Object.hasOwn(options, key) ? options[key] : undefined;
      if (value === undefined ? isRequired : !holds(value)) {
        throw fail(`${caller}: ${path(key)} is ${formatValue(value)}; it must be ${allowed}`, path(key), value);
      }
      if (inside && typeof value === 'object' && value !== null) checkAll(caller, value, inside, undefined, path(key));
    }
  }
  return (caller, options, table, foreign) => {
    checkAll(caller, options, table, foreign, '');
    return options;
  };
}

function unknown(
  caller: string,
  name: string,
  at: string,
  allowed: readonly string[],
  foreign: ForeignOptions | undefined,
): string {
  if (foreign && Object.hasOwn(foreign.options, name)) {
    const instead = foreign.options[name];
    return `'${name}' is an option of ${foreign.of} that ${caller} does not have${instead && `; ${instead}`}`;
  }
  return `${at && `${at} has an `}${unknownName('option', name, allowed)}`;
}

function kindOf(options: unknown): string {
  return typeof options === 'object' && options !== null && !Array.isArray(options)
    ? 'an object that inherits from another one'
    : formatValue(options);
}
