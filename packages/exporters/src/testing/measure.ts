import type { IntModel } from '@qornn/int-runtime';
import { withBoardBuild } from './board-build.js';
import type { Board } from './boards/board.js';
import { type Firmware, firmwareFor } from './firmware.js';
import { type Footprint, footprint } from './footprint.js';
import { type BoardRun, type RunOptions, runBuild } from './run-on-board.js';

/** Measurements of a model on a board. */
export interface Measurement extends BoardRun, Footprint {
  /** whether every state, readout and label equals that of the JavaScript engine */
  agrees: boolean;
  /** mean cycles or instructions of a step */
  perStep: number;
  /** whether flash, and memory with stack, are within those of the board */
  fits: boolean;
}

/**
 * Exports a model for a board's target, and measures it there.
 *
 * @example
 * const { agrees, perStep, flash } = await measure(model, boardNamed('atmega328p'), { steps: 100_000 });
 */
export function measure(model: IntModel, board: Board, options: RunOptions = {}): Promise<Measurement> {
  return measureFirmware(firmwareFor(model, board), board, options);
}

/**
 * Runs a firmware on a board as `runOnBoard`, and measures what it takes.
 *
 * @throws ProgramError when the compiler warns, or a program is missing or fails
 */
export function measureFirmware(firmware: Firmware, board: Board, options: RunOptions = {}): Promise<Measurement> {
  return withBoardBuild(firmware, board, options.optimization, async (build) => {
    const run = await runBuild(build, firmware, board, options);
    const taken = await footprint(build, board);
    return {
      agrees: run.difference === null,
      ...run,
      ...taken,
      perStep: run.spans.step.total / run.spans.step.calls,
      fits: taken.flash <= board.flashBytes && taken.ram + run.stack <= board.ramBytes,
    };
  });
}
