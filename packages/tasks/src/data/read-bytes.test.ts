import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { series } from '../series/series.js';
import type { ReadProgress } from '../task.js';
import { DataFormatError } from './format-error.js';
import { maxDecompressedSize, readBytes } from './read-bytes.js';

const folder = mkdtempSync(join(tmpdir(), 'qornn-bytes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function lengthOf(path: string): Promise<number> {
  let length = 0;
  for await (const bytes of readBytes(path)) length += bytes.length;
  return length;
}

describe('readBytes', () => {
  it('rejects what is no file, and waits for nobody', async () => {
    const paths: [string, string][] = [
      [folder, 'is a folder, not a file'],
      [join(folder, 'nowhere'), 'no such file'],
      [`${folder}\0`, 'cannot be read'],
    ];
    if (process.platform !== 'win32') {
      const pipe = join(folder, 'pipe');
      execFileSync('mkfifo', [pipe]);
      paths.push([pipe, 'is a pipe, not a file'], ['/dev/zero', 'is a device, not a file']);
    }
    for (const [path, message] of paths) {
      await expect(lengthOf(path)).rejects.toThrow(DataFormatError);
      await expect(lengthOf(path)).rejects.toThrow(message);
    }
  });

  it('throws for a decompression bomb', async () => {
    const bomb = join(folder, 'bomb.gz');
    const member = gzipSync(Buffer.alloc(2 ** 24), { level: constants.Z_BEST_COMPRESSION });
    writeFileSync(bomb, Buffer.concat(Array.from({ length: 20 }, () => member)));
    await expect(lengthOf(bomb)).rejects.toThrow(
      `decompresses to more than ${maxDecompressedSize(20 * member.length)} bytes, the limit for a file of ${20 * member.length} bytes`,
    );
  });

  it('returns all bytes, gzipped or not, and closes the file also when abandoned early', async () => {
    const plain = join(folder, 'plain');
    writeFileSync(plain, '');
    expect(await lengthOf(plain)).toBe(0);
    truncateSync(plain, 3_000_001);
    expect(await lengthOf(plain)).toBe(3_000_001);
    const zipped = join(folder, 'zipped.gz');
    writeFileSync(zipped, gzipSync(Buffer.alloc(3_000_001)));
    expect(await lengthOf(zipped)).toBe(3_000_001);
    for await (const _ of readBytes(zipped)) break;
  });
});

describe('onProgress', () => {
  it('counts the bytes of the file up to its size, also of a compressed one', async () => {
    for (const content of [Buffer.alloc(700_001, 'a'), gzipSync(randomBytes(700_001))]) {
      const path = join(folder, 'counted');
      writeFileSync(path, content);
      const seen: ReadProgress[] = [];
      for await (const _ of readBytes(path, { onProgress: (progress) => seen.push(progress) }));
      expect(seen.length).toBeGreaterThan(1);
      expect(seen.at(-1)).toEqual({ file: path, bytes: content.length, of: content.length });
    }
  });

  it('counts the rows of a table', async () => {
    const path = join(folder, 'rows.csv');
    writeFileSync(path, `x,y\n${'1,a\n2,b\n'.repeat(40_000)}`);
    const seen: ReadProgress[] = [];
    await series({ file: path, columns: ['x'], label: 'y', window: 3, seed: 0 }).load({
      onProgress: (progress) => seen.push(progress),
    });
    expect(seen.at(-1)!.rows).toBeGreaterThan(0);
    expect(seen.map(({ rows }) => rows)).toEqual(seen.map(({ rows }) => rows).sort((a, b) => a! - b!));
  });
});

describe('a signal', () => {
  it.each([
    ['csv', 'a,c\n1,x\n2,y\n'],
    ['jsonl', '{"a":1,"c":"x"}\n{"a":2,"c":"y"}\n'],
  ])('stops reading a series in %s: before it begins, and between two pieces', async (format, text) => {
    const rows = text.split('\n').slice(format === 'csv' ? 1 : 0, -1);
    const head = format === 'csv' ? 'a,c\n' : '';
    const file = join(folder, `long.${format}`);
    writeFileSync(file, head + `${rows.join('\n')}\n`.repeat(200_000));
    const options = { file, columns: ['a'], label: 'c', window: 2 };
    await expect(series(options).load({ signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop');
    const controller = new AbortController();
    const reading = series(options).load({ signal: controller.signal });
    setImmediate(() => controller.abort(new Error('stop')));
    await expect(reading).rejects.toThrow('stop');
  });
});
