import type { CProgram } from '../c/c-program.js';

/**
 * Pieces of a program's code, by name: every helper, and `character`, those of all other functions without comments. Helpers that differ between
 * layers or strides in their numbers alone are one piece; of those that are written for a layer, statements of assembler count as well.
 */
export function codePieces({ prefix, helpers, functions, layers }: CProgram): Record<string, number> {
  const pieces: Record<string, number> = { program: 1, layer: layers.length };
  const add = (piece: string, count: number) => {
    pieces[piece] = (pieces[piece] ?? 0) + count;
  };
  for (const { name, code } of helpers) {
    const own = name.slice(prefix.length + 1);
    const piece = own.replace(/^(scaled|codes)\d+/, '$1').replace(/^(clamp|hadamard8_)\d+$/, '$1');
    add(piece, 1);
    if (/^(?:scaled|codes)\d/.test(own)) add('instruction', code.match(/^\s*"[a-z]/gm)?.length ?? 0);
  }
  add('character', functions.join('').replace(/\/\*.*?\*\//gs, '').length);
  return pieces;
}
