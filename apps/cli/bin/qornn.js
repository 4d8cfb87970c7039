#!/usr/bin/env node
import { Console } from 'node:console';
import { existsSync } from 'node:fs';

const built = new URL('../dist/index.js', import.meta.url);
if (existsSync(built)) {
  // stdout is for results alone; libraries that greet there would spoil them.
  globalThis.console = new Console(process.stderr, process.stderr);
  // Node.js 20 has it behind an option; training is faster with it.
  const { enableRelaxedSimd } = await import('@qornn/backend/relaxed-simd');
  enableRelaxedSimd();
  const { runCommandLine } = await import(built.href);
  process.exitCode = await runCommandLine(process.argv.slice(2));
} else {
  process.stderr.write('qornn: not built yet; run "npm run build" in the folder of the workspace first\n');
  process.exitCode = 1;
}
