import type { Check } from './checks.js';
import { isOptionsObject } from './is-options-object.js';

/** One thing that is wrong with options. */
export type OptionIssue = {
  /** the names that lead to it, outermost first; empty for the options as a whole */
  readonly path: readonly string[];
  /** what is there; undefined for nothing */
  readonly value: unknown;
} & (
  | { readonly problem: 'no options' }
  | { readonly problem: 'unknown' /** names there are */; readonly known: readonly string[] }
  | { readonly problem: 'wrong' /** ends the sentence "it must be …" */; readonly allowed: string }
);

/** What is wrong with options, each when it is asked for: unknown names first, then values in the order of the table. */
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
    // What is not enumerable is a mark of some framework's on the object.
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
