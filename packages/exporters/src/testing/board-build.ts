import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Board } from './boards/board.js';
import { type Firmware, modelUnderTest, sourcesOf, writeFiles } from './firmware.js';
import { copyHarness } from './toolchain/harness-files.js';
import { linkForBoard } from './toolchain/link.js';

/** A folder with a firmware and the harness, to build programs in. */
export interface BoardBuild {
  /**
   * Compiles a file of the harness, or one that was added, with the model and the board's start-up code.
   *
   * @param definitions of the preprocessor
   * @returns path of the program
   * @throws ProgramError when the compiler warns
   */
  program(source: string, definitions?: Readonly<Record<string, string | number>>): Promise<string>;
  /** Path of a file in the folder. */
  path(name: string): string;
  /** Adds a file. */
  add(name: string, content: string): void;
}

/**
 * Lays a folder for a firmware, and removes it in the end.
 *
 * @param optimization flags of the compiler, default those of the board
 */
export async function withBoardBuild<T>(
  firmware: Firmware,
  board: Board,
  optimization: readonly string[] | undefined,
  use: (build: BoardBuild) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'qornn-board-'));
  let programs = 0;
  try {
    copyHarness(folder);
    writeFiles(folder, firmware.files);
    writeFileSync(join(folder, 'model_under_test.h'), modelUnderTest(firmware));
    return await use({
      program: (source, definitions = {}) =>
        linkForBoard(board, folder, {
          sources: [source, board.startUp],
          model: sourcesOf(firmware),
          output: `program-${programs++}.elf`,
          flags: Object.entries(definitions).map(([name, value]) => `-D${name}=${value}`),
          ...(optimization && { optimization }),
        }),
      path: (name) => join(folder, name),
      add: (name, content) => writeFileSync(join(folder, name), content),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
