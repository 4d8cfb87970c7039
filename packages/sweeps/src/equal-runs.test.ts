import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useBackend } from '@qornn/backend';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { RunFolder, runHolder, train } from '@qornn/training';
import { expect, it } from 'vitest';
import { localExecutor } from './local-executor.js';
import { planSweep } from './plan-sweep.js';
import { parseSweepFile } from './read-sweep-file.js';
import { sweep } from './sweep.js';
import { resultOf, tinyDocument } from './testing/tiny.js';

const folder = temporaryFolder();

const FILE = `
source: tiny
grid:
  model.units: [4, 8]
  training.optimizer.learningRate: [0.01, 0.02, 0.03]
cases: [{}, { model.cell: gru }]
seeds: 2
`;

it('makes the summaries of 24 single runs, also when a worker is killed', { timeout: 240_000 }, async () => {
  await useBackend({ backend: 'wasm' });
  const document = async () => ({ ...tinyDocument, training: { ...tinyDocument.training, steps: 60 } });
  const plan = await planSweep(parseSweepFile(FILE), { document });
  expect(plan.runs).toHaveLength(24);
  const directory = join(folder, 'sweep');
  const killed: number[] = [];
  let retries = 0;
  const { runs } = await sweep(plan, {
    directory,
    executor: localExecutor({ workers: 2, backend: 'wasm' }),
    onReport(report) {
      if (report.kind === 'retried') retries++;
      if (report.kind !== 'progress' || killed.length > 0) return;
      const pid = runHolder(join(directory, report.run.name))?.pid;
      if (pid === undefined || report.progress.step < 10) return;
      killed.push(pid);
      process.kill(pid, 'SIGKILL');
    },
  });
  expect({ killed: killed.length, retries }).toEqual({ killed: 1, retries: 1 });
  expect(runs.map(({ state }) => state)).toEqual(Array.from({ length: 24 }, () => 'finished'));
  for (const { name, config } of plan.runs) {
    const single = join(folder, 'single', name);
    await train(config, { directory: single });
    const [a, b] = [new RunFolder(join(directory, name)), new RunFolder(single)];
    expect(resultOf(a.readSummary())).toEqual(resultOf(b.readSummary()));
    expect(readFileSync(a.metrics, 'utf8')).toBe(readFileSync(b.metrics, 'utf8'));
  }
});
