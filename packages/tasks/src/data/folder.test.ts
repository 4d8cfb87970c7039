import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { DataError, type DataProblem } from './errors.js';
import { dataFolder, locateFile, readDataFile } from './folder.js';
import { DATA_SETS, type DataFile, type DataSetName } from './sets.js';
import { checkFile } from './stored-file.js';

const root = mkdtempSync(join(tmpdir(), 'qornn-data-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, 'folder-'));
  mkdirSync(join(folder, 'mnist'));
});

const content = Buffer.from('no digits, but bytes '.repeat(50));
const file: DataFile = {
  name: 'digits.gz',
  bytes: content.length,
  sha256: createHash('sha256').update(content).digest('hex'),
  transferBytes: 0,
  mirrors: [],
};

describe('dataFolder', () => {
  const home = (folder: string) => () => folder;

  it('is QORNN_DATA_DIR, also relative, else a folder in the cache of the user', () => {
    expect(dataFolder({ QORNN_DATA_DIR: 'data', XDG_CACHE_HOME: '/x' }, 'linux', home('/home/u'))).toBe(
      resolve('data'),
    );
    expect(dataFolder({ QORNN_DATA_DIR: '', XDG_CACHE_HOME: '/x' }, 'linux', home('/home/u'))).toBe(
      join('/x', 'qornn'),
    );
    expect(dataFolder({}, 'linux', home('/home/u'))).toBe(join('/home/u', '.cache', 'qornn'));
    expect(dataFolder({}, 'darwin', home('/Users/u'))).toBe(join('/Users/u', 'Library', 'Caches', 'qornn'));
    expect(dataFolder({ LOCALAPPDATA: 'L' }, 'win32', home('H'))).toBe(join('L', 'qornn', 'Cache'));
    expect(dataFolder({}, 'win32', home('H'))).toBe(join('H', 'AppData', 'Local', 'qornn', 'Cache'));
  });

  it('asks for a home only where it needs one, and says what helps whoever has none', () => {
    const none = () => {
      throw new Error('uv_os_homedir returned ENOENT');
    };
    expect(dataFolder({ QORNN_DATA_DIR: '/data' }, 'linux', none)).toBe(resolve('/data'));
    expect(dataFolder({ XDG_CACHE_HOME: '/x' }, 'linux', none)).toBe(join('/x', 'qornn'));
    expect(dataFolder({ LOCALAPPDATA: 'L' }, 'win32', none)).toBe(join('L', 'qornn', 'Cache'));
    expect(() => dataFolder({}, 'linux', none)).toThrow(
      'there is no home folder for data sets; let QORNN_DATA_DIR name a folder',
    );
  });
});

describe('checkFile', () => {
  it('finds a file in the folder of its set, else in the folder itself', () => {
    expect(checkFile('mnist', file, folder)).toEqual({ state: 'missing', path: join(folder, 'mnist', file.name) });
    writeFileSync(join(folder, file.name), gzipSync(content));
    expect(checkFile('mnist', file, folder)).toEqual({ state: 'ready', path: join(folder, file.name) });
    writeFileSync(join(folder, 'mnist', file.name), gzipSync(content, { level: 1 }));
    expect(checkFile('mnist', file, folder)).toEqual({ state: 'ready', path: join(folder, 'mnist', file.name) });
  });

  it('explains what is wrong with a corrupt file', () => {
    const path = join(folder, 'mnist', file.name);
    const reason = (bytes: Uint8Array) => {
      writeFileSync(path, bytes);
      const found = checkFile('mnist', file, folder);
      return found.state === 'damaged' ? found.reason : found.state;
    };
    const whole = gzipSync(content);
    expect(reason(content)).toBe(`it is not a gzip file, or truncated, not ${file.bytes} bytes`);
    expect(reason(new Uint8Array(3))).toContain('not a gzip file');
    expect(reason(whole.subarray(0, -10))).toMatch(/its content has \d+ bytes, not 1050 bytes/);
    expect(reason(gzipSync(content.subarray(1)))).toBe('its content has 1049 bytes, not 1050 bytes');
    const other = Buffer.from(content);
    other[0] = 0;
    const sum = createHash('sha256').update(other).digest('hex');
    expect(reason(gzipSync(other))).toBe(`the sha256 of its content is ${sum}, not ${file.sha256}`);
    const broken = Buffer.from(whole);
    broken.fill(0xff, 12, 20);
    expect(reason(broken)).toContain('it cannot be read');
    expect(reason(whole)).toBe('ready');
  });

  it('limits memory to the expected size, whatever the gzip trailer declares', () => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    bomb.writeUInt32LE(file.bytes, bomb.length - 4);
    writeFileSync(join(folder, 'mnist', file.name), bomb);
    expect(checkFile('mnist', file, folder)).toMatchObject({ state: 'damaged' });
  });

  it('checks again when a verified file was replaced', () => {
    const path = join(folder, 'mnist', file.name);
    writeFileSync(path, gzipSync(content));
    expect(checkFile('mnist', file, folder).state).toBe('ready');
    const other = Buffer.from(content).reverse();
    writeFileSync(path, gzipSync(other, { level: 0 }));
    expect(checkFile('mnist', file, folder).state).toBe('damaged');
  });
});

describe('locateFile', () => {
  const problem = (run: () => unknown): [DataProblem, string] => {
    try {
      run();
    } catch (error) {
      if (error instanceof DataError) return [error.problem, error.message];
      throw error;
    }
    throw new Error('nothing was thrown');
  };

  it('says how to download a missing or corrupt file', () => {
    const name = 't10k-labels-idx1-ubyte.gz';
    expect(problem(() => locateFile('mnist', name, folder))).toEqual([
      'missing',
      `mnist/${name} is not in ${folder}; run: qornn data download mnist (or set QORNN_DATA_DIR to the folder that contains it)`,
    ]);
    const path = join(folder, 'mnist', name);
    writeFileSync(path, gzipSync('5'));
    expect(problem(() => readDataFile('mnist', name, folder))).toEqual([
      'damaged',
      `${path} is corrupt: its content has 1 bytes, not 10008 bytes; run: qornn data download mnist`,
    ]);
  });

  it('lists the known sets and files', () => {
    expect(() => locateFile('ptb', 'ptb.txt', folder)).toThrow(
      "the data set ptb has no file 'ptb.txt'; it has ptb.train.txt.gz, ptb.valid.txt.gz, ptb.test.txt.gz",
    );
    expect(() => locateFile('cifar' as DataSetName, 'x', folder)).toThrow(
      "there is no data set 'cifar'; there are mnist, ptb",
    );
  });
});

describe('DATA_SETS', () => {
  const everywhere = Object.entries(DATA_SETS).flatMap(([set, { files }]) =>
    files.map((known) => ({ set: set as DataSetName, known })),
  );

  it('has a checksum, sizes and several URLs for every file', () => {
    for (const { known } of everywhere) {
      expect(known.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(known.bytes).toBeGreaterThanOrEqual(known.transferBytes);
      expect(known.mirrors.length).toBeGreaterThan(1);
      for (const url of known.mirrors) expect(url).toMatch(/^https:\/\/.+[^/]$/);
    }
  });

  const here = everywhere.filter(({ set, known }) => checkFile(set, known, dataFolder()).state !== 'missing');
  it.runIf(here.length > 0)('matches the files in the data folder of this machine', () => {
    for (const { set, known } of here) {
      expect(checkFile(set, known, dataFolder())).toMatchObject({ state: 'ready' });
      expect(readDataFile(set, known.name)).toHaveLength(known.bytes);
    }
  });
});
