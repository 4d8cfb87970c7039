import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyTask, registerTask, type Task } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { parseRunConfig } from './configuration/run-config.js';
import { RunFolder } from './run-folder.js';
import { bitsText, strategyOf } from './run-labels.js';
import { listRuns, readRuns } from './run-list.js';
import { lockRun } from './run-lock.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

const runs = mkdtempSync(join(tmpdir(), 'qornn-list-'));
const whole = join(runs, 'whole');
const at = (name: string) => join(runs, name);

function copied(name: string): string {
  cpSync(whole, at(name), { recursive: true });
  return at(name);
}

const only = (directory: string) => {
  const { runs, damaged } = listRuns(directory);
  expect(damaged).toEqual([]);
  expect(runs).toHaveLength(1);
  return runs[0]!;
};

beforeAll(async () => {
  await useBackend('wasm');
  await train(tinyConfig(), { directory: whole });
});

describe('readRuns', () => {
  it('equals listRuns, and can be aborted between two runs', async () => {
    expect(await readRuns(runs, new AbortController().signal)).toEqual(listRuns(runs));
    await expect(readRuns(runs, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('listRuns', () => {
  it('summarizes a finished run', async () => {
    const run = only(whole);
    const summary = JSON.parse(readFileSync(join(whole, 'summary.json'), 'utf8'));
    expect(run).toEqual({
      directory: whole,
      name: 'tiny',
      seed: 3,
      task: 'copy',
      strategy: 'bjorck',
      bits: '6',
      state: 'finished',
      stopped: 'finished',
      steps: { done: 24, of: 24 },
      seconds: summary.seconds,
      totalSeconds: summary.totalSeconds,
      metric: { name: 'recall', goal: 'max' },
      best: summary.best,
      test: summary.test.quantized,
    });
  });

  it('reads a killed run from its checkpoint and evaluations, and recognizes a running one', () => {
    const directory = copied('killed');
    rmSync(join(directory, 'summary.json'));
    const { best, ...killed } = only(directory);
    expect(killed).toMatchObject({ state: 'interrupted', stopped: null, steps: { done: 24 }, test: null });
    expect(killed.metric).toEqual({ name: 'recall', goal: 'max' });
    expect(best).toEqual(only(whole).best);
    const hold = lockRun(directory);
    expect(only(directory)).toMatchObject({ state: 'running', stopped: null });
    hold.release();
    rmSync(join(directory, 'checkpoints', 'last.safetensors'));
    expect(only(directory)).toMatchObject({ state: 'interrupted', seconds: null, totalSeconds: null });
    rmSync(directory, { recursive: true });
  });

  describe('of a plugin task with unknown metrics', () => {
    const values = [0.2, 0.7, 0.4];

    beforeAll(async () => {
      let evaluation = 0;
      const events = (config: Record<string, unknown>): Task => ({
        ...copyTask({ T0: 5, ...config }),
        name: 'events',
        metricNames: ['crossEntropy', 'errorRate', 'f1'],
        primaryMetric: { name: 'f1', goal: 'max' },
        metricGoals: { errorRate: 'min' },
        metrics: () => ({ crossEntropy: 1, errorRate: 0.5, f1: values[evaluation++ % values.length]! }),
      });
      registerTask('events', events);
      const { training } = tinyConfig();
      const config = {
        ...tinyConfig(),
        task: { name: 'events' },
        training: { ...training, steps: 3, evaluateEvery: 1, evaluationBatches: 1, checkpointEvery: 1 },
      };
      await train(parseRunConfig(config), { directory: at('events') });
    });
    afterAll(() => rmSync(at('events'), { recursive: true }));

    it('reads goals from the summary', () => {
      expect(only(at('events'))).toMatchObject({ metric: { name: 'f1', goal: 'max' }, best: { step: 2 } });
      expect(JSON.parse(readFileSync(join(at('events'), 'summary.json'), 'utf8')).metricGoals).toEqual({
        crossEntropy: 'min',
        errorRate: 'min',
        f1: 'max',
      });
    });

    it('reads goals from the data record if there is no summary', () => {
      rmSync(join(at('events'), 'summary.json'));
      expect(only(at('events'))).toMatchObject({ metric: { name: 'f1', goal: 'max' }, best: { step: 2 } });
    });
  });

  it('reads runs of early releases, without goals', () => {
    const directory = copied('former');
    const path = join(directory, 'summary.json');
    const { metric: _, metricGoals: __, ...former } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify(former));
    expect(only(directory).metric).toEqual({ name: 'recall', goal: 'max' });
    expect(new RunFolder(directory).readSummary().metricGoals).toEqual({ crossEntropy: 'min', recall: 'max' });
    rmSync(path);
    rmSync(join(directory, 'data.json'));
    expect(only(directory).metric).toEqual({ name: 'recall', goal: 'max' });
    rmSync(directory, { recursive: true });
  });

  it.each<[string, (directory: string) => void, RegExp]>([
    ['no YAML', (d) => writeFileSync(join(d, 'config.yaml'), 'name: [\n'), /^config\.yaml: /],
    ['another document', (d) => writeFileSync(join(d, 'config.yaml'), 'name: x\n'), /^config\.yaml: task: /],
    ['a summary cut short', (d) => writeFileSync(join(d, 'summary.json'), '{"name":'), /^summary\.json: /],
    ['a summary of something else', (d) => writeFileSync(join(d, 'summary.json'), '{}'), /^summary\.json: steps: /],
    [
      'a damaged line',
      (d) => writeFileSync(join(d, 'metrics.jsonl'), '{"step":1,"validation":{}}\nx\n'),
      /^metrics\.jsonl: line 2 is not an evaluation/,
    ],
    [
      'weights that are gone',
      (d) => rmSync(join(d, 'checkpoints', 'best.safetensors')),
      /^checkpoints\/best\.safetensors is missing/,
    ],
    [
      'a checkpoint cut short, of a run without a summary',
      (d) => {
        rmSync(join(d, 'summary.json'));
        writeFileSync(join(d, 'checkpoints', 'last.safetensors'), 'short');
      },
      /^checkpoints\/last\.safetensors: /,
    ],
  ])('reports a damaged folder, and lists the others: %s', (_, damage, reason) => {
    const directory = copied('damaged');
    damage(directory);
    const list = listRuns(runs);
    expect(list.damaged).toEqual([{ directory, reason: expect.stringMatching(reason) }]);
    expect(list.runs.map((run) => run.directory)).toContain(whole);
    rmSync(directory, { recursive: true });
  });

  it('searches nested folders in numeric order', () => {
    mkdirSync(at('sweep/deeper'), { recursive: true });
    for (const name of ['sweep/deeper/seed10', 'sweep/deeper/seed9']) copied(name);
    writeFileSync(at('sweep/notes.txt'), '');
    expect(listRuns(at('sweep')).runs.map(({ directory }) => directory)).toEqual([
      at('sweep/deeper/seed9'),
      at('sweep/deeper/seed10'),
    ]);
    rmSync(at('sweep'), { recursive: true });
  });
});

describe('labels of a run', () => {
  it.each([
    [{}, 'bjorck', 'float'],
    [{ recurrentQuantizer: { name: 'uniform', bits: 4 } }, 'bjorck', '4/float'],
    [{ parametrization: { name: 'projUnnD', rank: 2 }, recurrentQuantizer: 'ternary' }, 'projUnnD', 'ternary/float'],
    [{ parametrization: 'unconstrained', orthogonalPenalty: { strength: 1 } }, 'penalty', 'float'],
    [{ parametrization: 'hadamard', kernelQuantizer: { name: 'uniform', bits: 4 } }, 'hadamard', '1/4'],
    [{ cell: 'lstm' }, 'lstm', 'float'],
    [{ recurrentQuantizer: { name: 'uniform', bits: 4 }, layers: 2 }, 'bjorck', '4/float'],
    [{ recurrentQuantizer: { name: 'uniform', bits: 4 }, layers: [{}, { units: 4 }] }, 'bjorck', '4/float'],
    [{ layers: [{}, { recurrentQuantizer: { name: 'uniform', bits: 4 } }] }, 'bjorck', 'mixed'],
    [
      { layers: [{ parametrization: 'hadamard', kernelQuantizer: { name: 'uniform', bits: 1 } }, {}] },
      'mixed',
      'mixed',
    ],
    [{ layers: 'of somebody else' }, 'bjorck', 'float'],
    [{ cell: 'ofAPlugin', recurrentQuantizer: { name: 'odd', levels: 31 } }, 'ofAPlugin', '31 levels/float'],
    [
      { recurrentQuantizer: { name: 'orthogonalRounding', quantizer: { name: 'uniform', bits: 3 } } },
      'bjorck',
      '3/float',
    ],
  ])('of %j', (model, strategy, bits) => {
    expect([strategyOf(model), bitsText(model)]).toEqual([strategy, bits]);
  });
});
