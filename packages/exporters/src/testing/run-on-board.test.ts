import { describe, expect, it } from 'vitest';
import { atmega328p } from './boards/avr.js';
import { boardNamed } from './boards/boards.js';
import { firmwareOf } from './firmware.js';
import { measureFirmware } from './measure.js';
import { randomModel } from './random-models.js';
import { runOnBoard } from './run-on-board.js';
import { selfTestOnBoard } from './self-test-on-board.js';
import { skipsWithout } from './toolchain/programs.js';

/** A model of classes whose units are not all saturated. */
const model = Array.from({ length: 100 }, (_, seed) => randomModel(seed, { units: 12, layers: 1, inputs: 3 })).find(
  ({ layers, readout, outputNormalization }) =>
    layers[0]!.units > 4 && readout.outputs > 2 && layers[0]!.shift < 35 && outputNormalization === null,
)!;

/** C that differs from the model: in the bias of one unit, or of one output. */
function wrongFirmware(where: 'unit' | 'output') {
  const changed = structuredClone(model);
  const bias = where === 'unit' ? changed.layers[0]!.bias : changed.readout.bias;
  bias[1]! += 1;
  return { ...firmwareOf(changed, 'generic'), model };
}

describe.each([atmega328p, boardNamed('cortex-m3')])('a run on $label', (board) => {
  const programs = [...board.programs, ...board.emulators[0].programs];

  describe.skipIf(skipsWithout(`differences on ${board.label}`, programs))('that differs', () => {
    it('names the first word that does', async () => {
      const { difference } = await runOnBoard(wrongFirmware('output'), board, { steps: 20, blockSteps: 10 });
      expect(difference).toMatch(/^block 0: step 0: output 1 is -?\d+, not -?\d+$/);
    });

    it('is told from one that agrees', async () => {
      const wrong = await measureFirmware(wrongFirmware('unit'), board, { steps: 200, blockSteps: 50 });
      expect(wrong.agrees).toBe(false);
      expect(wrong.difference).toMatch(/^block \d+: step \d+: h0\[1\] is/);
      const right = await measureFirmware(firmwareOf(model, 'generic'), board, { steps: 200, blockSteps: 50 });
      expect(right).toMatchObject({ agrees: true, difference: null, steps: 200, fits: true });
      expect(right.flash).toBeGreaterThan(right.flashOfCodes);
      expect(right.ram).toBeGreaterThanOrEqual(2 * model.layers[0]!.units);
    });

    it('fails the self-test', async () => {
      expect(await selfTestOnBoard(wrongFirmware('output'), board)).toEqual([4, 4, 4, 4]);
    });
  });
});
