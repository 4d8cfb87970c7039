import type { OptionTable } from './checks.js';
import { formatValue } from './format-value.js';
import { issuesIn, type OptionIssue } from './issues-in.js';
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
  function refusal(caller: string, issue: OptionIssue, foreign: ForeignOptions | undefined): Error {
    const { path, value } = issue;
    const at = path.join('.');
    switch (issue.problem) {
      case 'no options':
        return fail(`${caller}: the options are ${kindOf(value)}; they must be a plain object`, at || 'options', value);
      case 'unknown':
        return fail(`${caller}: ${unknown(caller, path, issue.known, foreign)}`, at, value);
      case 'wrong':
        return fail(`${caller}: ${at} is ${formatValue(value)}; it must be ${issue.allowed}`, at, value);
    }
  }

  return (caller, options, table, foreign) => {
    const [first] = issuesIn(options, table);
    if (first) throw refusal(caller, first, foreign);
    return options;
  };
}

function unknown(
  caller: string,
  path: readonly string[],
  known: readonly string[],
  foreign: ForeignOptions | undefined,
): string {
  const name = path.at(-1)!;
  const outer = path.slice(0, -1).join('.');
  if (!outer && foreign && Object.hasOwn(foreign.options, name)) {
    const instead = foreign.options[name];
    return `'${name}' is an option of ${foreign.of} that ${caller} does not have${instead && `; ${instead}`}`;
  }
  return `${outer && `${outer} has an `}${unknownName('option', name, known)}`;
}

function kindOf(options: unknown): string {
  return typeof options === 'object' && options !== null && !Array.isArray(options)
    ? 'an object that inherits from another one'
    : formatValue(options);
}
