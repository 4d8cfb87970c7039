import { resolve } from 'node:path';

/**
 * The option `file` of a task with absolute paths: a path, or one for each split.
 *
 * @param folderOf the folder that the value of these keys is relative to
 */
export function filesWithin(
  { file }: Readonly<Record<string, unknown>>,
  folderOf: (...keys: string[]) => string,
): { file?: unknown } {
  const absolute = (path: unknown, ...keys: string[]) =>
    typeof path === 'string' && path !== '' ? resolve(folderOf('file', ...keys), path) : path;
  if (isMapping(file)) {
    return { file: Object.fromEntries(Object.entries(file).map(([key, path]) => [key, absolute(path, key)])) };
  }
  return typeof file === 'string' && file !== '' ? { file: absolute(file) } : {};
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
