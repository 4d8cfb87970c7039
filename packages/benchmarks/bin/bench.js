#!/usr/bin/env node
// pnpm bench: measures, and prints one table; --json prints the record instead, --quick checks that everything runs.
import { parseArgs } from 'node:util';
import { formatTable, runBenchmarks, UnknownBenchmarkError } from '../dist/index.js';

const options = { json: { type: 'boolean' }, quick: { type: 'boolean' }, filter: { type: 'string' } };
let values;
try {
  ({ values } = parseArgs({ options }));
} catch (error) {
  console.error(`${error.message}\nusage: bench [--filter part-of-a-name] [--quick] [--json]`);
  process.exit(2);
}
try {
  const { json, ...run } = values;
  const record = await runBenchmarks({ ...run, log: (line) => console.error(`measuring: ${line}`) });
  console.log(json ? JSON.stringify(record) : formatTable(record));
} catch (error) {
  console.error(error.message);
  process.exitCode = error instanceof UnknownBenchmarkError ? 2 : 1;
}
