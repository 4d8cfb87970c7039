import type { OptionTable } from './checks.js';
import { issuesIn, type OptionIssue } from './issues-in.js';

/** A part that its registry does not find, or that refuses its options. */
export interface PartIssue {
  readonly problem: 'part';
  readonly path: readonly string[];
  readonly value: unknown;
  /** what the registry threw */
  readonly error: Error;
}

/**
 * All that is wrong with options, for those who tell it in their own words and all at once, as of a configuration file.
 *
 * @param table what each option must be; parts that have names are looked for, too
 * @returns empty where nothing is wrong
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
