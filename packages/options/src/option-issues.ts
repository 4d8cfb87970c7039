import type { OptionTable } from './checks.js';
import { type OptionIssue, tellIssues } from './tell-issues.js';

/** A registered object whose name is unknown or whose options are invalid. */
export interface PartIssue {
  readonly path: string;
  readonly value: unknown;
  /** the error of the registry */
  readonly error: Error;
}

/**
 * All problems of an options object, as data. For callers that report all problems of a configuration file at once, in their own words.
 *
 * @param table one check per option; names of registered objects are looked up, too
 * @returns empty when the options are valid
 * @example
 * optionIssues({ size: '4' }, { size: required(integer(1)) });
 * // [{ path: 'size', value: '4', allowed: 'an integer ≥ 1' }]
 */
export function optionIssues<T extends object>(options: unknown, table: OptionTable<T>): (OptionIssue | PartIssue)[] {
  const issues: (OptionIssue | PartIssue)[] = [];
  tellIssues(options, table, (issue) => issues.push(issue));
  if (issues.some(({ path }) => path === '')) return issues;
  for (const [path, check] of Object.entries<OptionTable<T>[keyof T]>(table)) {
    const value = (options as Record<string, unknown>)[path];
    if (value === undefined || !check.find) continue;
    try {
      check.find(value);
    } catch (error) {
      issues.push({ path, value, error: error as Error });
    }
  }
  return issues;
}
