import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const PROGRAM = `
import { describeBackend, useBackend } from './index.js';
const [wasmPaths] = process.argv.slice(2);
useBackend({ wasmPaths }).then((backend) => console.log(describeBackend(backend)));
`;

it('in a program of one file finds the files of wasm by wasmPaths alone', async () => {
  const outfile = join(temporaryFolder(), 'program.cjs');
  await build({
    stdin: { contents: PROGRAM, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    conditions: ['qornn-source'],
    outfile,
    logLevel: 'silent',
  });
  const printedBy = (...programArguments: string[]) =>
    execFileSync(process.execPath, [outfile, ...programArguments], {
      cwd: dirname(outfile),
      env: { ...process.env, QORNN_BACKEND: '' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  expect(printedBy()).toMatch(
    /^cpu, .*; wasm: its \.wasm files could not be loaded .* useBackend\(\{ wasmPaths \}\) /m,
  );
  const folder = dirname(createRequire(import.meta.url).resolve('@tensorflow/tfjs-backend-wasm'));
  expect(printedBy(`${folder}/`)).toMatch(/^wasm, /m);
});
