import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { commandIn } from '../testing/command.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { tinyYaml } from '../testing/tiny.js';

// Many commands run at once, also on machines that are busy otherwise.
vi.setConfig({ testTimeout: 240_000 });

const folder = temporaryFolder();
const { qornn, expectFailure, json } = commandIn(folder);

interface Report {
  runs: { directory: string; outcome: string; error: string | null; stopped: string | null; test: unknown }[];
  groups: {
    seeds: number[];
    test: { quantized: Record<string, { mean: number; std: number; values: number[] }> };
  }[];
}

const report = (stdout: string) => JSON.parse(stdout) as Report;
const outcomes = ({ runs }: Report) => runs.map(({ outcome }) => outcome);
const metricsOf = (directory: string) => readFileSync(join(folder, directory, 'metrics.jsonl'), 'utf8');

beforeAll(() => {
  writeFileSync(join(folder, 'tiny.yaml'), tinyYaml);
  mkdirSync(join(folder, 'two'));
  for (const name of ['a', 'b']) {
    writeFileSync(join(folder, 'two', `${name}.yaml`), tinyYaml.replace('name: tiny', `name: ${name}`));
  }
  const wild = tinyYaml.replace('name: tiny', 'name: wild').replace('name: adam', 'name: sgd');
  writeFileSync(join(folder, 'wild.yaml'), wild.replace('learningRate: 0.01', 'learningRate: 1.0e30'));
});

describe.concurrent('qornn train --seeds', () => {
  it('trains one run per seed, prints mean and std, and skips finished runs', async () => {
    const args = ['train', 'tiny.yaml', '--seeds', '0,3', '--out', 'seeds'];
    const first = (await json(args)) as unknown as Report;
    expect(outcomes(first)).toEqual(['trained', 'trained']);
    const [group] = first.groups;
    const { mean, std, values } = group!.test.quantized.crossEntropy!;
    expect(group!.seeds).toEqual([0, 3]);
    expect(mean).toBeCloseTo((values[0]! + values[1]!) / 2, 12);
    expect(std).toBeCloseTo(Math.abs(values[0]! - values[1]!) / Math.SQRT2, 12);
    expect(readdirSync(join(folder, 'seeds')).sort()).toEqual(['tiny-seed0', 'tiny-seed3']);

    const { code, stdout, stderr } = await qornn(args);
    expect(code).toBe(0);
    expect(stdout).toMatch(/seeds.tiny-seed3 +done before +recall/);
    expect(stdout).toMatch(/mean ± std +\d\S* ± \d/);
    expect(stderr).not.toContain('step');
    const again = (await json(args)) as unknown as Report;
    expect(again.groups).toEqual(first.groups);
  });
});

describe.concurrent('qornn train --match', () => {
  it('trains a variant that is as large as its source, under a name of its own', async () => {
    const args = ['train', 'tiny.yaml+gru', '--match', 'parameters', '--seeds', '2', '--out', 'matched'];
    const { code, stderr } = await qornn(args);
    expect(code).toBe(0);
    const [, units, size, target] = /tiny-gru-parameters: (\d+) units, (\d+) parameters; tiny has (\d+)/
      .exec(stderr)!
      .map(Number);
    expect(readdirSync(join(folder, 'matched')).sort()).toEqual([
      'tiny-gru-parameters-seed0',
      'tiny-gru-parameters-seed1',
    ]);
    for (const seed of [0, 1]) {
      const config = readFileSync(join(folder, `matched/tiny-gru-parameters-seed${seed}/config.yaml`), 'utf8');
      expect(config).toContain(`units: ${units}`);
    }
    // One unit of a GRU more or less is 3 (2 units + inputs + 2) + outputs.
    expect(Math.abs(size! - target!)).toBeLessThan(6 * units! + 100);
  });

  it('makes it as large as another configuration', async () => {
    const same = ['train', 'tiny.yaml+fastgrnn', '--match', 'parameters', '--match-with'];
    const { code, stderr } = await qornn([...same, 'tiny.yaml+gru', '--out', 'matched-with-gru']);
    expect(code).toBe(0);
    const [, units, size, target] =
      /tiny-fastgrnn-parameters-of-tiny-gru: (\d+) units, (\d+) parameters; tiny-gru has (\d+)/
        .exec(stderr)!
        .map(Number);
    // A GRU of 16 units, 5 inputs and 4 outputs.
    expect(target).toBe(3 * 16 * (16 + 5 + 2) + 4 * (16 + 1));
    // One unit of a FastGRNN more or less is 2 units + inputs + 3 + outputs.
    expect(Math.abs(size! - target!)).toBeLessThan(2 * units! + 22);
    await expectFailure(
      [...same.slice(0, 2), '--match-with', 'tiny.yaml'],
      2,
      '--match-with: needs --match parameters',
    );
    await expectFailure([...same, 'tiny.yaml+fastgrnn'], 2, '--match-with: tiny.yaml+fastgrnn is as large as itself');
    await expectFailure([...same, 'demo'], 2, /--match-with: demo has another task than tiny-fastgrnn/);
    await expectFailure([...same, 'nothing'], 2, /nothing/);
    await expectFailure(
      ['train', 'matched-with-gru', '--match', 'bytes', '--match-with', 'tiny.yaml', '--resume'],
      2,
      /matched-with-gru is a run, which keeps its units/,
    );
  });

  it('needs a variant', async () => {
    await expectFailure(
      ['train', 'tiny.yaml', '--match', 'bytes'],
      2,
      'tiny.yaml names no variant, as in tiny.yaml+gru',
    );
  });
});

describe.concurrent('a run that another process trains', () => {
  it('is skipped', async () => {
    const args = ['train', 'tiny.yaml', '--seeds', '2', '--out', 'shared'];
    await json(args);
    const holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
    writeFileSync(join(folder, 'shared', 'tiny-seed1', 'running.json'), JSON.stringify(holder));
    const [report, list] = await Promise.all([json(args), json(['runs', 'shared'])]);
    expect(outcomes(report as unknown as Report)).toEqual(['done before', 'running']);
    expect(list.runs).toMatchObject([{ state: 'finished' }, { state: 'running' }]);
    const resumed = ['train', join('shared', 'tiny-seed1'), '--resume'];
    await expectFailure(resumed, 1, /tiny-seed1: is being trained by process \d+ on .*; wait for it, or remove/);
  });
});

describe.concurrent('qornn train --all', () => {
  it('continues after a failed run, and reports it at the end', async () => {
    const args = ['train', '--all', 'wild.yaml', 'tiny.yaml', '--out', 'queue', '--json'];
    const { code, stdout, stderr } = await qornn(args);
    expect(code).toBe(1);
    expect(outcomes(report(stdout))).toEqual(['failed', 'trained']);
    expect(stderr).toMatch(/^qornn: 1 of 2 runs failed: queue.wild-seed0: training diverged at step \d+/m);
    const again = await qornn(args);
    expect(again.code).toBe(1);
    expect(outcomes(report(again.stdout))).toEqual(['failed', 'done before']);
    expect(report(again.stdout).runs[0]!.error).toMatch(/^diverged earlier, at step \d+/);
  });

  it('saves and stops at Ctrl-C, and resumes with identical results', async () => {
    const long = ['--set', 'training.steps=120'];
    const args = ['train', '--all', 'two', ...long];
    const stopped = await qornn([...args, '--out', 'halted', '--json'], { interruptAt: 'step  20/120' });
    expect(stopped.code).toBe(130);
    expect(outcomes(report(stopped.stdout))).toEqual(['interrupted', 'not begun']);
    expect(stopped.stderr).toMatch(/qornn: interrupted; 2 of 2 runs are left; to resume: .* train --all two/);
    expect(existsSync(join(folder, 'halted', 'b-seed0'))).toBe(false);
    const [resumed, whole] = await Promise.all([
      json([...args, '--out', 'halted']),
      json([...args, '--out', 'unbroken']),
    ]);
    expect(outcomes(resumed as unknown as Report)).toEqual(['resumed', 'trained']);
    expect(outcomes(whole as unknown as Report)).toEqual(['trained', 'trained']);
    expect(metricsOf(join('halted', 'a-seed0'))).toBe(metricsOf(join('unbroken', 'a-seed0')));
    expect((resumed as unknown as Report).runs[0]!.test).toEqual((whole as unknown as Report).runs[0]!.test);
  });

  it('rejects an existing run with other settings', async () => {
    const args = ['train', 'tiny.yaml', '--all', '--out', 'other'];
    expect((await qornn(args)).code).toBe(0);
    const { code, stderr } = await qornn([...args, '--set', 'training.steps=41']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^qornn: 1 of 1 runs failed: .*training\.steps: was 40 when the run .* is now 41/m);
  });
});

describe.concurrent('qornn train --workers', () => {
  it('trains in processes of their own, with the same results', async () => {
    const args = ['train', '--all', 'wild.yaml', 'tiny.yaml', '--json'];
    const [one, two] = await Promise.all([
      qornn([...args, '--out', 'alone']),
      qornn([...args, '--workers', '2', '--out', 'together']),
    ]);
    expect([one.code, two.code]).toEqual([1, 1]);
    const results = ({ stdout }: { stdout: string }) =>
      report(stdout).runs.map(({ outcome, stopped, test }) => ({ outcome, stopped, test }));
    expect(results(two)).toEqual(results(one));
    expect(metricsOf(join('together', 'tiny-seed0'))).toBe(metricsOf(join('alone', 'tiny-seed0')));
    expect(two.stderr).toMatch(/^together.tiny-seed0: recall \d/m);
    expect(two.stderr).toMatch(/^qornn: 1 of 2 runs failed: together.wild-seed0: training diverged at step \d+/m);
  });
});

describe.concurrent('qornn runs', () => {
  it('lists runs, best first, and names damaged ones', async () => {
    await json(['train', 'tiny.yaml', '--seeds', '2', '--out', 'listed']);
    cpSync(join(folder, 'listed', 'tiny-seed0'), join(folder, 'listed', 'cut'), { recursive: true });
    writeFileSync(join(folder, 'listed', 'cut', 'summary.json'), '{');
    const list = (await json(['runs', 'listed', '--sort', 'metric'])) as {
      runs: { name: string; state: string; bits: string; best: { metrics: { recall: number } } }[];
      damaged: { directory: string; reason: string }[];
    };
    expect(list.runs).toHaveLength(2);
    expect(list.runs[0]).toMatchObject({
      name: 'tiny',
      task: 'copy',
      strategy: 'bjorck',
      bits: '6',
      state: 'finished',
    });
    expect(list.runs[0]!.best.metrics.recall).toBeGreaterThanOrEqual(list.runs[1]!.best.metrics.recall);
    expect(list.damaged).toEqual([
      { directory: join('listed', 'cut'), reason: expect.stringMatching(/^summary\.json: /) },
    ]);
    const { code, stdout } = await qornn(['runs', 'listed']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^tiny +0 +copy +bjorck +6 +recall +\d+\.\d\d % +recall +\d+\.\d\d % +40 +.* s +finished$/m);
    expect(stdout).toMatch(/^damaged: listed.cut: summary\.json: /m);
  });

  it('does not load TensorFlow.js', async () => {
    const loaded = join(folder, 'loaded');
    expect((await qornn(['runs', 'two'], { environment: { NODE_V8_COVERAGE: loaded } })).code).toBe(0);
    const scripts = readdirSync(loaded).map((file) => readFileSync(join(loaded, file), 'utf8'));
    expect(scripts.join()).toContain('run-list');
    expect(scripts.join()).not.toContain('tfjs');
  });

  it('reports an empty folder', async () => {
    expect((await qornn(['runs', 'two'])).stdout).toBe('no runs in two\n');
  });
});

describe.concurrent('wrong usage of queues', () => {
  it.each<[string, string[], RegExp]>([
    ['several sources', ['train', 'tiny.yaml', 'wild.yaml'], /2 sources are given .*use --all/],
    ['several sources with seeds', ['train', 'tiny.yaml', 'wild.yaml', '--seeds', '2'], /use --all/],
    ['seed and seeds', ['train', 'tiny.yaml', '--seed', '1', '--seeds', '2'], /--seeds: replaces --seed/],
    ['workers for one run', ['train', 'tiny.yaml', '--workers', '2'], /--workers: is for several runs/],
    [
      'workers and single steps',
      ['train', 'tiny.yaml', '--seeds', '2', '--workers', '2', '--tensorboard', 'logs'],
      /--workers: tells no single steps/,
    ],
    ['seeds that are none', ['train', 'tiny.yaml', '--seeds', 'x'], /--seeds: 'x' is not allowed; must be a list/],
    ['the same run twice', ['train', '--all', 'tiny.yaml', 'tiny.yaml'], /tiny\.yaml is named twice/],
    ['a source that is not there', ['train', '--all', 'tiny.yaml', 'no.yaml'], /no\.yaml: no such file or folder/],
    ['an unknown column', ['runs', '--sort', 'size'], /--sort: 'size' is not allowed; must be one of name, seed/],
    ['a folder that is not there', ['runs', 'nowhere'], /nowhere: no such folder/],
    ['a file for a folder', ['runs', 'tiny.yaml'], /tiny\.yaml: is a file; name a folder of runs/],
  ])('%s', async (_name, args, message) => {
    await expectFailure(args, 2, message);
    expect(existsSync(join(folder, 'runs'))).toBe(false);
  });
});
