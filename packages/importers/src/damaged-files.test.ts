import { readdirSync } from 'node:fs';
import { uniformNumbers } from '@qornn/internal-testing/random';
import { trials } from '@qornn/internal-testing/trials';
import { SafetensorsError } from '@qornn/safetensors';
import { describe, expect, it } from 'vitest';
import { ImportError } from './errors.js';
import { readNetwork } from './read-network.js';
import { fixture } from './testing/fixtures.js';

const FILES = readdirSync(new URL('../fixtures/', import.meta.url)).filter((file) => !file.endsWith('.json'));

/** The file with up to six bytes changed, more of them near its beginning. */
function damaged(file: Uint8Array, random: () => number): Uint8Array {
  const bytes = Uint8Array.from(file);
  for (let changes = 1 + Math.floor(6 * random()); changes > 0; changes--) {
    const near = random() < 0.5 ? 1 : 0.1;
    bytes[Math.floor(near * random() * bytes.length)] = [0, 255, 127, Math.floor(256 * random())][
      Math.floor(4 * random())
    ]!;
  }
  return bytes;
}

describe('a damaged file', () => {
  it.each(FILES)('like %s is refused in one line, or read', async (file) => {
    const random = uniformNumbers(file.length);
    for (let trial = 0; trial < trials(20); trial++) {
      const result: unknown = await readNetwork(damaged(fixture(file), random)).catch((error) => error);
      if (!(result instanceof Error)) continue;
      expect([ImportError, SafetensorsError]).toContain(result.constructor);
      expect(result.message).not.toMatch(/[\n\r]/);
    }
  });
});
