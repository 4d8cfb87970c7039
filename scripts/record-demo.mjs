#!/usr/bin/env node
// node scripts/record-demo.mjs [seeds]: runs the demo with several seeds, one after the other, and writes the results to
// docs/results/demo.json and a table to docs/results/demo.md. Build first (npm run build).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const seeds = (process.argv[2] ?? '0,1,2,3,4,5,6,7,8,9').split(',').map(Number);
const cli = join(root, 'apps/cli/bin/qornn.js');
const results = [];
for (const seed of seeds) {
  const folder = mkdtempSync(join(tmpdir(), 'qornn-demo-'));
  const out = join(folder, 'run');
  const argumentsOfDemo = ['demo', '--json', '--seed', String(seed), '--out', out];
  const options = { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 24 };
  const { modelPath: _, ...report } = JSON.parse(
    execFileSync(process.execPath, [cli, ...argumentsOfDemo], options).toString(),
  );
  const { backend, versions } = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
  results.push({ ...report, backend, versions, loadAverage: loadavg()[0] });
  process.stderr.write(
    `seed ${seed}: ${report.steps} steps, ${report.seconds.toFixed(0)} s, recall ${report.integer.recall}\n`,
  );
  rmSync(folder, { recursive: true });
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const percent = (fraction) => `${(100 * fraction).toFixed(2)} %`;
const record = {
  command: 'qornn demo --json --seed <seed>',
  date: new Date().toISOString().slice(0, 10),
  machine: { cpu: cpus()[0].model.trim(), cores: cpus().length, memoryGiB: Math.round(totalmem() / 2 ** 30) },
  results,
};
writeFileSync(join(root, 'docs/results/demo.json'), `${JSON.stringify(record, null, 2)}\n`);

const [first] = results;
const row = (r) =>
  `| ${r.seed} | ${r.steps} | ${r.seconds.toFixed(0)} | ${percent(r.latent.recall)} | ${percent(r.quantized.recall)} | ${percent(r.integer.recall)} | ${r.integer.crossEntropy.toExponential(1)} | ${percent(r.agreement)} |`;
writeFileSync(
  join(root, 'docs/results/demo.md'),
  `# The demo from ${results.length} seeds

<!-- Written by scripts/record-demo.mjs from demo.json. -->

\`${record.command}\` on ${record.date}, ${record.machine.cpu}, ${record.machine.cores} cores, backend ${first.backend}. Copy task,
T0 = ${first.T0}, weights of ${first.weightBits} bits, states of ${first.stateBits}; baseline ${first.baselineLoss.toExponential(2)}. Median
of training ${median(results.map((r) => r.seconds)).toFixed(0)} s; lowest recall in integers ${percent(Math.min(...results.map((r) => r.integer.recall)))}; model ${first.bytes.integer} bytes instead of ${first.bytes.float32}.

| seed | steps | training, s | recall, latent | recall, quantized | recall, integers | cross-entropy, integers | agreement |
|---|---|---|---|---|---|---|---|
${results.map(row).join('\n')}
`,
);
