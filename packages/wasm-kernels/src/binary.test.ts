import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// @ts-expect-error a script, without types
import { assemble, binaryModule } from '../scripts/assemble.mjs';

it('holds what assembly/ compiles to', async () => {
  const written = readFileSync(new URL('./binary.ts', import.meta.url), 'utf8');
  const compiled = binaryModule(await assemble());
  // Not toBe: what differs would be thousands of letters.
  expect(written === compiled, 'src/binary.ts is old: run pnpm assemble').toBe(true);
});
