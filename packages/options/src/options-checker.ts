import type { OptionTable } from './checks.js';
import { formatValue } from './format-value.js';
import { issuesIn, type OptionIssue } from './issues-in.js';
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
