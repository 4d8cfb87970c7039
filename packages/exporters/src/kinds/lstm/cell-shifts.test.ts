import type { IntModel, LstmLayer } from '@qornn/int-runtime';
import { describe, expect, it } from 'vitest';
import { exportOnnx } from '../../onnx/export-onnx.js';
import { atmega328p } from '../../testing/boards/avr.js';
import { firmwareFor, firmwareOf } from '../../testing/firmware.js';
import { HOST_PROGRAMS, hostCompilers } from '../../testing/host/host-compilers.js';
import { expectedWords, runOnHost } from '../../testing/host/run-on-host.js';
import { expectedRun } from '../../testing/onnx-expected.js';
import { onnxruntimes } from '../../testing/onnxruntime.js';
import { randomGatedModel } from '../../testing/random-gated-models.js';
import { answeringAlways, randomCodes } from '../../testing/random-models.js';
import { runOnBoard } from '../../testing/run-on-board.js';
import { skipsWithout } from '../../testing/toolchain/programs.js';

const STEPS = 12;
const TARGETS = ['generic', 'avr', 'cortex-m'] as const;

/** LSTMs of one layer whose units have all e there are, those for which tables of tanh are finer than cells, and those for which they are not. */
const models = [0, 1, 2].flatMap((k) => [cellModel(k, 0, 15), cellModel(k + 3, 0, 9), cellModel(k + 6, 10, 15)]);

describe('steps of cell states by unit', () => {
  it.skipIf(skipsWithout('C of LSTMs on this machine', HOST_PROGRAMS)).each(TARGETS)(
    'are those of the engine in C of target %s',
    { timeout: 900_000 },
    async (target) => {
      const trials = models.map((model, k) => {
        const codes = randomCodes(model, STEPS, k);
        return { firmware: firmwareOf(model, target, `c${k}`), codes, samples: codes };
      });
      expect(await runOnHost(trials, hostCompilers.gcc, '-O1')).toEqual(await Promise.all(trials.map(expectedWords)));
    },
  );

  it.skipIf(skipsWithout('C of LSTMs on an emulated ATmega328P', atmega328p.programs))(
    'are those of the engine in assembler of AVR',
    { timeout: 900_000 },
    async () => {
      const emulator = atmega328p.emulators.at(-1)!;
      for (const model of models.slice(0, 3)) {
        const run = { steps: 20, blockSteps: 10, emulator, seed: 1 };
        const { difference } = await runOnBoard(firmwareFor(model, atmega328p), atmega328p, run);
        expect(difference).toBeNull();
      }
    },
  );

  it.each(onnxruntimes())('are those of the engine in $name', async ({ load }) => {
    for (const [k, model] of models.entries()) {
      const session = await load(exportOnnx(model, { inputs: 'codes' }));
      const codes = randomCodes(model, STEPS, k);
      const results = await session.run({ input: { data: codes, shape: [1, STEPS, model.inputs] } });
      await session.release();
      const { readout } = await expectedRun(model, codes);
      expect(results.readout).toEqual(readout.flat());
    }
  });
});

/** A layer of 16 bits, one unit after the other with the next e. */
function cellModel(seed: number, least: number, most: number): IntModel {
  for (let next = 100 * seed; ; next++) {
    const model = randomGatedModel(next, { units: 20, layers: 1, inputs: 4, outputs: 3 });
    const layer = model.layers[0] as LstmLayer;
    if (layer.kind !== 'lstm' || layer.units < 12) continue;
    const cellShift = Int32Array.from({ length: layer.units }, (_, unit) => least + (unit % (most - least + 1)));
    return {
      ...answeringAlways(model),
      layers: [{ ...layer, cellBits: 16, cellScale: 2 ** -15, cellShift }],
    };
  }
}
