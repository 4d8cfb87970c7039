import type { CProgram } from '../c/c-program.js';

/** Pieces of a program's code. */
export interface CodePieces {
  /** how many there are, by name */
  readonly counts: Readonly<Record<string, number>>;
  /** characters of the helpers' C without comments, by name of the piece: for those that were never measured */
  readonly characters: Readonly<Record<string, number>>;
}

/** Names of helpers that are written for a layer, with its index. */
const OF_LAYER = /^(scaled|codes|next|next_cell|reset|recurrent_rank|kernel_rank)\d+/;

/**
 * Pieces of a program's code: every helper, and `character`, those of all other functions without comments. Helpers that differ between layers, bits
 * or strides in numbers alone are one piece; of those that are written for a layer, statements of assembler count as well.
 */
export function codePieces({ prefix, helpers, functions, layers }: CProgram): CodePieces {
  const counts: Record<string, number> = { program: 1, layer: layers.length, character: lengthOf(functions.join('')) };
  const characters: Record<string, number> = {};
  for (const { name, code } of helpers) {
    const own = name.slice(prefix.length + 1);
    const piece = own.replace(OF_LAYER, '$1').replace(/^(clamp|hadamard8_)\d+$/, '$1');
    counts[piece] = (counts[piece] ?? 0) + 1;
    characters[piece] = (characters[piece] ?? 0) + lengthOf(code);
    if (OF_LAYER.test(own)) {
      counts.instruction = (counts.instruction ?? 0) + (code.match(/^\s*"[a-z]/gm)?.length ?? 0);
    }
  }
  return { counts, characters };
}

function lengthOf(code: string): number {
  return code.replace(/\/\*.*?\*\//gs, '').length;
}

/** Bytes of code: those of measured pieces, and of others by their characters. */
export function codeBytes(coefficients: Readonly<Record<string, number>>, { counts, characters }: CodePieces): number {
  return Object.entries(counts).reduce((sum, [piece, count]) => {
    const bytes = coefficients[piece];
    return sum + (bytes === undefined ? (characters[piece] ?? 0) * coefficients.character! : bytes * count);
  }, 0);
}
