import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { firmwareFor } from '../firmware.js';
import { measureFirmware } from '../measure.js';
import { skipsWithout } from '../toolchain/programs.js';
import { trainedModel } from '../trained-models.js';
import { atmega328p } from './avr.js';

/** A hundred thousand with QORNN_TRIALS=50. */
const STEPS = trials(2000);

const programs = [...atmega328p.programs, ...atmega328p.emulators[0].programs];

describe.skipIf(skipsWithout('trained models on an ATmega328P', programs))('an ATmega328P', () => {
  it.concurrent.each(['copy-200-seed0', 'copy-1000-hadamard-seed0'])(
    `computes ${STEPS} steps of %s as the engine does`,
    { timeout: 2_700_000 },
    async (name) => {
      const { difference, fits, steps } = await measureFirmware(
        firmwareFor(trainedModel(name), atmega328p),
        atmega328p,
        { steps: STEPS, seed: 15 },
      );
      expect({ difference, fits }).toEqual({ difference: null, fits: true });
      // Whole sequences, so that it may be a few more.
      expect(steps).toBeGreaterThanOrEqual(STEPS);
    },
  );
});
