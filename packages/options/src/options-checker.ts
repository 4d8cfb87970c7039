import type { OptionTable } from './checks.js';
import { formatValue } from './format-value.js';
import { tellIssues } from './tell-issues.js';
import { unknownName } from './unknown-name.js';

/**
 * Makes the error to throw.
 *
 * @param message one line: function, option, value, what is allowed
 * @param option the invalid option, `outer.inner` for a nested one; `options` for the object as a whole
 */
export type Fail = (message: string, option: string, value: unknown) => Error;

/** Options of another library that are not supported here. */
export interface ForeignOptions {
  /** name of the other library */
  readonly of: string;
  /** per option, a hint for the message, for instance what to use instead; '' for none */
  readonly options: Readonly<Record<string, string>>;
}

/**
 * Checks an options object: all names are known, all values are valid, all required options are present.
 *
 * @param caller name of the function with these options
 * @param table one check per option; `{}` for a function without options
 * @returns the options
 */
export type CheckOptions = <T extends object>(
  caller: string,
  options: T,
  table: OptionTable<T>,
  foreign?: ForeignOptions,
) => T;

/**
 * Makes a function that checks options and throws errors of the package's own class.
 *
 * @example
 * const checkOptions = optionsChecker((message, option) => new LayerConfigError(message, option));
 */
export function optionsChecker(fail: Fail): CheckOptions {
  return (caller, options, table, foreign) => {
    tellIssues(options, table, ({ path, value, known, allowed }) => {
      let message = `the options are ${kindOf(value)}; they must be a plain object`;
      if (known) message = unknown(caller, path, known, foreign);
      if (allowed) message = `${path} is ${formatValue(value)}; it must be ${allowed}`;
      throw fail(`${caller}: ${message}`, path || 'options', value);
    });
    return options;
  };
}

function unknown(caller: string, path: string, known: readonly string[], foreign: ForeignOptions | undefined): string {
  if (foreign && Object.hasOwn(foreign.options, path)) {
    const instead = foreign.options[path];
    return `'${path}' is an option of ${foreign.of} that ${caller} does not have${instead && `; ${instead}`}`;
  }
  const dot = path.lastIndexOf('.');
  const outer = dot < 0 ? '' : `${path.slice(0, dot)} has an `;
  return `${outer}${unknownName('option', path.slice(dot + 1), known)}`;
}

function kindOf(options: unknown): string {
  return typeof options === 'object' && options !== null && !Array.isArray(options)
    ? 'an object that inherits from another one'
    : formatValue(options);
}
