import type { OptionTable } from './checks.js';
import { issuesIn, type OptionIssue } from './issues-in.js';

/** A registered object whose name is unknown or whose options are invalid. */
export interface PartIssue {
  readonly problem: 'part';
  readonly path: readonly string[];
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
 * // [{ problem: 'wrong', path: ['size'], value: '4', allowed: 'an integer ≥ 1' }]
 */
export function optionIssues<T extends object>(options: unknown, table: OptionTable<T>): (OptionIssue | PartIssue)[] {
  const issues: (OptionIssue | PartIssue)[] = [...issuesIn(options, table)];
  if (issues.some(({ path }) => path.length === 0)) return issues;
  for (const [name, check] of Object.entries<OptionTable<T>[keyof T]>(table)) {
    const value = (options as Record<string, unknown>)[name];
    if (value === undefined || !check.find) continue;
    try {
      check.find(value);
    } catch (error) {
      issues.push({ problem: 'part', path: [name], value, error: error as Error });
    }
  }
  return issues;
}
