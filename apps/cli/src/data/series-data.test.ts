import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandIn } from '../testing/command.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

// A run and its integer model keep a record of the training data, even if the file changes.

const folder = temporaryFolder();
const { qornn, json, expectFailure } = commandIn(folder);
const run = join('runs', 'waves-seed0');
const model = join(run, 'model.qornn.safetensors');
const inFolder = (name: string) => join(folder, name);

type Columns = readonly ('session' | 'x' | 'y' | 'way')[];

/** Slow and fast waves around 100. */
function waves(
  sequences: readonly number[],
  { columns = ['session', 'x', 'y', 'way'], change = (x: number) => x, names = ['slow', 'fast'] }: Partial<Waves> = {},
): string {
  const rows = sequences.flatMap((s) =>
    Array.from({ length: 16 }, (_, t) => {
      const phase = s + (s % 2 === 0 ? 0.2 : 0.9) * t;
      const row = {
        session: `s${s}`,
        x: change(100 + 5 * Math.sin(phase)),
        y: change(-7 + Math.cos(phase)),
        way: names[s % 2],
      };
      return columns.map((column) => row[column]).join(',');
    }),
  );
  return `${columns.join(',')}\n${rows.join('\n')}\n`;
}
interface Waves {
  columns: Columns;
  change: (x: number) => number;
  names: readonly string[];
}
const upTo = (to: number, from = 0) => Array.from({ length: to - from }, (_, i) => from + i);
const original = waves(upTo(40));
const restore = () => writeFileSync(inFolder('waves.csv'), original);

const yaml = (task: string, model = '{ units: 16, gain: { target: 0.1 } }', steps = 150) => `
name: waves
task: { name: series, file: waves.csv, ${task} }
model: ${model}
training:
  steps: ${steps}
  batchSize: 16
  evaluateEvery: 50
  optimizer: { name: adam, learningRate: 0.01, recurrentRateFactor: 0.1 }
`;

beforeAll(async () => {
  restore();
  writeFileSync(inFolder('waves.yaml'), yaml('columns: [x, y], label: way, sequence: session'));
  expect(await json(['train', 'waves.yaml'])).toMatchObject({ notes: [], noInteger: null });
  await json(['quantize', run]);
  copyFileSync(inFolder(model), inFolder('shipped.qornn.safetensors'));
}, 240_000);

const accuracyOf = (report: Record<string, unknown>, form = 'integer') =>
  (report[form] as { accuracy: number }).accuracy;

describe('other data', () => {
  const named = ['--set', 'label=way', '--set', 'sequence=session'];

  it('are read by a run and by its model as the network reads: by column name, its own scale, and label', {
    timeout: 240_000,
  }, async () => {
    const columns: Columns = ['way', 'y', 'session', 'x'];
    writeFileSync(inFolder('new.csv'), waves(upTo(60, 40), { columns }));
    for (const args of [
      [run, '--set', 'file=new.csv'],
      ['shipped.qornn.safetensors', '--task', 'series', '--set', 'file=new.csv', ...named],
      ['shipped.qornn.safetensors', '--task', 'series', '--set', 'file=new.csv', '--set', 'columns=[y, x]', ...named],
    ]) {
      const report = await json(['eval', ...args]);
      expect([report.sequences, accuracyOf(report)]).toEqual([20, 1]);
    }
    // Only the second of two classes: in the new file alone, it would get the index of the first.
    writeFileSync(inFolder('one.csv'), waves(upTo(60, 40).filter((s) => s % 2 === 0)));
    const one = await json(['eval', run, '--set', 'file=one.csv']);
    expect([accuracyOf(one), accuracyOf(one, 'quantized')]).toEqual([1, 1]);
    expect(one.notes).toContain("in no window: class 'fast'");
  });

  it('are read without an option that an empty value removes', { timeout: 240_000 }, async () => {
    writeFileSync(inFolder('new.csv'), waves(upTo(60, 40)));
    writeFileSync(inFolder('nobody.csv'), waves(upTo(60, 40), { columns: ['x', 'y', 'way'] }));
    for (const args of [
      ['eval', run],
      ['eval', model],
      ['eval', 'shipped.qornn.safetensors', '--task', 'series', ...named],
    ]) {
      const alone = ['--set', 'file=nobody.csv', '--set', 'sequence=', '--set', 'window=16', '--set', 'stride=16'];
      const { sequences, task } = await json([...args, ...alone]);
      expect([sequences, Object.keys(task as object).includes('sequence')]).toEqual([20, false]);
      await expectFailure([...args, '--set', 'file=new.csv', '--set', 'label='], 2, /set label .* or target/);
      await expectFailure([...args, '--set', 'file=new.csv', '--set', 'wndow='], 2, /unknown option 'wndow'/);
    }
    const { stdout } = await qornn(['predict', run, 'nobody.csv', '--set', 'sequence=']);
    expect(stdout).toMatch(/^step,label\n320,\w+\n$/);
    await expectFailure(['predict', run, 'new.csv', '--set', 'wndow='], 2, /unknown option 'wndow'/);
    for (const file of ['file=new.csv', 'file=', 'file.test=new.csv']) {
      await expectFailure(
        ['predict', run, 'new.csv', '--set', file],
        2,
        /--set file: the data are the second argument/,
      );
    }
  });

  it('on another scale are no better than on the device', { timeout: 240_000 }, async () => {
    writeFileSync(inFolder('scaled.csv'), waves(upTo(60, 40), { change: (x) => 10 * x + 50 }));
    for (const args of [[run], ['shipped.qornn.safetensors', '--task', 'series', ...named]]) {
      expect(accuracyOf(await json(['eval', ...args, '--set', 'file=scaled.csv']))).toBeLessThan(0.8);
    }
  });

  it('that do not fit the network are rejected with their names', { timeout: 240_000 }, async () => {
    writeFileSync(inFolder('strange.csv'), waves([40, 41], { names: ['slow', 'standing'] }));
    writeFileSync(inFolder('narrow.csv'), waves([40, 41], { columns: ['session', 'x', 'way'] }));
    const shipped = ['shipped.qornn.safetensors', '--task', 'series', ...named];
    for (const args of [[run], shipped]) {
      await expectFailure(
        ['eval', ...args, '--set', 'file=strange.csv'],
        2,
        /strange\.csv has the class 'standing', unknown to the network; its classes are 'fast', 'slow'/,
      );
      await expectFailure(['eval', ...args, '--set', 'file=narrow.csv'], 1, /narrow\.csv: has no column 'y'/);
    }
    await expectFailure(
      ['eval', ...shipped, '--set', 'file=new.csv', '--set', 'columns=[x]'],
      2,
      /columns lacks 'y', but the network takes 'x', 'y'/,
    );
    const whole = resolve(folder, 'missing.csv');
    await expectFailure(['eval', run, '--set', 'file=missing.csv'], 1, `no such file (looked for ${whole})`);
  });
});

describe('a file that changes under a run', () => {
  it('is rejected with the differences, and used with --changed-data', {
    timeout: 240_000,
  }, async () => {
    const before = readFileSync(inFolder(model));
    writeFileSync(inFolder('waves.csv'), waves(upTo(40), { change: (x) => 10 * x + 50, names: ['a', 'b'] }));
    const differs =
      /differ from those the run was trained on: waves\.csv was .*classes 'fast', 'slow' are gone; classes 'a', 'b' are new; mean of 'x'/;
    await expectFailure(['eval', run], 1, differs);
    await expectFailure(['eval', model], 1, differs);
    await expectFailure(['quantize', run], 1, differs);
    await expectFailure(['train', run, '--resume'], 1, differs);
    await expectFailure(
      ['quantize', run, '--changed-data'],
      2,
      "unknown to the network; its classes are 'fast', 'slow'",
    );
    expect(readFileSync(inFolder(model)).equals(before)).toBe(true);
    const inspected = await json(['inspect', run]);
    expect(inspected).toMatchObject({ data: { labels: ['fast', 'slow'], inputNames: ['x', 'y'] } });

    writeFileSync(inFolder('waves.csv'), waves(upTo(44)).replace('100', '101'));
    await expectFailure(['quantize', run], 1, /--changed-data calibrates on what is there now/);
    const out = ['--out', 'changed.qornn.safetensors'];
    await json(['quantize', run, '--changed-data', ...out]);
    const pick = ({ labels, inputNames, inputNormalization, origin }: Record<string, unknown>) => ({
      ...{ labels, inputNames, inputNormalization, origin },
    });
    const changed = pick(await json(['inspect', 'changed.qornn.safetensors']));
    expect(changed).toEqual(pick(await json(['inspect', model])));
    expect(changed).toMatchObject({
      origin: { task: 'series', timeSteps: 16, data: { rows: 640, files: ['waves.csv'] } },
    });
  });

  it('and has only grown is used up to its old length', { timeout: 240_000 }, async () => {
    restore();
    const whole = await json(['eval', run]);
    writeFileSync(
      inFolder('waves.csv'),
      original +
        waves(upTo(60, 40), { names: ['x', 'y'] })
          .split('\n')
          .slice(1)
          .join('\n'),
    );
    const grown = await json(['eval', run]);
    expect(grown).toMatchObject({ integer: whole.integer, sequences: whole.sequences, quantized: whole.quantized });
    expect(grown.notes).toEqual([expect.stringMatching(/has grown: the 640 rows from the start of the run/)]);
    restore();
  });
});

it('a run without a record of its data says so', { timeout: 240_000 }, async () => {
  mkdirSync(inFolder('old/checkpoints'), { recursive: true });
  for (const file of ['config.yaml', 'metrics.jsonl', 'summary.json', 'checkpoints/best.safetensors']) {
    copyFileSync(inFolder(join(run, file)), inFolder(join('old', file)));
  }
  const { code, stderr } = await qornn(['eval', 'old']);
  expect([code, stderr]).toEqual([0, expect.stringContaining('old: has no record of its training data')]);
});

it('an integer model older than the weights is skipped with a note', { timeout: 240_000 }, async () => {
  copyFileSync(inFolder(join(run, 'checkpoints', 'best.safetensors')), inFolder('best'));
  const longer = ['train', 'waves.yaml', '--set', 'training.steps=50', '--out', 'longer'];
  await json(longer);
  copyFileSync(
    inFolder(join('longer', 'checkpoints', 'best.safetensors')),
    inFolder(join(run, 'checkpoints', 'best.safetensors')),
  );
  const { code, stdout, stderr } = await qornn(['eval', run]);
  expect([code, stderr]).toEqual([
    0,
    expect.stringContaining('model.qornn.safetensors is stale: it was made from earlier weights'),
  ]);
  expect(stdout).not.toContain('integers only');
  expect(await json(['eval', run])).toMatchObject({ madeFrom: 'stale' });
  expect(await json(['inspect', run])).toMatchObject({ madeFrom: 'stale' });
  copyFileSync(inFolder('best'), inFolder(join(run, 'checkpoints', 'best.safetensors')));
  expect(await json(['eval', run])).toMatchObject({ madeFrom: 'best' });
});

it('odd data and networks without integer support are noted before training', { timeout: 240_000 }, async () => {
  const uneven = waves(upTo(40))
    .split('\n')
    .filter((row) => !/^s[57],/.test(row) || Number(row.split(',')[1]) > 100);
  writeFileSync(inFolder('uneven.csv'), uneven.join('\n'));
  const task = 'columns: [x, y], label: way, sequence: session, window: 16';
  const model = '{ cell: orthogonal, units: 4, recurrentActivation: tanh }';
  writeFileSync(inFolder('tanh.yaml'), yaml(task, model, 2).replace('waves.csv', 'uneven.csv'));
  const { stderr } = await qornn(['train', 'tanh.yaml', '--out', 'short']);
  const lines = stderr.split('\n');
  const at = (text: string) => lines.findIndex((line) => line.includes(text));
  expect(at('note: 2 of 40 sequences are shorter than a window')).toBeGreaterThanOrEqual(0);
  expect(at('note: quantize cannot convert')).toBeGreaterThanOrEqual(0);
  expect(at('note: quantize cannot convert')).toBeLessThan(at('step 2/2'));
  const reported = await json(['train', 'tanh.yaml', '--out', 'short-json']);
  expect(reported.noInteger).toContain(
    "'memory' (OrthogonalRNN) has tanh in its recurrence, which has no integer form",
  );
  expect(reported.notes).toHaveLength(1);
  const tanh = [
    'train',
    'waves.yaml',
    '--set',
    'model.recurrentActivation=tanh',
    '--set',
    'training.steps=2',
    '--out',
    'tanh',
  ];
  expect((await json(tanh)).noInteger).toMatch(/tanh in .* recurrence.* no integer form/);
});

it('paths are relative to the YAML file, or to the working folder on the command line', {
  timeout: 240_000,
}, async () => {
  mkdirSync(inFolder('deep'), { recursive: true });
  writeFileSync(inFolder('deep/deep.yaml'), yaml('columns: [x], label: way, sequence: session', undefined, 2));
  const missing = resolve(folder, 'deep', 'waves.csv');
  await expectFailure(['train', 'deep/deep.yaml', '--out', 'd1'], 1, `no such file (looked for ${missing})`);
  await json(['train', 'deep/deep.yaml', '--set', 'task.file=waves.csv', '--out', 'd2']);
  expect(readFileSync(inFolder('d2/config.yaml'), 'utf8')).toContain(`file: ${resolve(folder, 'waves.csv')}`);
  copyFileSync(inFolder('waves.csv'), inFolder('deep/waves.csv'));
  await json(['train', 'deep/deep.yaml', '--out', 'd3']);
  expect(readFileSync(inFolder('d3/config.yaml'), 'utf8')).toContain(`file: ${missing}`);
});
