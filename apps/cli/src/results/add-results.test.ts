import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { failureOf } from '../testing/command.js';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { tinyYaml } from '../testing/tiny.js';

const folder = temporaryFolder();
const here = commandHere(folder);
const expectFailure = failureOf(here);
const at = (...names: string[]) => join(folder, ...names);
const add = (...args: string[]) => [
  'results',
  'add',
  ...args,
  '--models',
  'kept',
  '--sequences',
  '8',
  '--state-bits',
  '8',
];
const record = at('kept', 'tiny-seed0', 'summary.json');

/** A name instead of a part that has nothing else, and the reverse. */
const otherForm = (part: unknown) => (typeof part === 'string' ? { name: part } : (part as { name: string }).name);

beforeAll(async () => {
  writeFileSync(at('tiny.yaml'), tinyYaml);
  await here(['train', 'tiny.yaml', '--out', 'first']);
  await here(['train', 'tiny.yaml', '--set', 'model.units=9', '--out', 'second']);
  await here(['train', 'tiny.yaml', '--set', 'model.units=9', '--seed', '10', '--out', 'tenth']);
}, 120_000);

describe('results of another configuration with the same name', () => {
  it('are not replaced, and the error names what differs', async () => {
    await here(add('first'));
    const before = readFileSync(record, 'utf8');
    const message =
      /kept\/tiny-seed0 has results of another configuration than second \(model\.units: \d+ there, 9 here\); .*--force/;
    await expectFailure(add('second'), 2, message);
    await expectFailure(add('tenth'), 2, /kept\/tiny-seed0 has results of another configuration than tenth/);
    expect(readFileSync(record, 'utf8')).toBe(before);
  });

  it('are replaced with --force; then runs of that configuration are added', async () => {
    await here([...add('second'), '--force']);
    expect(JSON.parse(readFileSync(record, 'utf8')).config.model.units).toBe(9);
    await here(add('tenth'));
    rmSync(at('kept', 'tiny-seed10'), { recursive: true });
  });

  it('cannot come from the same command', async () => {
    await expectFailure(add('first', 'second'), 2, /first and second are both for kept\/tiny-seed0/);
  });
});

it('results of the same configuration are replaced: by a copy of the run, where the record lacks newer settings, or writes a part in its other form', async () => {
  await here([...add('first'), '--force']);
  const { config, ...rest } = JSON.parse(readFileSync(record, 'utf8'));
  const { workers: _, ...training } = config.training;
  const model = { ...config.model, parametrization: otherForm(config.model.parametrization) };
  writeFileSync(record, JSON.stringify({ ...rest, date: 'long ago', config: { ...config, model, training } }));
  cpSync(at('first'), at('copy'), { recursive: true });
  await here(add('copy', 'copy'));
  expect(JSON.parse(readFileSync(record, 'utf8')).date).not.toBe('long ago');
});
