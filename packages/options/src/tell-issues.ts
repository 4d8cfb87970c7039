import type { Check } from './checks.js';
import { isOptionsObject } from './is-options-object.js';

/** A problem of an options object. */
export interface OptionIssue {
  /** name of the option, `outer.inner` for a nested one; empty for the object as a whole */
  readonly path: string;
  /** the given value; undefined if missing */
  readonly value: unknown;
  /** the known names, when the name is unknown */
  readonly known?: readonly string[];
  /** completes the message "it must be …"; absent when the name is unknown, or the value is not a plain object of options */
  readonly allowed?: string;
}

/** Reports the problems of options: unknown names first, then values in the order of the table. The callback may throw. */
export function tellIssues(
  options: unknown,
  table: Readonly<Record<string, Check>>,
  tell: (issue: OptionIssue) => void,
  at = '',
): void {
  if (!isOptionsObject(options)) {
    tell({ path: at, value: options });
    return;
  }
  const pathOf = (key: string) => (at ? `${at}.${key}` : key);
  for (const key of Reflect.ownKeys(options)) {
    if (typeof key === 'string' && Object.hasOwn(table, key)) continue;
    // Frameworks mark objects with properties that are not enumerable.
    if (!Object.prototype.propertyIsEnumerable.call(options, key)) continue;
    const name = String(key);
    tell({ path: pathOf(name), value: options[name], known: Object.keys(table) });
  }
  for (const [key, { allowed, holds, isRequired, inside }] of Object.entries(table)) {
    const value = Object.hasOwn(options, key) ? options[key] : undefined;
    if (value === undefined ? isRequired : !holds(value)) tell({ path: pathOf(key), value, allowed });
    else if (inside && typeof value === 'object' && value !== null) tellIssues(value, inside, tell, pathOf(key));
  }
}
