import { describe, expect, it } from 'vitest';
import { withBoardBuild } from '../board-build.js';
import { firmwareOf } from '../firmware.js';
import { randomModel } from '../random-models.js';
import { skipsWithout } from '../toolchain/programs.js';
import { boards } from './boards.js';

/** Four thousand times 100 instructions without effect, and a function with 100 bytes on the stack. */
const PROGRAM = `#include "board.h"
#include "marks.h"
#include "stack.h"

#define TEN "nop\\n nop\\n nop\\n nop\\n nop\\n nop\\n nop\\n nop\\n nop\\n nop\\n "

__attribute__((noinline)) static void use_stack(void) {
  volatile uint8_t bytes[100];
  for (uint8_t i = 0; i < 100; i++) bytes[i] = i;
  board_put((char)bytes[99]);
}

__attribute__((noinline)) static uint16_t deepest(void) {
  PAINT_STACK();
  use_stack();
  return PAINTED_OVER();
}

int main(void) {
  for (uint16_t i = 0; i < 4000; i++) {
    BEGIN(SPAN_STEP);
    __asm__ volatile(TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN);
    END(SPAN_STEP);
  }
  board_put((char)deepest());
  board_exit();
  return 0;
}
`;

describe.each(boards)('$label', (board) => {
  const programs = [...board.programs, ...board.emulators.flatMap((emulator) => emulator.programs)];

  describe.skipIf(skipsWithout(`counts on ${board.label}`, programs)).each(board.emulators)('in $name', (emulator) => {
    it('counts exactly what is between marks, and sees how deep the stack was', async () => {
      const { spans, output } = await withBoardBuild(
        firmwareOf(randomModel(1, { units: 4 }), 'generic'),
        board,
        undefined,
        async (build) => {
          build.add('counts.c', PROGRAM);
          return emulator.run(await build.program('counts.c', { STACK_PAINTED: 500, STACK_LIMIT: board.stackLimit }));
        },
      );
      expect(spans.step).toEqual({ calls: 4000, total: 400_000, least: 100, most: 100 });
      expect(spans.readout.calls).toBe(0);
      expect(output.charCodeAt(1)).toBeGreaterThanOrEqual(100);
      expect(output.charCodeAt(1)).toBeLessThan(127);
    });
  });
});
