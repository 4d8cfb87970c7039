import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { pennTreebankCharacters } from '../characters.js';
import { sequentialMnist } from '../mnist.js';
import type { LoadOptions } from '../task.js';
import { idxFile } from '../testing/idx.js';

const folder = mkdtempSync(join(tmpdir(), 'qornn-load-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Files of the right names, but not those of the data sets, which may not be there.
vi.mock('./folder.js', () => ({ locateFile: (_: string, file: string) => join(folder, file) }));

beforeAll(() => {
  for (const [part, count] of Object.entries({ train: 50_020, t10k: 20 })) {
    const digits = Uint8Array.from({ length: count }, (_, i) => i % 10);
    const written = { 'images-idx3': idxFile([count, 1, 1], digits), 'labels-idx1': idxFile([count], digits) };
    for (const [kind, bytes] of Object.entries(written)) {
      writeFileSync(join(folder, `${part}-${kind}-ubyte.gz`), gzipSync(bytes));
    }
  }
  for (const part of ['train', 'valid', 'test']) {
    writeFileSync(join(folder, `ptb.${part}.txt.gz`), gzipSync('no it was not black monday\n'.repeat(20)));
  }
});

const before = { digest: '', rows: 1 };
const reading = { inputNames: null, labels: null, inputNormalization: null, outputNormalization: null };

it.each<[string, LoadOptions]>([
  ['trained', {}],
  ['resumed', { before }],
  ['evaluated', { before, reading, unseen: true }],
])('sets of files with known content load for a network that is %s', async (_, how) => {
  const seen: string[] = [];
  const onProgress: LoadOptions['onProgress'] = ({ file }) => seen.push(file);
  const { signal } = new AbortController();
  const digits = await sequentialMnist().load({ ...how, signal, onProgress });
  expect(digits.sizes).toEqual({ train: 50_000, validation: 20, test: 20 });
  const characters = await pennTreebankCharacters({ T: 20 }).load({ ...how, signal, onProgress });
  expect(characters.sizes?.test).toBe(26);
  expect(seen.length).toBeGreaterThan(0);
  await expect(sequentialMnist().load({ ...how, signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow(
    'stopped',
  );
});
