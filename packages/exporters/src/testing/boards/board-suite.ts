import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { type Firmware, firmwareFor, firmwareOf } from '../firmware.js';
import { randomGatedModel } from '../random-gated-models.js';
import { averaging, type ModelLimits, randomModel } from '../random-models.js';
import { runOnBoard } from '../run-on-board.js';
import { selfTestOnBoard } from '../self-test-on-board.js';
import { skipsWithout } from '../toolchain/programs.js';
import { trainedModel } from '../trained-models.js';
import type { Board } from './board.js';

/** Random models of one board. */
const MODELS = trials(3);

/**
 * What holds on every board and emulator: exported C equals the engine.
 *
 * @param limits of random models, so that they fit
 */
export function describeBoard(board: Board, limits: Partial<ModelLimits>): void {
  const programs = [...board.programs, ...board.emulators.flatMap((emulator) => emulator.programs)];
  describe.skipIf(skipsWithout(`C on ${board.label}`, programs))(board.label, () => {
    const seeds = Array.from({ length: MODELS }, (_, seed) => seed);

    describe.each(board.emulators)('in $name', (emulator) => {
      it('runs random models as the engine does', async () => {
        for (const seed of seeds) {
          const { difference, spans } = await runOnBoard(firmwareOfSeed(seed), board, {
            steps: 40,
            blockSteps: 10,
            emulator,
            seed,
          });
          expect({ seed, difference }).toEqual({ seed, difference: null });
          expect(spans.step.calls).toBe(40);
          expect(spans.readout.calls).toBe(40);
        }
      });

      it('runs random models with gates as the engine does', async () => {
        for (const seed of seeds) {
          const model = randomGatedModel(seed, limits);
          const { difference } = await runOnBoard(firmwareFor(model, board), board, {
            ...{ steps: 40, blockSteps: 10, emulator, seed },
          });
          expect({ seed, difference }).toEqual({ seed, difference: null });
        }
      });

      it('averages outputs as the engine does, and so does the self-test', async () => {
        const firmware = firmwareFor(averaging(randomModel(1, limits)), board);
        const { difference } = await runOnBoard(firmware, board, { steps: 40, blockSteps: 10, emulator, seed: 1 });
        expect(difference).toBeNull();
        expect(await selfTestOnBoard(firmware, board, emulator)).toEqual([0, 0, 0, 0]);
      });

      it('runs a trained model as the engine does, and its self-test', async () => {
        const firmware = firmwareFor(trainedModel('copy-200-seed0'), board);
        const { difference, stack } = await runOnBoard(firmware, board, { steps: 400, blockSteps: 50, emulator });
        expect(difference).toBeNull();
        expect(stack).toBeGreaterThan(0);
        expect(stack).toBeLessThan(500);
        expect(await selfTestOnBoard(firmware, board, emulator)).toEqual([0, 0, 0, 0]);
      });
    });

    /** Now of the board's target, now generic. */
    function firmwareOfSeed(seed: number): Firmware {
      const model = randomModel(seed, limits);
      return seed % 2 === 0 ? firmwareFor(model, board) : firmwareOf(model, 'generic');
    }
  });
}
