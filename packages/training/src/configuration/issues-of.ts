import type { ConfigIssue } from '../errors.js';

/**
 * What a part of the configuration that validates itself has to say.
 *
 * @param path of that part
 * @param make makes what it describes; what it throws is the issue
 */
export function issuesOf(path: string, value: unknown, make: () => unknown): ConfigIssue[] {
  try {
    make();
    return [];
  } catch (error) {
    // Each of them names the option that is wrong in `field`.
    const { field, message } = error as Error & { field?: unknown };
    const isOption = typeof field === 'string' && typeof value === 'object' && value !== null && field in value;
    return [{ path: isOption ? `${path}.${field}` : path, value, message }];
  }
}
