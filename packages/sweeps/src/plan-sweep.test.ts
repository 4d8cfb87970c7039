import { describe, expect, it } from 'vitest';
import { planSweep } from './plan-sweep.js';
import { parseSweepFile } from './read-sweep-file.js';
import { tinyDocument } from './testing/tiny.js';

const sources = {
  document: async (source: string) => ({
    ...tinyDocument,
    name: source,
    task: { ...tinyDocument.task, T0: source === 'tiny' ? 6 : 6 + source.charCodeAt(0) },
  }),
};
const plan = (text: string) => planSweep(parseSweepFile(text), sources);
const names = async (text: string) => (await plan(text)).runs.map(({ name }) => name);

describe('planSweep', () => {
  it('makes every source, combination and seed', async () => {
    expect(
      await names('source: [a, b]\ngrid: { model.units: [8, 16], training.steps: [6, 12] }\nseeds: [0, 7]'),
    ).toHaveLength(16);
    expect(await names('source: tiny\ngrid: { model.units: [8, 16] }\nseeds: 2')).toEqual([
      'tiny-units8-seed0',
      'tiny-units8-seed1',
      'tiny-units16-seed0',
      'tiny-units16-seed1',
    ]);
    expect(await names('source: tiny')).toEqual(['tiny-seed0']);
  });

  it('writes settings, and those of all runs, into the configurations', async () => {
    const { runs, stopping, metric, notes } = await plan(`
source: tiny
set: { training.batchSize: 4 }
cases:
  - {}
  - { model.cell: gru, model.units: 4 }
`);
    expect(runs.map(({ name, settings }) => ({ name, settings }))).toEqual([
      { name: 'tiny-seed0', settings: {} },
      { name: 'tiny-cellGru-units4-seed0', settings: { 'model.cell': 'gru', 'model.units': 4 } },
    ]);
    expect(runs.map(({ config }) => [config.training.batchSize, config.model.cell, config.model.units])).toEqual([
      [4, 'orthogonal', 8],
      [4, 'gru', 4],
    ]);
    expect({ stopping, metric, notes }).toEqual({ stopping: null, metric: { name: 'recall', goal: 'max' }, notes: [] });
  });

  it('draws the same whatever else is drawn, and merges equal draws', async () => {
    const text = (trials: number, more = '') => `
source: tiny
random:
  model.units: { integer: [4, 64] }
  training.optimizer.learningRate: { logUniform: [1e-4, 1e-1] }
${more}
trials: ${trials}
randomSeed: 5`;
    const three = await plan(text(3));
    const many = await plan(text(20, '  training.batchSize: { choice: [4, 8] }'));
    for (const [i, { config }] of three.runs.entries()) {
      const { model, training } = many.runs[i]!.config;
      expect([config.model.units, config.training.optimizer]).toEqual([model.units, training.optimizer]);
      expect(config.model.units).toBeGreaterThanOrEqual(4);
      expect(config.model.units).toBeLessThanOrEqual(64);
    }
    const twice = await plan('source: tiny\nrandom: { model.units: { integer: [4, 6] } }\ntrials: 30');
    expect(twice.runs).toHaveLength(3);
    expect(twice.notes).toEqual(['27 of 30 runs were drawn before, and are trained once']);
  });

  it('decides where runs are compared', async () => {
    expect((await plan('source: tiny\nstopping: {}')).stopping).toEqual({
      ...{ rule: 'asha', reduction: 3, after: 3, metric: 'recall', goal: 'max' },
    });
    expect((await plan('source: tiny\nstopping: { rule: halving, metric: crossEntropy, after: 6 }')).stopping).toEqual({
      ...{ rule: 'halving', reduction: 3, after: 6, metric: 'crossEntropy', goal: 'min' },
    });
  });

  it.each<[string, string, string | RegExp]>([
    [
      'a value that is not allowed',
      'source: tiny\ngrid:\n  model.units: [8, 0]',
      'sweep.yaml, line 3: model.units: 0 is not allowed; must be an integer ≥ 1 (run tiny-units0)',
    ],
    [
      'one that many runs have',
      'source: tiny\ngrid:\n  model.units: [8, 16]\n  training.steps:\n    - 6\n    - -1',
      /^sweep\.yaml, line 6: training\.steps: -1 is not allowed; must be .* \(2 runs, such as tiny-units8-steps-1\)$/,
    ],
    [
      'an unknown key',
      'source: tiny\nset:\n  training.stesp: 5',
      /^sweep\.yaml, line 3: training\.stesp: unknown key; did you mean 'steps'\?/,
    ],
    [
      'a case that contradicts itself',
      'source: tiny\ncases:\n  - { model.units: 8 }\n  - { task.T0: -3 }',
      /^sweep\.yaml, line 4: task/,
    ],
    [
      'runs that are the same',
      'source: tiny\ncases: [{}, { model.units: 8 }]',
      /tiny-seed0 and tiny-units8-seed0 are the same/,
    ],
    [
      'too many runs',
      `source: tiny\nseeds: 1000\ngrid: { model.units: [${Array.from({ length: 30 }, (_, i) => i + 1)}] }`,
      'sweep.yaml: makes 30000 runs; at most 20000 are allowed',
    ],
    [
      'a metric that no task has',
      'source: tiny\nstopping:\n  metric: f1',
      "sweep.yaml, line 3: stopping.metric: tiny-seed0 has no metric 'f1'; allowed: crossEntropy, recall",
    ],
    [
      'a rung behind the end',
      'source: tiny\nstopping: { after: 24 }',
      /stopping\.after: 24 is not allowed; the runs have at most 24 steps/,
    ],
  ])('refuses %s', async (_, text, message) => {
    await expect(plan(text)).rejects.toThrow(message);
  });
});

describe('a plan of ten thousand runs', () => {
  it('has different names', async () => {
    const { runs } = await plan(
      `source: tiny\ngrid: { model.units: [${Array.from({ length: 100 }, (_, i) => i + 1)}], training.steps: [${Array.from({ length: 10 }, (_, i) => i + 1)}] }\nseeds: 10`,
    );
    expect(new Set(runs.map(({ name }) => name)).size).toBe(10_000);
  });
});
