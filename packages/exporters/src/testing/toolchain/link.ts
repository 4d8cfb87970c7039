import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '../boards/board.js';
import { runProgram } from './programs.js';
import { C_WARNINGS, WARNINGS } from './warnings.js';

/** Sizes of a linked program in bytes. */
export interface ProgramSize {
  /** code, constants and initial values */
  flash: number;
  /** variables, with initial values or without */
  ram: number;
}

/**
 * Compiles files in a folder for a board, and links them.
 *
 * @param folder has the harness, the exported files and `model_under_test.h`
 * @param sources names of C files; those of the model are compiled as C99 with all warnings as errors
 * @param output name of the program
 * @returns path of the program
 * @throws ProgramError with what the compiler wrote
 */
export async function linkForBoard(
  board: Board,
  folder: string,
  { sources, model, output, flags = [], optimization = board.optimization }: LinkOptions,
): Promise<string> {
  const compiler = `${board.toolPrefix}gcc`;
  const common = [...board.machine, ...optimization, '-ffunction-sections', '-fdata-sections', '-I.'];
  const objects: string[] = [];
  for (const source of model) {
    const object = `${output}-${source}.o`;
    await runProgram(
      compiler,
      ['-std=c99', ...WARNINGS, ...C_WARNINGS, ...common, ...flags, '-c', source, '-o', object],
      { cwd: folder },
    );
    objects.push(object);
  }
  const link = ['-Wl,--gc-sections', ...board.link];
  await runProgram(
    compiler,
    ['-std=gnu99', '-Wall', '-Wextra', '-Werror', ...common, ...flags, ...sources, ...objects, ...link, '-o', output],
    { cwd: folder },
  );
  for (const object of objects) rmSync(join(folder, object));
  return join(folder, output);
}

export interface LinkOptions {
  /** files of the harness */
  sources: readonly string[];
  /** files of the model */
  model: readonly string[];
  output: string;
  /** in addition, as `-DSEED=1u` */
  flags?: readonly string[];
  /** default: that of the board */
  optimization?: readonly string[];
}

/** Sizes of a linked program. */
export async function programSize(board: Board, program: string): Promise<ProgramSize> {
  const { stdout } = await runProgram(`${board.toolPrefix}size`, [program]);
  const [text, data, bss] = stdout.toString().split('\n')[1]!.trim().split(/\s+/).map(Number);
  return { flash: text! + data!, ram: data! + bss! };
}
