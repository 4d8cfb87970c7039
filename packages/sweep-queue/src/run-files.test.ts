import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useBackend } from '@qornn/backend';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { RunFolder } from '@qornn/training';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifestSchema, type RunFiles, readRunFiles, writeRunFiles } from './run-files.js';
import { trainedHere } from './testing/run-folder.js';
import { tinyRun } from './testing/tiny-run.js';

const run = tinyRun(3, { steps: 8, evaluateEvery: 4 });
let folder: string;
let files: RunFiles;
beforeAll(async () => {
  await useBackend({ backend: 'wasm' });
  ({ folder } = await trainedHere(run));
  files = readRunFiles(folder, run.config);
});

const written = (changed: RunFiles, config = run.config) => {
  const directory = join(temporaryFolder(), 'run');
  const scratch = join(temporaryFolder(), 'scratch');
  try {
    return { directory, summary: writeRunFiles(changed, config, directory, scratch) };
  } finally {
    expect(existsSync(scratch)).toBe(false);
    if (existsSync(directory)) expect(readdirSync(directory).sort()).not.toContain('running.json');
  }
};

/** The files with one changed, and its digest corrected. */
function withFile(name: string, content: Buffer): RunFiles {
  const directory = temporaryFolder();
  const copy = join(directory, 'run');
  writeRunFiles(files, run.config, copy, join(directory, 'scratch'));
  writeFileSync(join(copy, name), content);
  return readRunFiles(copy, name === 'summary.json' ? undefined : run.config);
}

describe('files of a run', () => {
  it('come out as they went in', () => {
    const { directory, summary } = written(files);
    expect(summary).toEqual(new RunFolder(folder).readSummary());
    for (const name of [
      'config.yaml',
      'metrics.jsonl',
      'data.json',
      'checkpoints/last.safetensors',
      'checkpoints/best.safetensors',
    ]) {
      expect(readFileSync(join(directory, name)).equals(readFileSync(join(folder, name)))).toBe(true);
    }
  });

  it('are without summary what is needed to go on', () => {
    expect(written(readRunFiles(folder)).summary).toBeNull();
  });

  it('are refused when they are damaged, and nothing is written', () => {
    const flipped = Buffer.from(files.content);
    flipped[100]! ^= 1;
    const more = Buffer.concat([files.content, Buffer.from('x')]);
    for (const [changed, reason] of [
      [{ ...files, content: flipped }, /last.safetensors is damaged: its SHA-256 differs/],
      [{ ...files, content: files.content.subarray(0, -1) }, /summary.json is damaged/],
      [{ ...files, content: more }, /1 bytes too many/],
      [withFile('checkpoints/last.safetensors', Buffer.alloc(100)), /what Redis has of it is damaged/],
      [withFile('checkpoints/best.safetensors', Buffer.from('{}')), /what Redis has of it is damaged/],
      [withFile('metrics.jsonl', Buffer.from('{"step":-1}\n')), /metrics.jsonl: line 1/],
      [withFile('data.json', Buffer.from('[]')), /data.json/],
    ] as [RunFiles, RegExp][]) {
      const directory = join(temporaryFolder(), 'run');
      const scratch = join(temporaryFolder(), 'scratch');
      expect(() => writeRunFiles(changed, run.config, directory, scratch)).toThrow(reason);
      expect(existsSync(directory)).toBe(false);
    }
  });

  it('are refused when they are of another run', () => {
    expect(() => written(files, tinyRun(4).config)).toThrow('summary.json is of another run');
    const short = { ...run.config, training: { ...run.config.training, steps: 2 } };
    expect(() => written(readRunFiles(folder), short)).toThrow('last is of step 8 of 2');
  });

  it.each([
    [[{ name: '../evil', bytes: 1, sha256: '0'.repeat(64) }]],
    [[{ name: 'config.yaml', bytes: 1, sha256: '0'.repeat(64) }]],
    [[{ name: 'data.json', bytes: 2 ** 40, sha256: '0'.repeat(64) }]],
    [[{ name: 'data.json', bytes: -1, sha256: '0'.repeat(64) }]],
    [['data.json', 'data.json'].map((name) => ({ name, bytes: 1, sha256: '0'.repeat(64) }))],
    [['data.json', 'summary.json'].map((name) => ({ name, bytes: 2 ** 28, sha256: '0'.repeat(64) }))],
  ])('have no other manifest: %j', (list) => {
    expect(manifestSchema.safeParse({ files: list }).success).toBe(false);
  });
});
