#!/usr/bin/env node
// node scripts/record-strategies.mjs [seeds]: trains the preset copy-100 with every strategy, one run after the other, and writes the
// results to docs/results/strategies.json and a table to docs/results/strategies.md. Build first (npm run build).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const seeds = (process.argv[2] ?? '1,2,3').split(',').map(Number);
const cli = join(root, 'apps/cli/bin/qornn.js');

const parametrization = (value) => `model.parametrization=${value}`;
const sixBits = ['recurrent', 'kernel'].map((weight) => `model.${weight}Quantizer={name: uniform, bits: 6}`);
const strategies = [
  ['float, unconstrained', parametrization('unconstrained')],
  ['Björck', parametrization('bjorck')],
  ['projUNN-D', parametrization('projUnnD')],
  ['projUNN-T', parametrization('projUnnT')],
  ['expm', parametrization('expm')],
  ['expm, moving base', parametrization('{name: expm, movingBase: {every: 100}}')],
  ['Cayley', parametrization('cayley')],
  ['Householder', parametrization('householder')],
  ['Hadamard', parametrization('hadamard')],
  ['Hadamard, random signs that stay', parametrization('{name: hadamard, trainable: false}')],
  ['6 bits, STE-Björck', parametrization('bjorck'), ...sixBits],
  ['6 bits, STE-projUNN-D', parametrization('projUnnD'), ...sixBits],
  ['6 bits, STE-penalty', parametrization('unconstrained'), 'model.orthogonalPenalty={strength: 0.001}', ...sixBits],
];

const results = [];
for (const [strategy, ...settings] of strategies) {
  for (const seed of seeds) {
    const folder = mkdtempSync(join(tmpdir(), 'qornn-strategy-'));
    const given = settings.flatMap((setting) => ['--set', setting]);
    const args = ['train', 'copy-100', '--json', '--seed', String(seed), '--out', join(folder, 'run'), ...given];
    const options = { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 24 };
    let result = { stopped: 'failed' };
    try {
      const { steps, seconds, stopped, test, backend, versions } = JSON.parse(
        execFileSync(process.execPath, [cli, ...args], options).toString(),
      );
      result = { steps, seconds, stopped, test, backend, versions };
    } catch (error) {
      process.stderr.write(`${strategy}, seed ${seed}: exit code ${error.status}\n`);
    }
    results.push({ strategy, seed, settings, ...result, loadAverage: loadavg()[0] });
    process.stderr.write(`${strategy}, seed ${seed}: ${result.steps} steps, recall ${result.test?.quantized.recall}\n`);
    rmSync(folder, { recursive: true });
  }
}

const record = {
  command: 'qornn train copy-100 --json --seed <seed> --set <settings>',
  date: new Date().toISOString().slice(0, 10),
  machine: { cpu: cpus()[0].model.trim(), cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30) },
  results,
};
writeFileSync(join(root, 'docs/results/strategies.json'), `${JSON.stringify(record, null, 2)}\n`);

const percent = (fraction) => `${(100 * fraction).toFixed(2)} %`;
const row = (r) =>
  r.stopped === 'failed'
    ? `| ${r.strategy} | ${r.seed} | failed | | | |`
    : `| ${r.strategy} | ${r.seed} | ${r.steps} | ${r.seconds.toFixed(1)} | ${percent(r.test.quantized.recall)} | ${r.test.quantized.crossEntropy.toExponential(1)} |`;
const { backend } = results.find((r) => r.backend) ?? {};
writeFileSync(
  join(root, 'docs/results/strategies.md'),
  `# Every strategy on the copy task

<!-- Written by scripts/record-strategies.mjs from strategies.json. -->

The preset \`copy-100\` (T0 = 100, 64 units, one set of hyperparameters for all), until the recall on validation sequences is 99.9 %, on
${record.date}, ${record.machine.cpu}, ${record.machine.cores} cores, backend ${backend}. Recall and cross-entropy on unseen test sequences,
with quantized weights where there are any. The settings of each row are in strategies.json.

| strategy | seed | steps | training, s | recall | cross-entropy |
|---|---|---|---|---|---|
${results.map(row).join('\n')}
`,
);
