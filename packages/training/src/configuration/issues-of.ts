import type { ConfigIssue } from '../errors.js';

/**
 * The issues of a part of the configuration that is validated by its factory function.
 *
 * @param path of the part
 * @param make calls the factory; what it throws is the issue
 */
export function issuesOf(path: string, value: unknown, make: () => unknown): ConfigIssue[] {
  try {
    make();
    return [];
  } catch (error) {
    // Errors name the invalid option in `field`.
    const { field, message } = error as Error & { field?: unknown };
    const isOption = typeof field === 'string' && typeof value === 'object' && value !== null && field in value;
    return [{ path: isOption ? `${path}.${field}` : path, value, message }];
  }
}
