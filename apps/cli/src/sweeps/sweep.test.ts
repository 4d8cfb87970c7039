import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SweepRunStatus, SweepState } from '@qornn/sweeps';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { commandIn } from '../testing/command.js';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { tinyYaml } from '../testing/tiny.js';
import type { SweepGroup } from './sweep-groups.js';

// Many processes run at once, also on machines that are busy otherwise.
vi.setConfig({ testTimeout: 300_000 });

const folder = temporaryFolder();
const { qornn, json } = commandIn(folder);
const here = commandHere(folder);

type Result = SweepState & { groups: SweepGroup[] };
const statesOf = ({ runs }: Pick<Result, 'runs'>) => runs.map(({ state }) => state);
const metricsOf = (directory: string, { name }: SweepRunStatus) =>
  readFileSync(join(folder, directory, name, 'metrics.jsonl'), 'utf8');

beforeAll(() => {
  mkdirSync(join(folder, 'configurations'));
  writeFileSync(join(folder, 'configurations', 'tiny.yaml'), tinyYaml);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('four.yaml', 'source: configurations/tiny.yaml\ngrid: { model.units: [8, 16] }\nseeds: 2\n');
  write(
    'long.yaml',
    'source: configurations/tiny.yaml\nset: { training.steps: 200 }\ngrid: { model.units: [8, 16, 24] }\n',
  );
  write(
    'stopping.yaml',
    'source: configurations/tiny.yaml\ngrid: { model.units: [4, 8, 16] }\nstopping: { rule: halving, after: 20 }\n',
  );
  write('matched.yaml', 'source: [configurations/tiny.yaml, configurations/tiny.yaml+gru]\nmatch: parameters\n');
  write('wrong.yaml', 'source: configurations/tiny.yaml\ngrid:\n  model.units: [8, 0]\n  training.stesp: [1]\n');
  write('unknown.yaml', 'source: copy-1000\nsedes: 3\n');
  write('nowhere.yaml', 'source: tiny.yaml\n');
  write(
    'wild.yaml',
    'source: configurations/tiny.yaml\nset: { training.optimizer: { name: sgd, learningRate: 1.0e30 } }\n',
  );
});

describe.concurrent('qornn sweep', () => {
  it('trains all runs, tells their means, and trains nothing again', async () => {
    const first = (await json(['sweep', 'four.yaml', '--workers', '2'])) as unknown as Result;
    expect(statesOf(first)).toEqual(['finished', 'finished', 'finished', 'finished']);
    expect(readdirSync(join(folder, 'sweeps', 'four')).sort()).toEqual([
      ...['events.jsonl', 'progress.json', 'sweep.json', 'tiny-units16-seed0', 'tiny-units16-seed1'],
      ...['tiny-units8-seed0', 'tiny-units8-seed1'],
    ]);
    expect(first.groups.map(({ seeds, test }) => [seeds, test!.values.length])).toEqual([
      [[0, 1], 2],
      [[0, 1], 2],
    ]);
    const [a, b] = first.groups;
    expect(a!.validation!.mean).toBeGreaterThanOrEqual(b!.validation!.mean);

    const again = await qornn(['sweep', 'four.yaml', '--workers', '2']);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('4 of 4 runs were done before');
    expect(again.stdout).toMatch(/^four: 4 runs: 4 finished\n\nbest first +seeds +recall, validation +recall, test\n/);
    const status = (await json(['sweep', 'status', 'sweeps/four'])) as unknown as Result;
    expect(status).toEqual(first);

    const runs = await json(['runs', 'sweeps/four']);
    expect(runs.runs).toHaveLength(4);
    const single = await json(['train', 'sweeps/four/tiny-units8-seed1/config.yaml', '--out', 'single']);
    const swept = JSON.parse(readFileSync(join(folder, 'sweeps/four/tiny-units8-seed1/summary.json'), 'utf8'));
    expect({ test: single.test, best: single.best }).toEqual({ test: swept.test, best: swept.best });
  });

  it('saves and stops at Ctrl-C, is killed, and ends with the same results', { timeout: 600_000 }, async () => {
    const args = ['sweep', 'long.yaml', '--workers', '2'];
    const stopped = await qornn([...args, '--out', 'halted'], { interruptAt: '2 at a time', signal: 'SIGINT' });
    expect(stopped.code).toBe(130);
    expect(stopped.stderr).toMatch(/qornn: interrupted; 3 of 3 runs are left in halted; to go on: .* sweep long\.yaml/);
    const killed = await qornn([...args, '--out', 'halted'], { interruptAt: '[1/3]', signal: 'SIGKILL' });
    expect(killed.code).toBeNull();
    const [rest, whole] = (await Promise.all([
      json([...args, '--out', 'halted']),
      json([...args, '--out', 'unbroken']),
    ])) as unknown as [Result, Result];
    expect(statesOf(rest)).toEqual(['finished', 'finished', 'finished']);
    for (const [i, run] of whole.runs.entries()) {
      expect(metricsOf('halted', rest.runs[i]!)).toBe(metricsOf('unbroken', run));
      expect(rest.runs[i]!.test).toBe(run.test);
    }
  });

  it('stops bad runs early, and finishes them when asked to', async () => {
    const first = (await json(['sweep', 'stopping.yaml'])) as unknown as Result;
    expect(statesOf(first).sort()).toEqual(['finished', 'stopped', 'stopped']);
    const all = (await json(['sweep', 'stopping.yaml', '--finish'])) as unknown as Result;
    expect(statesOf(all)).toEqual(['finished', 'finished', 'finished']);
  });

  it('matches the size of variants', async () => {
    const plan = (await json(['sweep', 'matched.yaml', '--dry-run'])) as { runs?: { name: string }[] };
    expect(plan.runs!.map(({ name }) => name)).toEqual(['tiny-seed0', 'tiny-gru-parameters-seed0']);
  });

  it('does not fail because a run diverged', async () => {
    const { code, stdout } = await qornn(['sweep', 'wild.yaml']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/1 run: 1 diverged\n\ndiverged: tiny-seed0: training diverged at step \d+/);
  });
});

describe('sweep files to start from', () => {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));

  it('that of the examples makes 18 runs', async () => {
    const { code, stdout, stderr } = await here([
      'sweep',
      join(root, 'examples/sweep/sweep.yaml'),
      '--dry-run',
      '--json',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ name: 'bits', runs: { length: 18 }, stopping: { after: 100 } });
  });

  it('those of the guide are understood', async () => {
    const guide = readFileSync(join(root, 'apps/docs/guide/sweeps.md'), 'utf8');
    const [whole, stopping, ...others] = Array.from(guide.matchAll(/^```yaml\n(.*?)^```/gms), ([, text]) => text!);
    expect(others).toEqual([]);
    writeFileSync(join(folder, 'guide.yaml'), `${whole}${stopping}`);
    const { code, stdout, stderr } = await here(['sweep', 'guide.yaml', '--dry-run']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^guide: 12 runs into sweeps.guide, at most 6000 steps; one of 3 goes on from 100 steps by recall \(asha\)$/m,
    );
  });
});

describe('wrong usage of sweeps', () => {
  it('plans without training', async () => {
    const { code, stdout } = await here(['sweep', 'four.yaml', '--dry-run', '--set', 'training.steps=20']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^four: 4 runs into sweeps.four, 80 steps\n\nrun +steps\ntiny-units8-seed0 +20\n/);
  });

  it.each<[string, string[], number, RegExp]>([
    ['a file that is not there', ['none.yaml'], 2, /^qornn: none\.yaml: no such file; name a sweep file$/m],
    ['a folder', ['configurations'], 2, /^qornn: configurations: is a folder; name a sweep file$/m],
    [
      'an unknown key',
      ['unknown.yaml'],
      2,
      /^qornn: unknown\.yaml, line 2: sedes: unknown key; did you mean 'seeds'\?/m,
    ],
    [
      'a value that is not allowed',
      ['wrong.yaml'],
      2,
      /^qornn: wrong\.yaml, line 3: model\.units: 0 is not allowed; must be an integer ≥ 1 \(run tiny-units0-stesp1\)$/m,
    ],
    [
      'an unknown key of a configuration',
      ['wrong.yaml'],
      2,
      /^qornn: wrong\.yaml, line 4: training\.stesp: unknown key; did you mean 'steps'\?/m,
    ],
    ['a source that is not there', ['nowhere.yaml'], 2, /^qornn: tiny\.yaml: no such file or folder$/m],
    ['a seed', ['four.yaml', '--seed', '3'], 2, /^qornn: --seed: a sweep has seeds of its own/m],
    ['no workers', ['four.yaml', '--workers', '0'], 2, /^qornn: --workers: '0' is not allowed/m],
    [
      'a file for a folder',
      ['four.yaml', '--out', 'four.yaml'],
      2,
      /^qornn: --out: four\.yaml is a file; name a folder$/m,
    ],
    [
      'a folder that cannot be written',
      ['four.yaml', '--out', '/proc/sweep'],
      1,
      /^qornn: .*proc.sweep: cannot be written/m,
    ],
    [
      'a folder with something else',
      ['four.yaml', '--out', 'configurations'],
      2,
      /^qornn: configurations: is not empty \(tiny\.yaml\) and has no sweep/m,
    ],
    ['a folder without a sweep', ['status', 'configurations'], 2, /^qornn: configurations: has no sweep\.json/m],
    ['a table as JSON', ['status', 'configurations', '--watch', '--json'], 2, /^qornn: --watch: shows a table/m],
  ])('%s', async (_name, args, code, message) => {
    const ended = await here(['sweep', ...args]);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
    expect(ended.stderr).toMatch(message);
  });
});
