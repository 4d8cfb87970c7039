import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The file of a script in peers/. */
export function pythonScript(name: string): string {
  // This module lies in bench/ or in dist/bench/.
  const root = dirname(createRequire(import.meta.url).resolve('@qornn/converter/package.json'));
  return join(root, 'peers', `${name}.py`);
}
