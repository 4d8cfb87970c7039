#!/usr/bin/env node
// pnpm assemble: compiles assembly/ and writes it into src/binary.ts, so that nobody who uses the package fetches a file or needs
// the compiler. A test compiles again and compares.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The bytes that assembly/ compiles to. */
export async function assemble() {
  const flags = [
    '--runtime',
    'stub',
    '--importMemory',
    '--noAssert',
    '-O3',
    '--enable',
    'simd',
    '--disableWarning',
    '112',
  ];
  let bytes;
  const { error, stderr } = await asc.main(
    ['assembly/index.ts', '--outFile', 'kernels.wasm', '--baseDir', root, ...flags],
    {
      writeFile: (name, contents) => {
        if (name === 'kernels.wasm') bytes = contents;
      },
    },
  );
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  return bytes;
}

/** The file that holds them. */
export function binaryModule(bytes) {
  const lines = Buffer.from(bytes)
    .toString('base64')
    .match(/.{1,112}/g);
  return `/** The compiled kernels, base64. Written by scripts/assemble.mjs from assembly/. */
export const BINARY =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(`${root}/src/binary.ts`, binaryModule(await assemble()));
}
