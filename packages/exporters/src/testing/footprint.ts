import type { BoardBuild } from './board-build.js';
import type { Board } from './boards/board.js';
import { programSize } from './toolchain/link.js';

/** What a model takes of a board's memories, bytes. */
export interface Footprint {
  /** code and constants of all functions, with what they need of the compiler's library */
  flash: number;
  /** the same without `encode`, for firmware that has codes */
  flashOfCodes: number;
  /** one context and all variables of the model */
  ram: number;
}

/** Footprint of a model: sizes of linked programs that call it, less those of one that does not. */
export async function footprint(build: BoardBuild, board: Board): Promise<Footprint> {
  const size = async (functions: number) =>
    programSize(board, await build.program('footprint.c', { FUNCTIONS: functions }));
  const [none, codes, all] = await Promise.all([size(0), size(1), size(2)]);
  return { flash: all.flash - none.flash, flashOfCodes: codes.flash - none.flash, ram: all.ram - none.ram };
}
