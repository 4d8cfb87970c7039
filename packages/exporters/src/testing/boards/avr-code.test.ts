import { calibrate, compile } from '@qornn/int-runtime';
import { describe, expect, it } from 'vitest';
import { gatedSpecs, networkOf } from '../../../../int-runtime/src/testing/gated-specs.js';
import { withBoardBuild } from '../board-build.js';
import { denseModel } from '../dense-model.js';
import { type Firmware, firmwareOf } from '../firmware.js';
import { measureFirmware } from '../measure.js';
import { randomGatedModel } from '../random-gated-models.js';
import { randomModel } from '../random-models.js';
import { runOnBoard } from '../run-on-board.js';
import { smallGatedNetwork } from '../small-gated-network.js';
import { runProgram, skipsWithout } from '../toolchain/programs.js';
import { WARNINGS } from '../toolchain/warnings.js';
import { trainedModel } from '../trained-models.js';
import { atmega328p } from './avr.js';

const programs = [
  ...atmega328p.programs,
  ...atmega328p.emulators[0].programs,
  { command: 'avr-nm', debian: 'binutils-avr' },
];
const small = denseModel({ units: 16, inputs: 3, outputs: 6, bits: 4 });
const gated = smallGatedNetwork();
/** Models of one layer with gates, of each kind. */
const gatedModels = ['fastRNN of low rank', 'fastGRNN', 'gru', 'gru with reset before', 'lstm'].map((name) => {
  const spec = networkOf([gatedSpecs(6, 2)[name]!], 2, 3);
  const sequence = Float32Array.from({ length: 80 }, (_, k) => Math.sin(k));
  return compile(spec, calibrate(spec, [sequence]), { stateBits: 12, inputBits: 8 });
});

describe.skipIf(skipsWithout('assembler of the AVR target', programs))('assembler of the AVR target', () => {
  it.each(['-O0', '-O2', '-O3 -fno-inline -fno-inline-functions-called-once', '-Os -mcall-prologues', '-Os -flto'])(
    'does not depend on the registers that the compiler chooses, with %s',
    async (flags) => {
      const models = [
        small,
        randomModel(5, { units: 24, inputs: 9, outputs: 4, layers: 2 }),
        hadamard(16),
        hadamard(64),
        ...gatedModels,
      ];
      for (const [m, model] of models.entries()) {
        const { difference } = await runOnBoard(firmwareOf(model, 'avr'), atmega328p, {
          steps: 20,
          blockSteps: 10,
          optimization: flags.split(' '),
        });
        expect({ m, difference }).toEqual({ m, difference: null });
      }
    },
  );

  it.each([
    { units: 24, inputs: 5, outputs: 9, bits: 8, stateBits: 16, inputBits: 16 },
    { units: 70, inputs: 9, outputs: 5, bits: 4, stateBits: 16, readoutBits: 4 },
    { units: 33, inputs: 12, outputs: 4, bits: 2, stateBits: 12, readoutBits: 1 },
    { units: 30, inputs: 3, outputs: 2, bits: 4, stateBits: 4, inputBits: 2 },
  ])('has sums as wide as the bounds demand: $units units, $bits bits, states of $stateBits', async (shape) => {
    const { difference } = await runOnBoard(firmwareOf(denseModel(shape), 'avr'), atmega328p, {
      steps: 40,
      blockSteps: 20,
    });
    expect(difference).toBeNull();
  });

  // Weights of zeros, and constants that are the same number as a count.
  it.each([
    { seed: 133, units: 5, inputs: 2 },
    { seed: 195, units: 1, inputs: 1 },
    { seed: 196, units: 2, inputs: 2 },
  ])('runs layers with gates of any constants: $seed', async ({ seed, ...limits }) => {
    const firmware = firmwareOf(randomGatedModel(seed, limits), 'avr');
    const { difference } = await runOnBoard(firmware, atmega328p, { steps: 40, blockSteps: 10, seed });
    expect(difference).toBeNull();
  });

  it.each([
    { name: 'copy-1000-hadamard-seed0', model: trainedModel('copy-1000-hadamard-seed0'), cycles: 60_000, flash: 8000 },
    { name: 'copy-200-seed0', model: trainedModel('copy-200-seed0'), cycles: 120_000, flash: 8000 },
    { name: '16 units, 3 inputs', model: small, cycles: 12_000, flash: 2560 },
    { name: 'FastGRNN, 16 units, 3 inputs', model: gated, cycles: 15_000, flash: 3000 },
  ])('needs at most $cycles cycles a step: $name', async ({ model, cycles, flash }) => {
    const measured = await measureFirmware(firmwareOf(model, 'avr'), atmega328p, { steps: 40, blockSteps: 20 });
    expect(measured.difference).toBeNull();
    expect(measured.perStep).toBeLessThan(cycles);
    expect(measured.flash).toBeLessThan(flash);
    if (model === small) {
      expect(measured.ram).toBeLessThanOrEqual(120);
      expect(measured.stack).toBeLessThanOrEqual(80);
    }
  });

  it('calls no 64-bit or floating-point functions of the compiler’s library', async () => {
    const trained = ['copy-1000-hadamard-seed0', 'adding-750-seed0'].map(trainedModel);
    for (const model of [small, ...trained, gated, ...gatedModels]) {
      const undefinedSymbols = await withObject(firmwareOf(model, 'avr'), 'atmega328p', (symbols) => symbols);
      expect(
        undefinedSymbols.filter(
          (symbol) => !/^__(?:do_|u?mulhisi3|usmulhisi3|muluhisi3|mulohisi3|udivmodhi4)/.test(symbol),
        ),
      ).toEqual([]);
    }
  });

  it.each(['attiny85', 'atmega8', 'atmega2560', 'atxmega128a1', 'avrxmega3'])('compiles for %s', async (processor) => {
    for (const model of [small, hadamard(64), gated]) {
      await withObject(firmwareOf(model, 'avr'), processor, (symbols) => expect(symbols).toBeDefined());
    }
  });
});

/** Compiles a model for a processor: its undefined symbols. */
function withObject<T>(firmware: Firmware, processor: string, use: (undefinedSymbols: string[]) => T): Promise<T> {
  return withBoardBuild(firmware, atmega328p, undefined, async (build) => {
    const source = build.path(`${firmware.name}.c`);
    const object = `${source}.o`;
    // The headers of avr-libc know no device of this architecture.
    const warnings = processor === 'avrxmega3' ? [...WARNINGS, '-Wno-cpp'] : WARNINGS;
    await runProgram('avr-gcc', [`-mmcu=${processor}`, '-std=c99', '-Os', ...warnings, '-c', '-o', object, source]);
    const { stdout } = await runProgram('avr-nm', ['-u', object]);
    return use(
      stdout
        .toString()
        .split('\n')
        .map((line) => line.replace(/^ *U /, '').trim())
        .filter(Boolean),
    );
  });
}

function hadamard(units: number) {
  const model = denseModel({ units, inputs: 8, outputs: 3, bits: 4 });
  const [layer] = model.layers;
  const signs = Int8Array.from({ length: units }, (_, i) => (i % 3 === 0 ? -1 : 1));
  const recurrentMultiplier = Int32Array.of(Math.round(2 ** layer!.shift / Math.sqrt(units)));
  return {
    ...model,
    layers: [{ ...layer!, recurrent: { rows: units, columns: units, blockSize: units, signs }, recurrentMultiplier }],
  };
}
