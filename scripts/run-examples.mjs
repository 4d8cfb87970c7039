#!/usr/bin/env node
// node scripts/run-examples.mjs <project> <page.md …>: runs the TypeScript blocks of pages unchanged, each in a separate process, with the
// packages in <project>/node_modules. Prints one line per block and ends with "N passed, N failed, N skipped".
import { resolve } from 'node:path';
import { countsLine } from './count-tests.mjs';
import { programsOf } from './examples/example-programs.mjs';
import { runProgram } from './examples/run-program.mjs';

const [project, ...pages] = process.argv.slice(2);
if (project === undefined || pages.length === 0) {
  process.stderr.write('usage: node scripts/run-examples.mjs <project> <page.md …>\n');
  process.exit(2);
}
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const program of pages.flatMap((page) => programsOf(page))) {
  const at = `${program.page}:${program.line}`;
  if (program.notRun !== undefined) {
    counts.skipped++;
    console.log(`skipped: ${at}: ${program.notRun}`);
    continue;
  }
  const problems = await runProgram(program, resolve(project), process.env);
  counts[problems.length === 0 ? 'passed' : 'failed']++;
  console.log(problems.length === 0 ? `ok: ${at}` : `failed: ${problems.join('\n')}`);
}
console.log(countsLine(counts));
process.exitCode = counts.failed === 0 ? 0 : 1;
