#!/usr/bin/env node
// node scripts/record-benchmarks.mjs [training|inference]: runs the benches of all packages, of one group or of both groups. It writes the
// results to docs/results/<group>.json and a table to docs/results/<group>.md. For training it also plots the growth of the costs to
// docs/results/growth.svg. Build first (npm run build), and keep the machine otherwise idle.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  benchmarkGroups,
  formatTable,
  growthOf,
  growthPlot,
  loadBenchesFor,
  recordOf,
  runBenchmarks,
} from '../packages/benchmarks/dist/index.js';

const folder = fileURLToPath(new URL('../docs/results/', import.meta.url));
const titles = { training: 'What training costs', inference: 'What a trained network costs' };
const asked = process.argv[2];
if (asked !== undefined && !benchmarkGroups.includes(asked)) {
  process.stderr.write(`there is no group '${asked}'; groups: ${benchmarkGroups.join(', ')}\n`);
  process.exit(2);
}
await loadBenchesFor(fileURLToPath(new URL('../apps/cli', import.meta.url)));
for (const group of asked === undefined ? benchmarkGroups : [asked]) {
  const results = await runBenchmarks({ group, log: (line) => process.stderr.write(`${line}\n`) });
  const record = recordOf(results, false);
  write(`${group}.json`, `${JSON.stringify(record, null, 2)}\n`);
  write(
    `${group}.md`,
    `# ${titles[group]}

<!-- Written by scripts/record-benchmarks.mjs from ${group}.json. -->

\`qornn bench ${group}\`, every case beside its peers in one run; a ratio above 1 is faster than the case's baseline.

\`\`\`
${formatTable(record)}
\`\`\`
`,
  );
  if (group === 'training') {
    write('growth.svg', growthPlot(results.map(growthOf).filter((growth) => growth !== undefined)));
  }
}

function write(name, text) {
  writeFileSync(`${folder}${name}`, text);
}
