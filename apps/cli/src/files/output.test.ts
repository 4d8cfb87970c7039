import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../errors.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { isSame, requireOutput, requireOutputFolder, runAround } from './output.js';

const folder = temporaryFolder();
const at = (...names: string[]) => join(folder, ...names);
mkdirSync(at('run', 'checkpoints'), { recursive: true });
for (const name of ['config.yaml', 'metrics.jsonl']) writeFileSync(at('run', name), '');
// A project may have a config.yaml of its own.
mkdirSync(at('project'));
writeFileSync(at('project', 'config.yaml'), '');
writeFileSync(at('data.csv'), 'precious');

describe('requireOutput', () => {
  it.each([
    ['a file that is read', 'data.csv', /data\.csv is .*this command reads; name another file/],
    ['the same by way of another folder', join('run', '..', 'data.csv'), /this command reads/],
    ['what training writes', join('run', 'config.yaml'), /belongs to the run in/],
    ['what it has not written yet', join('run', 'summary.json'), /belongs to the run in/],
    ['the same in capitals', join('run', 'Summary.JSON'), /belongs to the run in/],
    ['a checkpoint', join('run', 'checkpoints', 'best.safetensors'), /belongs to the run in/],
    ['something beside it', join('run', 'checkpoints', 'deep', 'x'), /belongs to the run in/],
    ['the lock file of a run', join('run', `running-${'a'.repeat(32)}.json`), /belongs to the run in/],
    ['a folder', 'project', /is a folder/],
  ])('refuses %s', (_, path, message) => {
    expect(() => requireOutput('--out', at(path), [at('data.csv')])).toThrow(UsageError);
    expect(() => requireOutput('--out', relative('.', at(path)), [at('data.csv')])).toThrow(message);
  });

  it.skipIf(process.platform === 'win32')('resolves links, and rejects links as outputs', () => {
    linkSync(at('data.csv'), at('second.csv'));
    symlinkSync(at('run'), at('also-run'));
    symlinkSync(at('data.csv'), at('link'));
    expect(() => requireOutput('--out', at('data.csv'), [at('data.csv')])).toThrow(
      'data.csv is a file that this command reads;',
    );
    expect(() => requireOutput('--out', at('second.csv'), [at('data.csv')])).toThrow(
      'data.csv, which this command reads;',
    );
    expect(() => requireOutput('--out', at('also-run', 'metrics.jsonl'))).toThrow('belongs to the run');
    expect(() => requireOutput('--out', at('link'))).toThrow('is a symbolic link');
    expect(() => requireOutput('--out', '/dev/null')).toThrow('is not a regular file');
  });

  it('refuses standard output, but not a file of that name', () => {
    expect(() => requireOutput('--out', '-')).toThrow('--out: - is not standard output here; name a file, or ./- for');
    expect(() => requireOutput('--out', './-')).not.toThrow();
  });

  it.each([join('run', 'model.qornn.safetensors'), join('project', 'config.yaml'), join('new', 'model')])(
    'allows %s',
    (path) => expect(() => requireOutput('--out', at(path), [at('data.csv')])).not.toThrow(),
  );
});

describe('requireOutputFolder', () => {
  it('rejects a file, and a folder inside a run folder', () => {
    expect(() => requireOutputFolder('--out', at('data.csv'))).toThrow('is a file; name a folder');
    expect(() => requireOutputFolder('--out', at('run', 'deep', 'new'))).toThrow('is inside the run folder');
    for (const name of ['run', 'new', 'project']) expect(() => requireOutputFolder('--out', at(name))).not.toThrow();
  });
});

describe('isSame', () => {
  it('compares existing files, and names of missing ones', () => {
    expect(isSame(at('data.csv'), at('project', '..', 'data.csv'))).toBe(true);
    expect(isSame(at('data.csv'), at('run', 'config.yaml'))).toBe(false);
    expect(isSame(at('New'), at('new'))).toBe(true);
  });
});

it('runAround finds the run folder that contains a path', () => {
  expect(runAround(at('run', 'a', 'b'))).toMatch(/run$/);
  expect(runAround(at('run'))).toBeUndefined();
});
