#!/usr/bin/env node
// node scripts/record-benchmarks.mjs [training|inference] [record.json]: writes the pages of benchmarks from records. Without a file it
// measures the benches of all packages, of one group or of both groups, first. It keeps the record in docs/results/<group>.json, and writes
// the table docs/results/<group>.md and, where there are series of sizes, the plot docs/results/growth.svg from it. Build first
// (npm run build), and keep the machine otherwise idle.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { enableRelaxedSimd } from '../packages/backend/dist/relaxed-simd.js';
import {
  benchmarkGroups,
  growthOf,
  growthPlot,
  loadBenchesFor,
  printRecord,
  readBenchmarkRecord,
  recordBenchmarks,
  writeBenchmarkRecord,
} from '../packages/benchmarks/dist/index.js';

const folder = fileURLToPath(new URL('../docs/results/', import.meta.url));
const titles = { training: 'What training costs', inference: 'What a trained network costs' };
const [asked, path] = process.argv.slice(2);
if (asked !== undefined && !benchmarkGroups.includes(asked)) {
  process.stderr.write(`there is no group '${asked}'; groups: ${benchmarkGroups.join(', ')}\n`);
  process.exit(2);
}
// As the command does.
enableRelaxedSimd();
if (path === undefined) await loadBenchesFor(fileURLToPath(new URL('../apps/cli', import.meta.url)));
for (const group of asked === undefined ? benchmarkGroups : [asked]) {
  const record =
    path === undefined
      ? await recordBenchmarks({ group, log: (line) => process.stderr.write(`${line}\n`) })
      : ofGroup(readBenchmarkRecord(path), group);
  writeBenchmarkRecord(`${folder}${group}.json`, record);
  if (record.failed) process.exitCode = 1;
  write(
    `${group}.md`,
    `# ${titles[group]}

<!-- Written by scripts/record-benchmarks.mjs from ${group}.json. -->

\`qornn bench ${group}\`, every benchmark beside its peers in one run; *faster* is relative to the baseline of the benchmark.

\`\`\`
${printRecord(record)}
\`\`\`
`,
  );
  const growth = record.results.map(growthOf).filter((one) => one !== undefined);
  if (growth.length > 0) write('growth.svg', growthPlot(growth));
}

/** The part of a record that belongs to a group. */
function ofGroup(record, group) {
  const results = record.results.filter((result) => result.group === group);
  if (results.length > 0) return { ...record, results };
  process.stderr.write(`${path} has no benchmark of the group ${group}\n`);
  process.exit(1);
}

function write(name, text) {
  writeFileSync(`${folder}${name}`, text);
}
