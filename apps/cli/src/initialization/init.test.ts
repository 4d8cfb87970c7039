import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { failureOf } from '../testing/command.js';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const folder = temporaryFolder();
const qornn = commandHere(folder);
const expectFailure = failureOf(qornn);

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** Sequences of two classes, a row a step. */
function activities(count: number, length = 40, from = 0): string {
  const rows = Array.from({ length: count }, (_, s) =>
    Array.from({ length }, (__, t) =>
      [`s${from + s}`, Math.sin((s % 2 ? 2 : 1) * t + s).toFixed(3), s % 2 ? 'run' : 'walk'].join(','),
    ),
  );
  return ['session,x,activity', ...rows.flat(), ''].join('\n');
}

/** Sections of a configuration. */
type Written = { name: string } & Record<'task' | 'model' | 'training' | 'quantization', Record<string, unknown>>;

const written = (name: string) => parse(readFileSync(join(folder, name), 'utf8')) as Written;

describe('qornn init', () => {
  it('writes a configuration with comments that trains', async () => {
    write('readings.csv', activities(20));
    const { code, stdout } = await qornn(['init', 'readings.csv']);
    expect(code).toBe(0);
    expect(stdout).toContain('20 sequences of 40 rows each');
    expect(stdout).toContain('label: activity (its name, and it has 2 different values); if not, give --label');
    expect(stdout).toMatch(/next:\n {2}.*train readings\.yaml/);
    const { name, task, model, training, quantization } = written('readings.yaml');
    expect({ name, task }).toEqual({
      name: 'readings',
      task: {
        name: 'series',
        file: 'readings.csv',
        columns: ['x'],
        sequence: 'session',
        label: 'activity',
        split: { by: 'class', validation: 0.15, test: 0.15 },
        differences: true,
      },
    });
    expect(model).toMatchObject({
      layers: [{ gain: { horizon: 25, target: 0.1 } }, { gain: { target: 1 } }],
      pooling: 'mean',
    });
    expect(training).toMatchObject({ steps: 600, batchSize: 16, select: 'last' });
    expect(quantization).toEqual({ inputBits: 12, stateScales: 'row', biasCorrection: true });
    const lines = readFileSync(join(folder, 'readings.yaml'), 'utf8').split('\n');
    const keys = lines.filter((line) => /^ {2}\w+:/.test(line) && line !== '  name: series');
    for (const key of keys) expect(lines[lines.indexOf(key) - 1]).toMatch(/^ {2}# /);

    const trained = await qornn([
      'train',
      'readings.yaml',
      '--set',
      'training.steps=2',
      '--set',
      'training.schedule={name: constant}',
    ]);
    expect(trained.code, trained.stderr).toBe(0);
  }, 60_000);

  it('finds the counterpart of a published split, and paths count from the folder of the file', async () => {
    mkdirSync(join(folder, 'data'), { recursive: true });
    write('data/walk_TRAIN.csv', activities(12));
    write('data/walk_TEST.csv', activities(6, 30, 12));
    const { stdout } = await qornn(['init', 'data/walk_TEST.csv', '-o', 'data/walk.yaml']);
    expect(stdout).toContain('a published split: data/walk_TRAIN.csv is beside data/walk_TEST.csv');
    expect(written('data/walk.yaml').task.file).toEqual({ train: 'walk_TRAIN.csv', test: 'walk_TEST.csv' });
  });

  it('takes what is asked for instead of guesses', async () => {
    const rows = Array.from({ length: 300 }, (_, t) => [Math.sin(t / 5), Math.cos(t / 7), t % 3].join(','));
    write('weather.csv', ['temperature,pressure,station', ...rows].join('\n'));
    const args = ['--target', 'temperature', '--columns', 'temperature,pressure', '--window', '24', '--horizon', '1,6'];
    const { code, stderr } = await qornn(['init', 'weather.csv', ...args, '--name', 'forecast']);
    expect(code, stderr).toBe(0);
    expect(written('forecast.yaml')).toMatchObject({
      name: 'forecast',
      task: { columns: ['temperature', 'pressure'], target: 'temperature', window: 24, horizon: [1, 6] },
    });
    expect(written('forecast.yaml').model.pooling).toBeUndefined();
  });

  it('replaces a file only with --force', async () => {
    write('again.csv', activities(12));
    write('again.yaml', 'mine');
    await expectFailure(
      ['init', 'again.csv'],
      2,
      '--out: again.yaml exists; name another file, or replace it with --force',
    );
    expect(readFileSync(join(folder, 'again.yaml'), 'utf8')).toBe('mine');
    expect((await qornn(['init', 'again.csv', '--force'])).code).toBe(0);
  });

  it('says with --json what it saw', async () => {
    write('seen.csv', activities(12));
    const { stdout } = await qornn(['init', 'seen.csv', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      written: 'seen.yaml',
      survey: { rows: 480, sequences: 12, roles: { label: { column: 'activity' } } },
      configuration: { name: 'seen', task: { label: 'activity' } },
    });
  });

  it('says how many sequences or rows are needed where there are too few, and writes nothing', async () => {
    write('two.csv', activities(2, 3));
    write('four.csv', activities(4, 3));
    write('aligned.dat', '  1.0   2.0   3.0\n  4.0   5.5   6.0\n 10.0  20.0  30.0\n');
    await expectFailure(
      ['init', 'two.csv'],
      2,
      'two.csv: 2 sequences of 3 rows (walk 1, run 1) cannot be divided into training, validation and test (the validation split has no sequence); at least 3 sequences of each class are needed, or sequences of 7 rows, which can be cut in time; add data, or name the files of a split with --test and --validation',
    );
    await expectFailure(['init', 'four.csv'], 2, 'at least 3 sequences of each class are needed');
    await expectFailure(
      ['init', 'aligned.dat'],
      2,
      'aligned.dat: one sequence of 3 rows cannot be divided into training, validation and test (no window of 2 rows, horizon included, fits into the validation split); at least 3 sequences are needed, or sequences of 14 rows, which can be cut in time; add data',
    );
    await expectFailure(['init', 'two.csv', '--window', '50'], 2, 'no window of 50 rows, horizon included, fits into');
    for (const name of ['two', 'four', 'aligned']) expect(existsSync(join(folder, `${name}.yaml`))).toBe(false);
    write('two.csv', activities(2, 7));
    const twice = (start: number) =>
      Array.from({ length: 14 }, (_, t) => `  ${(start + t).toFixed(1)}   ${Math.sin(t).toFixed(2)}`).join('\n');
    write('aligned.dat', twice(1));
    for (const name of ['two.csv', 'aligned.dat']) expect(await qornn(['init', name])).toMatchObject({ code: 0 });
  });

  it('refuses what it cannot understand, and writes nothing', async () => {
    const rows = Array.from({ length: 30 }, (_, t) => `${Math.sin(t)},${Math.cos(t)}`);
    write('numbers.csv', ['a,b', ...rows].join('\n'));
    write('empty.csv', '');
    write(
      'flat.csv',
      ['id,x,label', ...Array.from({ length: 40 }, (_, t) => `${t >> 2},NaN,${(t >> 2) % 2}`)].join('\n'),
    );
    write('list.json', '[{"a": 1}]');
    write('one.csv', activities(12).replaceAll('walk', 'run'));
    await expectFailure(
      ['init', 'numbers.csv'],
      2,
      'numbers.csv: it is not clear what to learn from 30 rows with the columns a (number, 30 values), b (number, 30 values); name the class with --label, or the numbers to predict with --target, perhaps a, b',
    );
    await expectFailure(['init', 'numbers.csv', '--label', 'c'], 2, "there is no column 'c'; the columns are a, b");
    await expectFailure(['init', 'empty.csv'], 1, 'empty.csv: has no rows');
    await expectFailure(
      ['init', 'flat.csv'],
      2,
      'there is no input, a column of numbers (x: it has no values); name some with --columns',
    );
    await expectFailure(['init', 'list.json'], 1, 'list.json: is a JSON list; write one object a line');
    await expectFailure(['init', 'absent.csv'], 2, '<data>: absent.csv: no such file or folder');
    await expectFailure(['init', 'one.csv', '--label', 'activity'], 2, 'has one class only');
    await expectFailure(['init', 'numbers.csv', '--label', 'a', '--target', 'b'], 2, 'give one of them');
    await expectFailure(['init', 'numbers.csv', '--validation', 'a.csv'], 2, '--validation: needs --test');
    for (const name of ['numbers', 'empty', 'absent', 'one']) {
      expect(existsSync(join(folder, `${name}.yaml`))).toBe(false);
    }
  });
});
