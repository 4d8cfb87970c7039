import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { dataFile, findDataFile, mapPaths, pathsIn } from './data-files.js';
import { tinyRun } from './testing/tiny-run.js';

describe('findDataFile', () => {
  const root = temporaryFolder();
  const data = join(root, 'data');
  mkdirSync(join(data, 'deep'), { recursive: true });
  writeFileSync(join(data, 'train.csv'), 'a');
  writeFileSync(join(data, 'deep', 'train.csv'), 'b');
  writeFileSync(join(root, 'secret.csv'), 'c');
  symlinkSync(join(root, 'secret.csv'), join(data, 'link.csv'));
  symlinkSync(root, join(data, 'up'));

  it('finds a file by the longest end of its path', () => {
    expect(findDataFile('/home/you/train.csv', [data])).toBe(join(data, 'train.csv'));
    expect(findDataFile('/home/you/deep/train.csv', [data])).toBe(join(data, 'deep', 'train.csv'));
    expect(findDataFile('C:\\you\\deep\\train.csv', [data])).toBe(join(data, 'deep', 'train.csv'));
  });

  it.each([
    '/etc/passwd',
    `${root}/secret.csv`,
    '../secret.csv',
    'deep/../../secret.csv',
    'link.csv',
    'up/secret.csv',
    'deep',
    '',
    'a\0b',
  ])('does not leave the folder: %j', (path) => {
    expect(findDataFile(path, [data])).toBeUndefined();
  });

  it('finds nothing without folders', () => {
    expect(findDataFile('/home/you/train.csv', [])).toBeUndefined();
  });
});

describe('pathsIn', () => {
  it('lists the files of task and curriculum, and mapPaths changes them', () => {
    const { config } = tinyRun(0);
    const stage = { until: 5, task: { name: 'series', file: '/a/stage.csv' } };
    const of = {
      ...config,
      task: { name: 'series', file: { train: '/a/train.csv', test: '/a/test.csv' } },
      training: { ...config.training, curriculum: [stage] },
    } as unknown as typeof config;
    expect(pathsIn(of)).toEqual(['/a/train.csv', '/a/test.csv', '/a/stage.csv']);
    expect(pathsIn(mapPaths(of, (path) => path.replace('/a/', '/b/')))).toEqual([
      '/b/train.csv',
      '/b/test.csv',
      '/b/stage.csv',
    ]);
    expect(pathsIn(config)).toEqual([]);
  });
});

describe('dataFile', () => {
  it('has size and SHA-256', async () => {
    const path = join(temporaryFolder(), 'a.csv');
    writeFileSync(path, 'abc');
    expect(await dataFile(path)).toEqual({
      path,
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
  });
});
