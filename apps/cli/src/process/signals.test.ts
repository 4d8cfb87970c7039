import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { commandIn } from '../testing/command.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { tinyYaml } from '../testing/tiny.js';

const folder = temporaryFolder();
const { qornn } = commandIn(folder);
const run = join('runs', 'tiny-seed0');
const config = join(folder, run, 'config.yaml');

/** Names and sizes of all files. */
const left = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${join(parentPath, name)} ${readFileSync(join(parentPath, name)).length}`)
    .sort();

beforeAll(async () => {
  writeFileSync(join(folder, 'tiny.yaml'), tinyYaml);
  // Wide enough to interrupt its diagnostics.
  const wide = ['--set', 'model.units=300', '--set', 'training.steps=1', '--set', 'training.batchSize=1'];
  expect(await qornn(['train', 'tiny.yaml', ...wide])).toMatchObject({ code: 0 });
});

const many = ['--sequences', '1000000'];

it.each<[string, NodeJS.Signals, number, string, string[]]>([
  ['the final test', 'SIGTERM', 143, 'backend: ', ['eval', run, ...many]],
  ['calibration', 'SIGHUP', 129, 'calibrating', ['quantize', run, '--calibration-sequences', '100000']],
  ['a test of integers', 'SIGINT', 130, 'compiled with', ['quantize', run, ...many]],
  ['a search', 'SIGTERM', 143, 'calibrating', ['quantize', run, '--search', ...many]],
  ['diagnostics', 'SIGINT', 130, 'backend: ', ['inspect', run]],
  ['benchmarks', 'SIGHUP', 129, ' ', ['bench', 'inference']],
])('%s end by %s with a line, exit code %i, and nothing left', async (_name, signal, expected, interruptAt, args) => {
  const before = left();
  const { code, stdout, stderr } = await qornn(args, { interruptAt, signal });
  const said = stderr.split('\n').filter((line) => line.startsWith('qornn: '));
  expect({ code, stdout, said: said.length }).toEqual({ code: expected, stdout: '', said: 1 });
  expect(said[0]).toMatch(/^qornn: interrupted; /);
  expect(left()).toEqual(before);
});

it.runIf(process.platform === 'linux')('a pipe instead of a model is reported in one line', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect(await qornn(['eval', 'pipe'])).toEqual({
    code: 1,
    stdout: '',
    stderr: 'qornn: pipe: is a pipe, not a file\n',
  });
});

it('weights from the warm start are noted', async () => {
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace('warmStartSteps: 0', 'warmStartSteps: 1'));
  const { code, stderr } = await qornn(['eval', run, '--sequences', '1']);
  writeFileSync(config, text);
  expect([code, stderr]).toEqual([
    0,
    expect.stringContaining('note: the checkpoint best is from step 1, but quantizers'),
  ]);
});
