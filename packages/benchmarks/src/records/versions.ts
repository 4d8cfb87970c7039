import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The folder of this package. */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Versions of packages that can be found from here, or from the program that runs.
 *
 * @param names those that are not found are left out
 */
export function versionsOf(names: readonly string[]): Record<string, string> {
  const places = [import.meta.url, ...(process.argv[1] ? [process.argv[1]] : [])].map((place) => createRequire(place));
  const found = names.flatMap((name): [string, string][] => {
    for (const place of places) {
      try {
        const { version } = JSON.parse(readFileSync(place.resolve(`${name}/package.json`), 'utf8')) as {
          version: string;
        };
        return [[name, version]];
      } catch {
        // Not installed there.
      }
    }
    return [];
  });
  return Object.fromEntries(found);
}
