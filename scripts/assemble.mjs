#!/usr/bin/env node
// node scripts/assemble.mjs packages/<name>: compiles the package's assembly/ and writes it into its src/binary.ts, so that nobody who
// uses the package fetches a file or needs the compiler. A test of the package compiles again and compares.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

/** The bytes that assembly/index.ts of a package, given by its folder, compiles to. */
export async function assemble(folder) {
  const flags = '--runtime stub --importMemory --noAssert -O3 --enable simd --disableWarning 112'.split(' ');
  let bytes;
  const { error, stderr } = await asc.main(
    ['assembly/index.ts', '--outFile', 'kernels.wasm', '--baseDir', folder, ...flags],
    {
      writeFile: (name, contents) => {
        if (name === 'kernels.wasm') bytes = contents;
      },
    },
  );
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  return bytes;
}

/** The file that holds them. Compression finds in hexadecimal digits what base64 hides: downloads are a quarter smaller. */
export function binaryModule(bytes) {
  const lines = Buffer.from(bytes)
    .toString('hex')
    .match(/.{1,112}/g);
  return `/** The compiled kernels, hexadecimal. Written by scripts/assemble.mjs from assembly/. */
export const BINARY =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? '.');
  writeFileSync(`${folder}/src/binary.ts`, binaryModule(await assemble(folder)));
}
