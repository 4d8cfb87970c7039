import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { parseSweepFile, readSweepFile } from './read-sweep-file.js';

const folder = temporaryFolder();

describe('parseSweepFile', () => {
  it('fills in what is not said', () => {
    const { lineOf: _, ...file } = parseSweepFile('source: copy-1000', 'sweeps/bits.yaml');
    expect(file).toEqual({
      path: 'sweeps/bits.yaml',
      name: 'bits',
      sources: ['copy-1000'],
      ...{ set: {}, grid: {}, cases: null, random: {}, trials: null, randomSeed: 0, seeds: null, match: null },
      ...{ stopping: null, out: null },
    });
  });

  it('reads everything that can be said', () => {
    const { lineOf, ...file } = parseSweepFile(`
name: all
source: [copy-1000, copy-1000+gru]
set: { training.steps: 100 }
grid: { model.layers: [1, 2] }
cases: [{ task.T0: 5 }, { task.T0: 10, training.steps: 50 }]
random:
  training.optimizer.learningRate: { logUniform: [1e-4, 1e-1] }
  training.batchSize: { choice: [8, 16] }
trials: 4
randomSeed: 7
seeds: [3, 1]
match: bytes
stopping: { rule: halving, reduction: 4, after: 10, metric: recall }
out: here
`);
    expect(file).toEqual({
      ...{ path: 'sweep.yaml', name: 'all', sources: ['copy-1000', 'copy-1000+gru'], set: { 'training.steps': 100 } },
      grid: { 'model.layers': [1, 2] },
      cases: [{ 'task.T0': 5 }, { 'task.T0': 10, 'training.steps': 50 }],
      random: {
        'training.optimizer.learningRate': { kind: 'logUniform', min: 1e-4, max: 0.1 },
        'training.batchSize': { kind: 'choice', values: [8, 16] },
      },
      ...{ trials: 4, randomSeed: 7, seeds: [3, 1], match: 'bytes' },
      stopping: { rule: 'halving', reduction: 4, after: 10, metric: 'recall' },
      out: 'here',
    });
    expect(lineOf(['random', 'training.batchSize'])).toBe(9);
    expect(lineOf(['cases', 1])).toBe(6);
    expect(lineOf(['nowhere'])).toBeNull();
  });

  it.each<[string, string, string]>([
    ['no YAML', 'source: [', 'sweep.yaml: is not YAML: '],
    ['nothing', '', 'sweep.yaml: null is not a sweep; write keys such as source and grid'],
    ['a list', '- copy', 'sweep.yaml: ["copy"] is not a sweep'],
    [
      'no source',
      'seeds: 3',
      'sweep.yaml: source: is missing; must be a preset, the path of a configuration, or a list of them',
    ],
    ['a source twice', 'source: [a, b, a]', 'sweep.yaml, line 1: source.2: "a" is there twice'],
    [
      'an unknown key',
      'source: a\nsedes: 3',
      "sweep.yaml, line 2: sedes: unknown key; did you mean 'seeds'? allowed: name, source,",
    ],
    [
      'a key of a configuration',
      'source: a\ntraining.steps: 3',
      "line 2: training.steps: unknown key; keys of a configuration belong below 'set', 'grid', 'cases' or 'random';",
    ],
    [
      'a grid that is a list',
      'source: a\ngrid: [1]',
      'line 2: grid: [1] is not allowed; must be keys of a configuration with a list of values each',
    ],
    [
      'a value that is not a list',
      'source: a\ngrid:\n  model.units: 8',
      'line 3: grid.model.units: 8 is not allowed; must be a list of values, such as [64, 128]',
    ],
    ['no values', 'source: a\ngrid:\n  model.units: []', 'line 3: grid.model.units: [] is not allowed'],
    [
      'a value twice',
      'source: a\ngrid:\n  model.units:\n    - 8\n    - 9\n    - 8',
      'line 6: grid.model.units.2: 8 is there twice',
    ],
    [
      'an empty key',
      'source: a\ngrid: { model..units: [8] }',
      'line 2: grid.model..units: is not a key; write it like training.steps',
    ],
    ['a prototype', 'source: a\nset: { __proto__.x: 8 }', 'set.__proto__.x: is not a key'],
    [
      'seeds in the grid',
      'source: a\ngrid: { seed: [0, 1] }',
      "grid.seed: the seed is not a setting; use 'seeds: [0, 1, 2]'",
    ],
    ['names', 'source: a\nset: { name: x }', 'set.name: names of runs are made from what differs'],
    [
      'code',
      'source: a\nset: { plugins: [./evil.js] }',
      "set.plugins: plugins are code; name them in the configuration of 'source'",
    ],
    ['no cases', 'source: a\ncases: []', 'line 2: cases: [] is not allowed; must be a list of settings'],
    ['a case that is none', 'source: a\ncases: [{ a: 1 }, 3]', 'line 2: cases.1: 3 is not allowed'],
    ['a case twice', 'source: a\ncases: [{ a: 1, b: 2 }, { b: 2, a: 1 }]', 'cases.1: {"b":2,"a":1} is there twice'],
    [
      'a key in two places',
      'source: a\ngrid: { a: [1] }\nrandom: { a: { integer: [1, 2] } }\ntrials: 2',
      "line 3: random.a: is set by 'grid', too",
    ],
    [
      'draws without a number',
      'source: a\nrandom: { a: { integer: [1, 2] } }',
      "line 2: random: needs 'trials', the number of draws",
    ],
    ['a number without draws', 'source: a\ntrials: 3', "line 2: trials: is of use with 'random' only"],
    [
      'an unknown distribution',
      'source: a\nrandom: { a: { logUnifrom: [1, 2] } }\ntrials: 2',
      "random.a.logUnifrom: unknown distribution; did you mean 'logUniform'?",
    ],
    [
      'two distributions',
      'source: a\nrandom: { a: { uniform: [1, 2], choice: [1] } }\ntrials: 2',
      'must be one distribution: { uniform: … }, { logUniform: … }',
    ],
    [
      'bounds in the wrong order',
      'source: a\nrandom: { a: { uniform: [2, 1] } }\ntrials: 2',
      'random.a.uniform: [2,1] is not allowed; must be two numbers, the smaller first',
    ],
    [
      'logarithms of nothing',
      'source: a\nrandom: { a: { logUniform: [0, 1] } }\ntrials: 2',
      'must be two numbers > 0, the smaller first',
    ],
    [
      'fractions for integers',
      'source: a\nrandom: { a: { integer: [0.5, 2] } }\ntrials: 2',
      'must be two integers, the smaller first',
    ],
    [
      'no trials',
      'source: a\nrandom: { a: { integer: [1, 2] } }\ntrials: 0',
      'line 3: trials: 0 is not allowed; must be an integer from 1 to 100000',
    ],
    [
      'seeds that are none',
      'source: a\nseeds: 1.5',
      'line 2: seeds: 1.5 is not allowed; must be a count from 1 to 1000, or a list of integers',
    ],
    ['a seed twice', 'source: a\nseeds: [1, 2, 1]', 'seeds.2: 1 is there twice'],
    [
      'an unknown measure',
      'source: a\nmatch: size',
      'line 2: match: "size" is not allowed; must be one of bytes, parameters',
    ],
    [
      'units that are matched and set',
      'source: a\nmatch: bytes\ngrid: { model.units: [1, 2] }',
      'line 2: match: chooses model.units, which the sweep sets, too',
    ],
    [
      'an unknown rule',
      'source: a\nstopping: { rule: ahsa }',
      'stopping.rule: "ahsa" is not allowed; must be one of asha, halving',
    ],
    ['an unknown key of stopping', 'source: a\nstopping:\n  rungs: 3', 'line 3: stopping.rungs: unknown key;'],
    [
      'a reduction that reduces nothing',
      'source: a\nstopping: { reduction: 1 }',
      'stopping.reduction: 1 is not allowed; must be an integer from 2 to 100',
    ],
    [
      'a name with a line feed',
      'source: a\nname: "a\\nb"',
      'name: "a\\nb" is not allowed; must be a name of 1 to 100 characters',
    ],
    ['no folder', "source: a\nout: ''", 'line 2: out: "" is not allowed; must be a text that is not empty'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseSweepFile(text)).toThrow(message);
  });

  it('tells all faults at once', () => {
    expect(() => parseSweepFile('sorce: a\nseeds: 0\nmatch: x')).toThrow(
      expect.objectContaining({ name: 'SweepOptionError', issues: expect.objectContaining({ length: 4 }) }),
    );
  });
});

describe('readSweepFile', () => {
  it('refuses what is no file, or too large', () => {
    mkdirSync(join(folder, 'folder'));
    expect(() => readSweepFile(join(folder, 'folder'))).toThrow(/folder: /);
    expect(() => readSweepFile(join(folder, 'none.yaml'))).toThrow(/none\.yaml: /);
    writeFileSync(join(folder, 'large.yaml'), ' '.repeat(2 ** 20 + 1));
    expect(() => readSweepFile(join(folder, 'large.yaml'))).toThrow(/the limit is 1048576/);
  });
});
