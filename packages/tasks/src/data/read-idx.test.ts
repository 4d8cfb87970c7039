import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { idxFile } from '../testing/idx.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { DataFormatError } from './format-error.js';
import { loadSplit } from './load.js';
import { readIdx } from './read-idx.js';

const folder = temporaryFolder();
const entries = (count: number) => Uint8Array.from({ length: count }, (_, i) => i % 251);

describe('readIdx', () => {
  it.each([[[5]], [[3, 4]], [[7, 28, 28]], [[2, 3, 4, 5]], [[0, 28, 28]]])(
    'reads shape %j, gzipped or not',
    async (shape) => {
      const data = entries(shape.reduce((product, size) => product * size, 1));
      const file = idxFile(shape, data);
      for (const content of [file, gzipSync(file)]) {
        expect(await readIdx(folder.write('a.idx', content))).toEqual({ shape, data });
      }
    },
  );

  it('reads a file in many chunks', async () => {
    const data = entries(1_000_000);
    const { data: found } = await readIdx(folder.write('big.idx', gzipSync(idxFile([1000, 1000], data))));
    expect(Buffer.compare(found, data)).toBe(0);
  });

  it.each<[string, Uint8Array, string]>([
    ['is cut short', idxFile([10], entries(7)), 'is truncated: it ends after 7 of 10 entries'],
    ['goes on', idxFile([10], entries(11)), 'is corrupt: it has data after its 10 entries'],
    ['is empty', new Uint8Array(0), 'is truncated: it ends within its header'],
    ['ends in its header', idxFile([10, 10], entries(0)).subarray(0, 9), 'is truncated: it ends within its header'],
    ['is a text', Buffer.from('label,x,y'), 'is not an IDX file'],
    ['holds floats', idxFile([1], entries(4), 13), 'has entries of type 13; only unsigned bytes (8) are supported'],
    [
      'lies about its size',
      idxFile([2 ** 31, 2], entries(9)),
      'is corrupt: it declares 4294967296 entries, too many for 21 bytes',
    ],
    [
      'is a torn archive',
      gzipSync(idxFile([1000], entries(1000))).subarray(0, 100),
      'is corrupt: unexpected end of file',
    ],
    ['is a broken archive', broken(), 'is corrupt: '],
  ])('names a file that %s', async (_, content, message) => {
    const path = folder.write('bad.idx', content);
    const error = await readIdx(path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DataFormatError);
    expect((error as Error).message).toContain(`bad.idx: ${message}`);
  });

  it('throws for a missing file or a folder', async () => {
    await expect(readIdx('/no/such.idx')).rejects.toThrow('/no/such.idx: no such file');
    await expect(readIdx(folder.path)).rejects.toThrow('is a folder, not a file');
  });
});

describe('loadSplit', () => {
  const paths = (name: string, shape: number[], labels: Uint8Array) => ({
    images: folder.write(`${name}-images`, gzipSync(idxFile(shape, entries(shape.reduce((a, b) => a * b))))),
    labels: folder.write(`${name}-labels`, gzipSync(idxFile([labels.length], labels))),
  });
  const digits = (count: number) => Uint8Array.from({ length: count }, (_, i) => i % 10);

  it('uses the end of the training file for validation', async () => {
    const { pixels, train, validation, test } = await loadSplit(
      paths('train', [12, 2, 3], digits(12)),
      paths('test', [4, 2, 3], digits(4)),
      8,
    );
    expect(pixels).toBe(6);
    expect([train.labels, validation.labels, test.labels].map((labels) => [...labels])).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7],
      [8, 9, 0, 1],
      [0, 1, 2, 3],
    ]);
    expect(validation.images).toEqual(entries(72).subarray(48));
  });

  it.each<[string, number[], Uint8Array, string]>([
    ['labels', [12, 2, 3], digits(11), 'a-labels: has shape [11]; for 12 images it must be [12]'],
    ['digits', [2, 2, 3], Uint8Array.of(3, 10), 'a-labels: label 1 is 10; it must be 0 to 9'],
    ['dimensions', [12, 6], digits(12), 'a-images: has 2 dimensions; images have 3'],
  ])('rejects other %s', async (_, shape, labels, message) => {
    const pair = paths('a', shape, labels);
    await expect(loadSplit(pair, pair, 1)).rejects.toThrow(message);
  });
});

function broken(): Uint8Array {
  const content = gzipSync(idxFile([1000], entries(1000)));
  content.fill(0xff, 40, 60);
  return content;
}
