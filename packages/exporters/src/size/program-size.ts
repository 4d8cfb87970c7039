import { bytesOf } from '../c/c-array.js';
import type { CProgram } from '../c/c-program.js';
import { type CodePieces, codePieces } from './code-pieces.js';
import { arrayBytes } from './stack-arrays.js';

/** What a program takes of memories: exact bytes, and counts that coefficients of a processor turn into bytes. */
export interface ProgramSize {
  /** of the arrays that are written */
  readonly constantBytes: number;
  readonly contextBytes: number;
  readonly code: CodePieces;
  /** what stacks hold, by name */
  readonly stack: Readonly<Record<string, number>>;
}

/** Counts the parts of a program. */
export function programSize(program: CProgram): ProgramSize {
  return {
    constantBytes: program.constants.reduce((sum, { type, values }) => sum + bytesOf(type) * values.length, 0),
    contextBytes: program.contextBytes,
    code: codePieces(program),
    stack: { call: 1, arrayByte: arrayBytes(program) },
  };
}
