#!/usr/bin/env node
// node scripts/record-benchmarks.mjs: runs all benchmarks and writes the record to docs/results/benchmarks.json, the table to
// docs/results/benchmarks.md and the plot of how costs grow to docs/results/growth.svg. Build first (npm run build), and keep the machine otherwise idle.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatTable, growthPlot, runBenchmarks } from '../packages/benchmarks/dist/index.js';

const results = fileURLToPath(new URL('../docs/results/', import.meta.url));
const record = await runBenchmarks({ log: (line) => process.stderr.write(`${line}\n`) });
writeFileSync(`${results}benchmarks.json`, `${JSON.stringify(record, null, 2)}\n`);
writeFileSync(
  `${results}benchmarks.md`,
  `# Benchmarks

<!-- Written by scripts/record-benchmarks.mjs from benchmarks.json. -->

\`npm run bench\`, every case beside its peers in one run; a ratio above 1 is faster than the case's baseline.

\`\`\`
${formatTable(record)}
\`\`\`
`,
);
writeFileSync(`${results}growth.svg`, growthPlot(record.growth));
