import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesWithin } from './task-files.js';

describe('filesWithin', () => {
  const folderOf = (...keys: string[]) => `/at/${keys.join('-')}`;

  it('makes one path absolute, or one for each split', () => {
    expect(filesWithin({ file: 'a.csv' }, folderOf)).toEqual({ file: resolve('/at/file/a.csv') });
    expect(filesWithin({ file: { train: 'a.ts', test: '/b.ts' } }, folderOf)).toEqual({
      file: { train: resolve('/at/file-train/a.ts'), test: resolve('/b.ts') },
    });
  });

  it('leaves what is no path to the task, which says what is allowed', () => {
    expect(filesWithin({ file: '' }, folderOf)).toEqual({});
    expect(filesWithin({ file: 3 }, folderOf)).toEqual({});
    expect(filesWithin({ file: { train: 3 } }, folderOf)).toEqual({ file: { train: 3 } });
    expect(filesWithin({}, folderOf)).toEqual({});
  });
});
