import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { BenchmarkError } from '../errors.js';
import { recordWith, syntheticRecord, syntheticRows } from '../testing/synthetic-record.js';
import { readBenchmarkRecord } from './read-benchmark-record.js';
import { recordText, writeBenchmarkRecord } from './write-benchmark-record.js';

const folder = temporaryFolder();
const path = join(folder, 'record.json');
const record = syntheticRecord(syntheticRows(3), {}, 1);

/** The message for a file with this text. */
function refusal(text: string): string {
  writeFileSync(path, text);
  try {
    readBenchmarkRecord(path);
  } catch (error) {
    expect(error).toBeInstanceOf(BenchmarkError);
    const { message } = error as Error;
    expect(message).not.toContain('\n');
    expect(message.startsWith(`${path}: `)).toBe(true);
    return message.slice(path.length + 2);
  }
  throw new Error('it was read');
}
const altered = (alter: (copy: Record<string, never>) => void) => {
  const copy = structuredClone(record) as unknown as Record<string, never>;
  alter(copy);
  return JSON.stringify(copy);
};

describe('a record in a file', () => {
  it('is the same after writing and reading, with the samples of a contestant on one line', () => {
    const odd = recordWith([
      { ...record.results[0]!, title: '"\u0000 0" \\u0000 µ', contestants: record.results[0]!.contestants },
    ]);
    for (const one of [record, odd]) {
      writeBenchmarkRecord(path, one);
      expect(readBenchmarkRecord(path)).toEqual(one);
    }
    const [line] = readFileSync(path, 'utf8').match(/^.*"samples".*$/m)!;
    expect(JSON.parse(`{${line.replace(/,$/, '')}}`).samples).toEqual(record.results[0]!.contestants[0]!.samples);
  });

  it('keeps fields that it does not know', () => {
    writeFileSync(
      path,
      altered((copy) => Object.assign(copy, { weather: 'rain' })),
    );
    expect(readBenchmarkRecord(path)).toHaveProperty('weather', 'rain');
  });

  it('is refused in one line when it is cut off anywhere', () => {
    const text = recordText(record).trimEnd();
    for (const part of [0, 0.01, 0.3, 0.7, 0.999]) {
      expect(refusal(text.slice(0, Math.floor(part * text.length)))).toMatch(/^is not JSON \(.*\); it may be cut off$/);
    }
  });

  it.each([
    ['{"results": [], "versions": {}, "backend": "wasm"}', /^is a record of an early format without samples/],
    ['{"name": "qornn"}', /^is not a record of benchmarks/],
    ['[]', /^is not a record of benchmarks/],
    ['null', /^is not a record of benchmarks/],
    [
      '{"format": "qornn-benchmarks", "version": 2}',
      /^is a record of version 2 of the format, and this program reads version 1/,
    ],
    ['{"format": "qornn-benchmarks"}', /^is a record of version undefined/],
  ])('is refused as %s', (text, message) => {
    expect(refusal(text)).toMatch(message);
  });

  it.each<[string, string, unknown]>([
    ['machine.cores must be a number > 0', 'machine.cores', 'two'],
    ['results.0.contestants.0.samples.1 must be a number > 0', 'results.0.contestants.0.samples.1', -1],
    ['results.0.contestants.0.samples must be a list of at least one time', 'results.0.contestants.0.samples', []],
    ['results.0.contestants.0.cpu must be as long as samples', 'results.0.contestants.0.cpu', [1]],
    ['results.0.contestants must be complete', 'results.0.baseline', 'nobody'],
    ['results.0.contestants must be without two of the same name', 'results.0.contestants.1.name', 'row 0'],
    ['commit.hash must be a hash', 'commit.hash', '--help'],
    ['date must be a time', 'date', 'yesterday'],
  ])('is refused: %s', (message, field, value) => {
    const [name, ...path] = field.split('.').reverse();
    const text = altered((copy) => {
      const owner = path
        .reverse()
        .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy);
      owner[name!] = value;
    });
    expect(refusal(text)).toContain(`is damaged: ${message}`);
  });

  it('is refused when it is missing, or a folder', () => {
    expect(() => readBenchmarkRecord(join(folder, 'none.json'))).toThrow(
      /none\.json: cannot be read \(ENOENT: no such file/,
    );
    expect(() => readBenchmarkRecord(folder)).toThrow(/: cannot be read \(EISDIR/);
  });

  it('is not written into a folder that does not exist, with one line and nothing left', () => {
    const target = join(folder, 'none', 'record.json');
    expect(() => writeBenchmarkRecord(target, record)).toThrow(
      /record\.json: cannot be written \(ENOENT: no such file or directory\)$/,
    );
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('is not written into a read-only folder', () => {
    const target = join(folder, 'locked');
    mkdirSync(target);
    chmodSync(target, 0o555);
    expect(() => writeBenchmarkRecord(join(target, 'record.json'), record)).toThrow(/cannot be written \(EACCES/);
    expect(readdirSync(target)).toEqual([]);
  });

  it('does not replace a link or a folder', () => {
    const target = join(folder, 'target.json');
    const link = join(folder, 'link.json');
    writeFileSync(target, 'kept');
    symlinkSync(target, link);
    expect(() => writeBenchmarkRecord(link, record)).toThrow(
      /link\.json: cannot be written \(it is not a regular file\)$/,
    );
    expect(() => writeBenchmarkRecord(folder, record)).toThrow(/cannot be written \(it is a folder\)$/);
    expect([readFileSync(target, 'utf8'), lstatSync(link).isSymbolicLink()]).toEqual(['kept', true]);
  });
});
