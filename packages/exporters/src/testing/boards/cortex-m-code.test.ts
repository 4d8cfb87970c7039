import { describe, expect, it } from 'vitest';
import { denseModel } from '../dense-model.js';
import { firmwareOf } from '../firmware.js';
import { measureFirmware } from '../measure.js';
import { randomModel } from '../random-models.js';
import { runOnBoard } from '../run-on-board.js';
import { skipsWithout } from '../toolchain/programs.js';
import { trainedModel } from '../trained-models.js';
import { boardNamed } from './boards.js';

const m4 = boardNamed('cortex-m4');
const programs = [...m4.programs, ...m4.emulators[0].programs];

/** Every storage of codes, sizes that are no multiples of anything, sums of all widths. */
const MODELS = [
  ...[1, 2, 4, 8].map((bits) => denseModel({ units: 37, inputs: 11, outputs: 5, bits, readoutBits: bits })),
  denseModel({ units: 70, inputs: 9, outputs: 5, bits: 4, stateBits: 16, inputBits: 16, readoutBits: 2 }),
  denseModel({ units: 64, inputs: 16, outputs: 16, bits: 8, stateBits: 16, inputBits: 16, readoutBits: 4 }),
  trainedModel('copy-1000-1bit-seed0'),
  trainedModel('copy-1000-hadamard-seed0'),
  randomModel(3, { units: 40, inputs: 9, outputs: 6 }),
];

describe.skipIf(skipsWithout('code of the target cortex-m', programs))('code of the target cortex-m', () => {
  it.each([
    { name: 'cortex-m4', flags: '-O1 -fno-omit-frame-pointer' },
    { name: 'cortex-m4', flags: '-Os' },
    { name: 'cortex-m4', flags: '-O3' },
    { name: 'cortex-m4', flags: '-O0' },
    { name: 'cortex-m4', flags: '-O2 -DNETWORK_PLAIN' },
    { name: 'cortex-m33', flags: '-O2' },
    { name: 'cortex-m55', flags: '-O2' },
    { name: 'cortex-m55', flags: '-Os' },
    { name: 'cortex-m0', flags: '-Os' },
  ])(
    'computes the same by every instruction set, and however it is compiled: $name, $flags',
    async ({ name, flags }) => {
      for (const [m, model] of MODELS.entries()) {
        const { difference } = await runOnBoard(firmwareOf(model, 'cortex-m'), boardNamed(name), {
          steps: 16,
          blockSteps: 8,
          optimization: flags.split(' '),
        });
        expect({ m, difference }).toEqual({ m, difference: null });
      }
    },
  );

  it.each([
    { name: 'copy-1000-4bit-seed0', board: 'cortex-m4', instructions: 25_000 },
    { name: 'copy-1000-1bit-seed0', board: 'cortex-m4', instructions: 25_000 },
    { name: 'copy-1000-hadamard-seed0', board: 'cortex-m4', instructions: 8500 },
    { name: 'copy-1000-4bit-seed0', board: 'cortex-m55', instructions: 12_500 },
  ])('needs at most $instructions instructions a step of $name on $board', async ({ name, board, instructions }) => {
    const measured = await measureFirmware(firmwareOf(trainedModel(name), 'cortex-m'), boardNamed(board), {
      steps: 20,
      blockSteps: 10,
    });
    expect(measured.difference).toBeNull();
    expect(measured.perStep).toBeLessThanOrEqual(instructions);
  });
});
