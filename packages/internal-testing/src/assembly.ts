import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
// @ts-expect-error a script, without types
import { assemble, binaryModule } from '../../../scripts/assemble.mjs';

/**
 * Expects that a package's src/binary.ts holds what its assembly/ compiles to.
 *
 * @param test `import.meta.url` of the test beside binary.ts
 */
export async function expectBinaryIsCurrent(test: string): Promise<void> {
  const written = readFileSync(new URL('./binary.ts', test), 'utf8');
  const compiled = binaryModule(await assemble(fileURLToPath(new URL('..', test))));
  // Not toBe: what differs would be thousands of letters.
  expect(written === compiled, 'src/binary.ts is old: run npm run assemble in the folder of the package').toBe(true);
}

/**
 * The kernels of a package, compiled with other text in the place of some files of assembly/.
 *
 * @param test `import.meta.url` of a test in src/
 * @param sources text by path, such as `assembly/dot.ts`
 */
export async function assembledWith(test: string, sources: Readonly<Record<string, string>>): Promise<Uint8Array> {
  return assemble(fileURLToPath(new URL('..', test)), sources);
}
