#!/usr/bin/env node
// node scripts/record-backends.mjs [rounds|table]: times training steps of a few networks on wasm, tensorflow and cpu, one after the other in
// every round, and writes them to docs/results/backends.json and a table to docs/results/backends.md; `table` writes the table alone. Build first (npm run build), and let
// QORNN_TFJS_NODE name a folder with @tensorflow/tfjs-node (apps/docs/guide/backends.md).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(join(root, 'packages/training/package.json'));
const tf = require('@tensorflow/tfjs-core');
const { useBackend } = await import('../packages/backend/dist/index.js');
const { buildModel, createOptimizer, parametersOf, parseRunConfig, taskOf, trainStep } = await import(
  '../packages/training/dist/loop.js'
);

// First, so that tfjs-node, which brings the cpu backend too, is told of one that is there and says nothing.
await useBackend({ backend: 'cpu' });
const asked = process.argv[2] ?? '7';
const rounds = Number(asked);
const STEPS = 2;
const BACKENDS = ['wasm', 'tensorflow', 'cpu'];
/** The cpu backend takes seconds a step, and needs no more than this. */
const ROUNDS_OF_CPU = 1;
const bits = { recurrentQuantizer: { name: 'uniform', bits: 6 }, kernelQuantizer: { name: 'uniform', bits: 6 } };
const NETWORKS = [
  ['linear, one answer a sequence (Krylov product)', { name: 'adding', T: 50 }, { units: 128 }, 32],
  ['linear, an answer a step (scan)', { name: 'copy', T0: 30 }, { units: 128 }, 32],
  ['the same, 256 units', { name: 'copy', T0: 30 }, { units: 256 }, 32],
  ['modReLU in the recurrence', { name: 'copy', T0: 30 }, { units: 128, recurrentActivation: 'modrelu' }, 32],
  ['FastGRNN', { name: 'copy', T0: 30 }, { units: 128, cell: 'fastGRNN' }, 32],
  ['GRU', { name: 'copy', T0: 30 }, { units: 128, cell: 'gru' }, 32],
  ['LSTM', { name: 'copy', T0: 30 }, { units: 128, cell: 'lstm' }, 32],
];

/** Milliseconds of each of a few training steps after the first, of a new network. */
async function stepTimes(backend, task, model, batchSize) {
  await useBackend({ backend });
  const config = parseRunConfig({
    name: 'step',
    task,
    model: { ...model, ...bits },
    training: { steps: STEPS + 1, batchSize, optimizer: { name: 'adam', learningRate: 1e-3 }, clipNorm: 1 },
  });
  const built = taskOf(config);
  const network = buildModel(config, built);
  const parameters = parametersOf(network);
  const optimizer = createOptimizer(config.training.optimizer, parameters, config.seed);
  const times = [];
  for (let step = 1; step <= STEPS + 1; step++) {
    const start = performance.now();
    await trainStep(network, parameters, optimizer, built, config, step); // reads the loss, so that it waits
    times.push(performance.now() - start);
  }
  optimizer.dispose();
  network.dispose();
  return times.slice(1);
}

/** Times all networks, and writes the record. */
async function measure() {
  const results = NETWORKS.map(([network, task, model, batchSize]) => ({
    network,
    task,
    model,
    batchSize,
    samples: {},
  }));
  const loads = [];
  for (let round = 0; round < rounds; round++) {
    for (const { network, task, model, batchSize, samples } of results) {
      for (const backend of BACKENDS) {
        if (backend === 'cpu' && round >= ROUNDS_OF_CPU) continue;
        samples[backend] ??= [];
        samples[backend].push(...(await stepTimes(backend, task, model, batchSize)));
      }
      process.stderr.write(`round ${round + 1} of ${rounds}: ${network}\n`);
    }
    loads.push(Math.round(loadavg()[0] * 10) / 10);
  }
  const { version } = createRequire(join(process.env.QORNN_TFJS_NODE, 'package.json'))('@tensorflow/tfjs-node');
  const record = {
    command: `node scripts/record-backends.mjs ${rounds}`,
    date: new Date().toISOString().slice(0, 10),
    machine: { cpu: cpus()[0].model.trim(), cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30) },
    loads,
    versions: { node: process.versions.node, tfjs: tf.version_core, tfjsNode: version['tfjs-node'] },
    results,
  };
  writeFileSync(join(root, 'docs/results/backends.json'), `${JSON.stringify(record, null, 2)}\n`);
}

const digits = (value) => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function table({ results, loads, machine }) {
  const rows = results.map(({ network, samples }) => {
    const [wasm, ...others] = BACKENDS.map((backend) => median(samples[backend]));
    return [network, `${digits(wasm)} ms`, ...others.map((time) => `${digits(time / wasm)} ×`)].join(' | ');
  });
  const lines = ['network | wasm | tensorflow | cpu', '--- | ---: | ---: | ---:', ...rows].map((row) => `| ${row} |`);
  const count = (backend) => results[0].samples[backend].length;
  return `# Training steps by backend

${lines.join('\n')}

The median of a training step with weights of 6 bits on wasm, and how many times as long that on the others is: of ${count('wasm')} steps each, and of
${count('cpu')} on cpu, in turns. ${machine.cores} cores of an ${machine.cpu}, load ${Math.min(...loads)} to ${Math.max(...loads)}; the more, the less do
ratios mean. Units: 128 where nothing else is said; batches of 32 sequences of 50 time steps. Made by \`node scripts/record-backends.mjs\`.
`;
}

if (asked !== 'table') await measure();
const record = JSON.parse(readFileSync(join(root, 'docs/results/backends.json'), 'utf8'));
writeFileSync(join(root, 'docs/results/backends.md'), table(record));
