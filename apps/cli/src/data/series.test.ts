import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuntime, deserialize } from '@qornn/int-runtime';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandIn } from '../testing/command.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const folder = temporaryFolder();
const { json, expectFailure } = commandIn(folder);

/** Slow and fast waves around 100. */
const wave = (s: number, t: number) => 100 + 5 * Math.sin(s + (s % 2 === 0 ? 0.2 : 0.9) * t);
const rows = Array.from({ length: 40 * 16 }, (_, i) => {
  const [s, t] = [Math.floor(i / 16), i % 16];
  return `s${s},${wave(s, t).toFixed(3)},${s % 2 === 0 ? 'slow' : 'fast'}`;
});

beforeAll(() => {
  writeFileSync(join(folder, 'waves.csv'), `session,x,way\n${rows.join('\n')}\n`);
  writeFileSync(
    join(folder, 'waves.yaml'),
    `name: waves
task: { name: series, file: waves.csv, columns: [x], label: way, sequence: session }
model: { units: 16, gain: { target: 0.1 } }
training:
  steps: 150
  batchSize: 16
  optimizer: { name: adam, learningRate: 0.01, recurrentRateFactor: 0.1 }
`,
  );
});

describe('a custom time series', () => {
  it('is trained, quantized, and predicted from raw samples', async () => {
    const summary = await json(['train', 'waves.yaml']);
    expect(summary.directory).toBe(join('runs', 'waves-seed0'));
    // 4 of 40 sequences test, as their names say: all of them, though 128 are the default
    const { integer, sequences } = await json(['quantize', join('runs', 'waves-seed0')]);
    expect([sequences, (integer as { accuracy: number }).accuracy]).toEqual([4, 1]);

    const bytes = readFileSync(join(folder, 'runs', 'waves-seed0', 'model.qornn.safetensors'));
    const runtime = await createRuntime(deserialize(bytes));
    for (const [s, name] of [
      [0, 'slow'],
      [1, 'fast'],
    ] as const) {
      const { labels } = runtime.predict(Float32Array.from({ length: 16 }, (_, t) => wave(s, t)));
      expect(labels).toEqual([name]);
    }
  });

  it('is rejected with file and row, before anything is written', async () => {
    writeFileSync(join(folder, 'bad.csv'), `session,x,way\n${rows.with(14, 's0,abc,slow').join('\n')}\n`);
    const message = "bad.csv, row 16: column 'x' is 'abc', not a number";
    await expectFailure(['train', 'waves.yaml', '--set', 'task.file=bad.csv', '--out', 'bad'], 1, message);
  });
});
