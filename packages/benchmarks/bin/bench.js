#!/usr/bin/env node
// npm run bench: measures and prints a table; --json prints the record instead, --quick only checks that everything runs.
import { parseArgs } from 'node:util';
import { benchmarkGroups, formatTable, recordOf, runBenchmarks, UnknownBenchmarkError } from '../dist/index.js';

const options = { json: { type: 'boolean' }, quick: { type: 'boolean' }, filter: { type: 'string' } };
let values;
let positionals;
try {
  ({ values, positionals } = parseArgs({ options, allowPositionals: true }));
  const [unknown] = positionals.filter((name, i) => i > 0 || !benchmarkGroups.includes(name));
  if (unknown !== undefined) throw new Error(`no group of benchmarks is named '${unknown}'`);
} catch (error) {
  console.error(
    `${error.message}\nusage: bench [${benchmarkGroups.join(' | ')}] [--filter part-of-a-name] [--quick] [--json]`,
  );
  process.exit(2);
}
try {
  const { json, ...run } = values;
  const results = await runBenchmarks({
    ...run,
    ...(positionals[0] && { group: positionals[0] }),
    log: (line) => console.error(`measuring: ${line}`),
  });
  const record = recordOf(results, values.quick === true);
  console.log(json ? JSON.stringify(record) : formatTable(record));
} catch (error) {
  console.error(error.message);
  process.exitCode = error instanceof UnknownBenchmarkError ? 2 : 1;
}
