#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/index.js', import.meta.url);
if (existsSync(built)) {
  const { runCommandLine } = await import(built.href);
  process.exitCode = await runCommandLine(process.argv.slice(2));
} else {
  process.stderr.write('qornn: not built yet; run "npm run build" in the folder of the workspace first\n');
  process.exitCode = 1;
}
