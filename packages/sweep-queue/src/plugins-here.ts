import { basename, extname } from 'node:path';

/**
 * The plugins of a job as far as a worker may load them. Its paths are of another machine: only their names count.
 *
 * @param entries as in the configuration
 * @param allowed paths on this machine, by file name with or without extension
 * @example
 * pluginsHere(['/home/you/ema.mjs'], { ema: '/opt/ema.mjs' }); // { paths: ['/opt/ema.mjs'], missing: [] }
 */
export function pluginsHere(
  entries: readonly string[],
  allowed: Readonly<Record<string, string>>,
): { paths: string[]; missing: string[] } {
  const paths: string[] = [];
  const missing: string[] = [];
  for (const entry of entries) {
    const file = basename(entry.replaceAll('\\', '/'));
    const name = basename(file, extname(file));
    const found = [entry, file, name].find((known) => Object.hasOwn(allowed, known));
    if (found === undefined) missing.push(name);
    else paths.push(allowed[found]!);
  }
  return { paths, missing };
}
