import type { Check } from './checks.js';
import { isOptionsObject } from './is-options-object.js';

/** A problem of an options object. */
export type OptionIssue = {
  /** path of option names, outermost first; empty for the object as a whole */
  readonly path: readonly string[];
  /** the given value; undefined if missing */
  readonly value: unknown;
} & (
  | { readonly problem: 'no options' }
  | { readonly problem: 'unknown' /** the known names */; readonly known: readonly string[] }
  | { readonly problem: 'wrong' /** completes the message "it must be …" */; readonly allowed: string }
);

/** Yields the problems of options lazily: unknown names first, then values in the order of the table. */
export function* issuesIn(
  options: unknown,
  table: Readonly<Record<string, Check>>,
  path: readonly string[] = [],
): Generator<OptionIssue> {
  if (!isOptionsObject(options)) {
    yield { problem: 'no options', path, value: options };
    return;
  }
  for (const key of Reflect.ownKeys(options)) {
    if (typeof key === 'string' && Object.hasOwn(table, key)) continue;
    // Frameworks mark objects with properties that are not enumerable.
    if (!Object.prototype.propertyIsEnumerable.call(options, key)) continue;
    const value = (options as Record<PropertyKey, unknown>)[key];
    yield { problem: 'unknown', path: [...path, String(key)], value, known: Object.keys(table) };
  }
  for (const [key, { allowed, holds, isRequired, inside }] of Object.entries(table)) {
    const value = Object.hasOwn(options, key) ? options[key] : undefined;
    const at = [...path, key];
    if (value === undefined ? isRequired : !holds(value)) yield { problem: 'wrong', path: at, value, allowed };
    else if (inside && typeof value === 'object' && value !== null) yield* issuesIn(value, inside, at);
  }
}
