import { selfTestC } from '../c/formats/self-test/self-test-c.js';
import { withBoardBuild } from './board-build.js';
import type { Board, Emulator } from './boards/board.js';
import type { Firmware } from './firmware.js';

/**
 * Runs the self-test that exports ship on a board.
 *
 * @returns for each of its sequences, the steps after which it differs from what was recorded; 0 if it does not
 */
export function selfTestOnBoard(
  firmware: Firmware,
  board: Board,
  emulator: Emulator = board.emulators[0],
): Promise<number[]> {
  return withBoardBuild(firmware, board, undefined, async (build) => {
    build.add('self-test.c', program(firmware));
    const { output } = await emulator.run(await build.program('self-test.c'));
    return Array.from(output, (character) => character.charCodeAt(0) - '0'.charCodeAt(0));
  });
}

function program(firmware: Firmware): string {
  return `#include "board.h"
#include "${firmware.name}.h"

${selfTestC({ ...firmware, samples: {} })}

int main(void)
{
  for (int seed = 0; seed < SEQUENCES; seed++) {
    board_put((char)('0' + runSequence(seed)));
  }
  board_exit();
  return 0;
}
`;
}
