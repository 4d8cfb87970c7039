import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBackend } from '@qornn/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import '@qornn/testing/gradients';
import { parseProgress } from './checkpoint-file.js';
import { openRun } from './open-run.js';
import { RunFolder } from './run-folder.js';
import { listRuns } from './run-list.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

const root = mkdtempSync(join(tmpdir(), 'qornn-records-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const whole = join(root, 'whole');
const altered = join(root, 'altered');

beforeAll(async () => {
  await useBackend('wasm');
  await train(tinyConfig(), { directory: whole });
});

/** Malicious or corrupt field values. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  0.5,
  1e300,
  '',
  'x/../../esc/owned',
  'a\u001b[31m\u202eb',
  'x'.repeat(100_000),
  [],
  [[]],
  {},
  { step: 'x', metrics: { a: [] }, name: [], goal: 'up' },
];

/** With many fields, each gets every third invalid value; QORNN_ALL_ALTERATIONS=1 tests all. */
const STRIDE = process.env.QORNN_ALL_ALTERATIONS ? 1 : 3;
let turn = 0;

/** All altered copies of a value: each field at any depth with every (or every n-th) invalid value. */
function* alterations(
  value: unknown,
  stride = 1,
  path: readonly string[] = [],
): Generator<{ path: string; value: unknown }> {
  const from = turn++ % stride;
  for (const [i, wrong] of WRONG.entries()) if (i % stride === from) yield { path: path.join('.'), value: wrong };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const { path: at, value: changed } of alterations(inner, stride, [...path, key])) {
      const copy: unknown = Array.isArray(value) ? [...value] : { ...value };
      (copy as Record<string, unknown>)[key] = changed;
      yield { path: at, value: copy };
    }
  }
}

const FILES: [string, (text: string) => unknown, (value: unknown) => string][] = [
  ['summary.json', (text) => JSON.parse(text), (value) => JSON.stringify(value) ?? ''],
  ['metrics.jsonl', (text) => JSON.parse(text.split('\n')[0]!), (value) => `${JSON.stringify(value) ?? ''}\n`],
  ['config.yaml', (text) => parse(text), (value) => stringify(value) ?? ''],
];

/** Reads a folder as commands do. */
async function readAll(directory: string): Promise<void> {
  const run = await openRun(directory);
  run.summary();
  run.loadModel('last').dispose();
}

async function readOne(name: string): Promise<unknown> {
  if (name === 'config.yaml') return openRun(altered);
  const folder = new RunFolder(altered);
  return name === 'summary.json' ? folder.readSummary() : folder.readMetrics();
}

const OURS = ['RunFolderError', 'CheckpointError', 'ConfigError'];

const huge = (path: string) => truncateSync(path, 5 * 2 ** 30);

describe('records of a run', () => {
  it.each(FILES)(
    '%s is checked field by field: one that is altered is read, or refused by name',
    { timeout: 60_000 },
    async (name, read, write) => {
      cpSync(whole, altered, { recursive: true });
      const original = read(readFileSync(join(whole, name), 'utf8'));
      let refused = 0;
      for (const { path, value } of alterations(original, name === 'metrics.jsonl' ? 1 : STRIDE)) {
        writeFileSync(join(altered, name), write(value));
        const error = await readOne(name).then(
          () => undefined,
          (thrown: unknown) => thrown as Error,
        );
        const list = listRuns(altered);
        const named =
          error === undefined ||
          error.name === 'DataChangedError' ||
          (OURS.includes(error.name) && error.message.startsWith(altered));
        const oneLine = !error?.message.includes('\n') && list.damaged.every(({ reason }) => !reason.includes('\n'));
        expect({ path, value: name === 'config.yaml' ? '' : value, error: error?.name, named, oneLine }).toMatchObject({
          named: true,
          oneLine: true,
        });
        if (error) refused++;
      }
      expect(refused).toBeGreaterThan(50);
      rmSync(altered, { recursive: true });
    },
  );

  it('of a checkpoint are validated, too', () => {
    const progress = {
      step: 3,
      seconds: 1.5,
      firstLoss: 2,
      best: { step: 2, metrics: { recall: 1 } },
      wait: { best: 1, evaluations: 0 },
    };
    expect(parseProgress('last', JSON.stringify(progress))).toEqual(progress);
    let refused = 0;
    for (const { value } of alterations(progress)) {
      try {
        parseProgress('last', JSON.stringify(value));
      } catch (error) {
        expect((error as Error).name).toBe('CheckpointError');
        expect((error as Error).message).toMatch(/^last: __metadata__\.progress: is not the progress of a run \(.+\)$/);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(50);
  });

  it('that are not regular files, or too large, throw immediately', async () => {
    for (const name of ['config.yaml', 'summary.json', 'metrics.jsonl', 'checkpoints/last.safetensors']) {
      for (const put of [
        huge,
        (path: string) => writeFileSync(path, '['.repeat(2 ** 20)),
        (path: string) => {
          rmSync(path);
          mkdirSync(path);
        },
        ...(process.platform === 'win32'
          ? []
          : [
              (path: string) => {
                rmSync(path);
                execFileSync('mkfifo', [path]);
              },
            ]),
      ]) {
        cpSync(whole, altered, { recursive: true });
        put(join(altered, name));
        const error = await readAll(altered).catch((thrown: unknown) => thrown as Error);
        expect(OURS).toContain(error?.name);
        expect(error?.message).toMatch(new RegExp(`^${altered}.*${name}: `));
        if (name === 'checkpoints/last.safetensors') rmSync(join(altered, 'summary.json'));
        // A list only reads the header, which is valid in a truncated file.
        const { damaged } = listRuns(altered);
        if (name.startsWith('checkpoints') && damaged.length === 0) expect(put).toBe(huge);
        else expect(damaged).toMatchObject([{ directory: altered, reason: expect.stringMatching(`^${name}: `) }]);
        rmSync(altered, { recursive: true });
      }
    }
  });
});

describe('a folder of runs', () => {
  it.runIf(process.platform !== 'win32')('is listed past what cannot be looked into', () => {
    const folder = join(root, 'list');
    cpSync(whole, join(folder, 'b'), { recursive: true });
    symlinkSync(join(folder, 'loop'), join(folder, 'loop'));
    symlinkSync(join(folder, 'gone'), join(folder, 'nowhere'));
    symlinkSync('.', join(folder, 'c'));
    mkdirSync(join(folder, 'd', 'secret'), { recursive: true });
    mkdirSync(join(folder, 'd', 'secret', 'config.yaml'));
    const { runs, damaged } = listRuns(folder);
    expect(runs[0]!.directory).toBe(join(folder, 'b'));
    expect(damaged[damaged.length - 1]).toEqual({
      directory: join(folder, 'd', 'secret'),
      reason: 'config.yaml: is a folder, not a file',
    });
  });
});
