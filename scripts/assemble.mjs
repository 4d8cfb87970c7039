#!/usr/bin/env node
// node scripts/assemble.mjs packages/<name>: compiles assembly/ of the package and writes the result into its src/binary.ts. Users of the
// package then neither fetch a file nor need the compiler. A test of the package compiles again and compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

/**
 * Compiles assembly/index.ts of the package in a folder and returns the bytes of the WebAssembly module.
 *
 * @param sources text of files that takes the place of what is in the folder, by path
 */
export async function assemble(folder, sources = {}) {
  const flags =
    '--runtime stub --importMemory --noAssert -O3 --enable simd --enable relaxed-simd --disableWarning 112'.split(' ');
  let bytes;
  const { error, stderr } = await asc.main(
    ['assembly/index.ts', '--outFile', 'kernels.wasm', '--baseDir', folder, ...flags],
    {
      readFile: (name, base) => sources[name] ?? readText(resolve(base, name)),
      writeFile: (name, contents) => {
        if (name === 'kernels.wasm') bytes = contents;
      },
    },
  );
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  return bytes;
}

/** Null for a file that does not exist: the compiler tries more than one. */
function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/**
 * The text of src/binary.ts. A frequent byte is one character, any other byte two. Compression finds repeated bytes in this text, which
 * base64 hides, and the text is shorter than hexadecimal digits. A compressed download is a quarter smaller than with base64.
 */
export function binaryModule(bytes) {
  const lines = [...bytes]
    .map(lettersOf)
    .join('')
    .match(/.{1,112}/g);
  return `/** The compiled kernels. Written by scripts/assemble.mjs from assembly/. */
export function kernelBytes(): Uint8Array {
  return Uint8Array.from(
    LETTERS.match(/[|}~]?./g)!,
    (byte) => 84 * (byte.length - 1 && byte.charCodeAt(0) - 123) + byte.charCodeAt(byte.length - 1) - 48,
  );
}

const LETTERS =
${lines.map((line) => `  '${line.replaceAll('\\', '\\\\')}'`).join(' +\n')};
`;
}

/** Uses 84 digits, ( to {, and the prefixes |, } and ~. Counts from −8, because most bytes are small or slightly negative. */
function lettersOf(byte) {
  const digit = (byte + 8) % 256;
  const high = Math.floor(digit / 84);
  return (high > 0 ? String.fromCharCode(123 + high) : '') + String.fromCharCode(40 + (digit % 84));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve(process.argv[2] ?? '.');
  writeFileSync(`${folder}/src/binary.ts`, binaryModule(await assemble(folder)));
}
