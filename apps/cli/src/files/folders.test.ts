import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { withFolder } from './folders.js';

const folder = temporaryFolder();
const at = (...names: string[]) => join(folder, ...names);
const fail = () => {
  throw new Error('full');
};

describe('withFolder', () => {
  it('creates a folder and those above it', () => {
    withFolder(at('a', 'b'), () => writeFileSync(at('a', 'b', 'file'), ''));
    expect(existsSync(at('a', 'b', 'file'))).toBe(true);
  });

  it('removes what it created when the work fails', () => {
    mkdirSync(at('mine'));
    expect(() => withFolder(at('mine', 'c', 'd'), fail)).toThrow('full');
    expect(existsSync(at('mine', 'c'))).toBe(false);
    expect(existsSync(at('mine'))).toBe(true);
  });

  it('leaves a folder in which somebody else has a file', () => {
    const work = () => {
      writeFileSync(at('shared', 'file'), '');
      fail();
    };
    expect(() => withFolder(at('shared', 'inner'), work)).toThrow('full');
    expect(existsSync(at('shared', 'inner'))).toBe(false);
    expect(existsSync(at('shared', 'file'))).toBe(true);
  });
});
