import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRuntime, deserialize } from '@qornn/int-runtime';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandIn } from '../testing/command.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const folder = temporaryFolder();
const { qornn } = commandIn(folder);
const bin = fileURLToPath(new URL('../../bin/qornn.js', import.meta.url));

const SEQUENCES = 30;
const LENGTH = 24;

/** Two columns, the second with gaps; the class is the speed of the first. */
function rowOf(s: number, t: number): { cells: string; inputs: number[] } {
  const fast = s % 2;
  const ax = Math.sin(t * (fast ? 0.9 : 0.4) + s).toFixed(3);
  const ay = t % 5 === 2 ? '' : Math.cos(t + s).toFixed(3);
  return {
    cells: `s${s},${ax},${ay},${fast ? 'up' : 'down'},${(2 * Number(ax)).toFixed(3)}`,
    inputs: [Number(ax), ay === '' ? Number.NaN : Number(ay), ay === '' ? 1 : 0],
  };
}

const TASKS = {
  whole: 'label: way',
  windows: 'label: way, window: 8, stride: 4',
  steps: 'label: way, labels: step',
  values: 'target: next, window: 8, stride: 2, horizon: [1, 3]',
} as const;
type Kind = keyof typeof TASKS;
const KINDS = Object.keys(TASKS) as Kind[];

const runOf = (kind: Kind) => `runs/${kind}-seed0`;

/** Runs predict with text on standard input. */
function predictText(args: string[], text: string | Uint8Array) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [bin, 'predict', ...args], { cwd: folder });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stdin.on('error', () => {});
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(text);
  });
}

let table = '';

beforeAll(async () => {
  const rows = Array.from({ length: SEQUENCES * LENGTH }, (_, i) => rowOf(Math.floor(i / LENGTH), i % LENGTH).cells);
  table = `${['id,ax,ay,way,next', ...rows].join('\n')}\n`;
  writeFileSync(join(folder, 'd.csv'), table);
  for (const kind of KINDS) {
    writeFileSync(
      join(folder, `${kind}.yaml`),
      `name: ${kind}
task: { name: series, file: d.csv, columns: [ax, ay], missing: { ay: mask }, sequence: id, ${TASKS[kind]} }
model: { units: 12, recurrentQuantizer: { name: uniform, bits: 6 }, kernelQuantizer: { name: uniform, bits: 6 } }
training: { steps: 20, batchSize: 8, optimizer: { name: adam, learningRate: 0.01 }, evaluateEvery: 20, evaluationBatches: 1, checkpointEvery: 20 }
quantization: { calibration: { method: max, sequences: 8 } }
`,
    );
    for (const args of [
      ['train', `${kind}.yaml`],
      ['quantize', runOf(kind)],
    ]) {
      const { code, stderr } = await qornn(args);
      if (code !== 0) throw new Error(stderr);
    }
  }
}, 240_000);

/** The answers of the runtime, fed as a device would be. */
async function onDevice(kind: Kind): Promise<string[]> {
  const model = deserialize(readFileSync(join(folder, runOf(kind), 'model.qornn.safetensors')));
  const runtime = await createRuntime(model);
  const { mean } = model.inputNormalization!;
  const lines: string[] = [];
  for (let s = 0; s < SEQUENCES; s++) {
    const rows = Array.from({ length: LENGTH }, (_, t) =>
      Float32Array.from(rowOf(s, t).inputs, (value, c) => (Number.isNaN(value) ? mean[c]! : value)),
    );
    const run = (from: number, to: number) => {
      runtime.reset();
      for (const row of rows.slice(from, to)) runtime.step(row);
    };
    const answer = (t: number) => {
      const readouts = [...runtime.readout()];
      if (kind !== 'values') return `s${s},${t},${model.labels[readouts.indexOf(Math.max(...readouts))]}`;
      const { mean: center, std } = model.outputNormalization!;
      return `s${s},${t},${readouts.map((o, i) => Math.fround(center[i]! + std[i]! * (model.readout.scale * o)))}`;
    };
    if (kind === 'whole') {
      run(0, LENGTH);
      lines.push(answer(LENGTH));
    }
    const [window, stride] = kind === 'windows' ? [8, 4] : [8, 2];
    for (let t = 1; t <= LENGTH; t++) {
      if (kind === 'steps') run(0, t);
      else if (kind === 'whole' || t < window || (t - window) % stride > 0) continue;
      else run(t - window, t);
      lines.push(answer(t));
    }
  }
  return lines;
}

describe('predict', () => {
  it.each(KINDS)(
    'gives the same for a file, a stream and the steps of the runtime: %s',
    async (kind) => {
      const file = await qornn(['predict', runOf(kind), 'd.csv', '--probabilities']);
      expect(file.code).toBe(0);
      expect(await predictText([runOf(kind), '-', '--probabilities'], table)).toMatchObject({
        code: 0,
        stdout: file.stdout,
      });
      const [head, ...lines] = file.stdout.trimEnd().split('\n');
      expect(head).toBe(kind === 'values' ? 'id,step,next+1,next+3' : 'id,step,label,p(down),p(up)');
      const plain = lines.map((line) => {
        const [id, step, ...answer] = line.split(',');
        return [
          id,
          step,
          ...(kind === 'values' ? answer.map((value) => Math.fround(Number(value))) : [answer[0]]),
        ].join();
      });
      expect(plain).toEqual(await onDevice(kind));
    },
    60_000,
  );

  it('is right as often as eval says', async () => {
    // Other data than those of the training, so that eval takes all of them.
    const rows = table.split('\n').slice(0, 1 + 20 * LENGTH);
    writeFileSync(join(folder, 'other.csv'), `${rows.join('\n')}\n`);
    const { stdout } = await qornn(['predict', runOf('whole'), 'other.csv', '--format', 'jsonl']);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; label: string });
    const right = answers.filter(({ id, label }) => (Number(id.slice(1)) % 2 === 1 ? 'up' : 'down') === label);
    const model = `${runOf('whole')}/model.qornn.safetensors`;
    const evaluated = await qornn(['eval', model, '--set', 'file=other.csv', '--json', '--task', 'series']);
    const report = JSON.parse(evaluated.stdout) as { integer: { accuracy: number }; sequences: number };
    expect(report.sequences).toBe(20);
    expect(right.length / answers.length).toBeCloseTo(report.integer.accuracy, 6);
  }, 60_000);

  it('answers a line as soon as it comes', async () => {
    const child = spawn(process.execPath, [bin, 'predict', runOf('steps'), '-'], { cwd: folder });
    const seen: string[] = [];
    let notify: () => void = () => {};
    child.stdout.on('data', (data) => {
      seen.push(...String(data).trimEnd().split('\n'));
      notify();
    });
    const lines = async (count: number) => {
      while (seen.length < count) {
        await new Promise<void>((resolve) => {
          notify = resolve;
        });
      }
    };
    child.stdin.write('ax,ay\n1,2\n');
    await lines(2);
    child.stdin.write('1,');
    child.stdin.write('3\n');
    await lines(3);
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
    expect(seen.map((line) => line.split(',')[0])).toEqual(['step', '1', '2']);
  }, 60_000);

  it('reads odd streams', async () => {
    const marked = await predictText([runOf('steps'), '-'], '\ufeffax,ay,id\r\n1,2,a\r\n\r\n4,,a\r\n1,2,b');
    expect(marked.stdout.split('\n').map((line) => line.split(',').slice(0, 2).join())).toEqual([
      ...['id,step', 'a,1', 'a,2', 'b,1', ''],
    ]);
    const bare = await predictText([runOf('steps'), '-'], '1,2\n1,\n');
    expect([bare.code, bare.stdout.split('\n')[0]]).toEqual([0, 'step,label']);
    const json = await predictText([runOf('steps'), '-', '--format', 'jsonl'], '{"ax":1,"ay":2}\n{"ax":1}\n');
    expect(
      json.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).step),
    ).toEqual([1, 2]);
  }, 60_000);

  it('refuses invalid lines, or skips them', async () => {
    const text = 'ax,ay\n1,2\nx,2\n1\n1,2\n';
    const refused = await predictText([runOf('steps'), '-'], text);
    expect(refused).toMatchObject({ code: 1, stdout: expect.stringMatching(/^step,label\n1,\w+\n$/) });
    expect(refused.stderr).toContain("standard input, row 3: column 'ax' is 'x', not a number");
    const skipped = await predictText([runOf('steps'), '-', '--skip-invalid'], text);
    expect(skipped).toMatchObject({ code: 0, stdout: expect.stringMatching(/^step,label\n1,\w+\n2,\w+\n$/) });
    expect(skipped.stderr).toContain('skipped: standard input, row 4: has 1 cells, but the first row has 2');
  }, 60_000);

  it.each(['\ufeff\n\n', 'ax,ay\n'])(
    'says that a stream had no row, %j, and that a file has none',
    async (text) => {
      const stream = await predictText([runOf('steps'), '-'], text);
      expect(stream).toMatchObject({ code: 0, stdout: '' });
      expect(stream.stderr).toContain('note: standard input ended without a row of numbers, so there is no answer');
      writeFileSync(join(folder, 'rowless.csv'), text);
      const file = await predictText([runOf('steps'), 'rowless.csv'], '');
      expect(file).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('rowless.csv: has no rows') });
    },
    60_000,
  );

  it('says that nothing is as long as a window', async () => {
    const text = 'id,ax,ay\na,1,2\na,1,3\nb,1,2\n';
    writeFileSync(join(folder, 'short.csv'), text);
    const why = 'has no sequence of 8 rows, which the model reads for an answer, so there is none';
    const stream = await predictText([runOf('windows'), '-'], text);
    expect(stream).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining(`standard input ${why}`) });
    const file = await predictText([runOf('windows'), 'short.csv'], '');
    expect(file).toMatchObject({ code: 0, stdout: '', stderr: expect.stringContaining(`short.csv ${why}`) });
  }, 60_000);

  it.each([
    ['whole', '{"ax":[1,2,3],"ay":[4,5,6]}\n{"ax":[1,2],"ay":[4,null]}\n'],
    ['steps', '{"id":"a","ax":[1,2,3],"ay":[4,5,6]}\n{"id":"b","ax":[1,2],"ay":[4,5]}\n'],
  ] as const)(
    'answers a line that is a whole sequence: %s',
    async (kind, text) => {
      writeFileSync(join(folder, 'lines.jsonl'), text);
      const file = await predictText([runOf(kind), 'lines.jsonl'], '');
      const stream = await predictText([runOf(kind), '-'], text);
      expect(stream).toMatchObject({ code: 0, stdout: file.stdout });
      expect(stream.stdout.trim().split('\n')).toHaveLength(kind === 'whole' ? 3 : 6);
    },
    60_000,
  );

  it.each([
    [['runs/steps-seed0', '-', '--json'], 2, '--json: predict prints a line for each answer'],
    [['runs', 'd.csv'], 2, 'runs has no integer model; to make one:'],
    [['runs/whole-seed0', 'd.csv', '--every', '2'], 2, '--every: the model was trained on whole sequences'],
    [['runs/windows-seed0', 'd.csv', '--every', '2', '--every-step'], 2, '--every: not together with --every-step'],
    [['runs/windows-seed0', 'd.csv', '--set', 'window=-1'], 2, 'series: window is -1; it must be an integer ≥ 1'],
    [['runs/windows-seed0', '-', '--set', 'stride=0'], 2, 'series: stride is 0; it must be an integer ≥ 1'],
    [['runs/windows-seed0', 'd.csv', '--set', 'split.by=time'], 2, '--set split: changes nothing in answers'],
    [['runs/whole-seed0', 'none.csv'], 1, 'none.csv: no such file'],
    [['runs/whole-seed0', 'd.csv', '--skip-invalid'], 2, '--skip-invalid: is for standard input'],
    [
      ['runs/whole-seed0', 'd.csv', '--set', 'columns=[ax]', '--set', 'missing=error'],
      2,
      'but the model takes ax, ay, missing(ay)',
    ],
  ])(
    'refuses %j',
    async (args, code, message) => {
      const ended = await predictText(args, '');
      expect(ended.code).toBe(code);
      expect(ended.stderr).toContain(message);
    },
    60_000,
  );
});
