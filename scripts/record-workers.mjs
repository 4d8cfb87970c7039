#!/usr/bin/env node
// node scripts/record-workers.mjs: trains with one thread and with two, in turns, and writes steps a second and their ratio to
// docs/results/workers.json. Build first (npm run build), and keep the machine otherwise idle.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { useBackend } from '../packages/backend/dist/index.js';
import { median } from '../packages/benchmarks/dist/index.js';
import { parseRunConfig, train } from '../packages/training/dist/index.js';

const STEPS = 16;
const ROUNDS = 5;

const config = (workers) =>
  parseRunConfig({
    name: `workers-${workers}`,
    task: { name: 'copy', T0: 230 },
    model: { units: 256, recurrentQuantizer: { name: 'uniform', bits: 6 }, outputActivation: 'identity' },
    training: {
      steps: STEPS,
      batchSize: 128,
      workers,
      optimizer: { name: 'adam', learningRate: 1e-4 },
      evaluateEvery: STEPS,
      evaluationBatches: 1,
      checkpointEvery: STEPS,
    },
  });

/** Steps a second between the third step and the last, evaluations left out. */
async function stepsPerSecond(workers) {
  const folder = mkdtempSync(join(tmpdir(), 'qornn-workers-'));
  let start;
  let end;
  const onProgress = ({ step }) => {
    if (step === 3) start = performance.now();
    if (step === STEPS - 1) end = performance.now();
  };
  try {
    await train(config(workers), { directory: join(folder, 'run'), onProgress });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return ((STEPS - 4) * 1000) / (end - start);
}

await useBackend({ backend: 'wasm' });
const rounds = [];
for (let round = 0; round < ROUNDS; round++) {
  const [one, two] = [await stepsPerSecond(1), await stepsPerSecond(2)];
  rounds.push({ one, two, ratio: two / one });
  process.stderr.write(`${one.toFixed(2)} and ${two.toFixed(2)} steps a second: ${(two / one).toFixed(2)} times\n`);
}
const record = {
  command: 'node scripts/record-workers.mjs',
  date: new Date().toISOString(),
  machine: { cpu: cpus()[0].model.trim(), cores: cpus().length, loadAverage: loadavg()[0] },
  node: process.versions.node,
  config: config(2),
  rounds,
  medianRatio: median(rounds.map(({ ratio }) => ratio)),
};
writeFileSync(
  fileURLToPath(new URL('../docs/results/workers.json', import.meta.url)),
  `${JSON.stringify(record, null, 2)}\n`,
);
process.stderr.write(`median of the ratios: ${record.medianRatio.toFixed(2)}\n`);
