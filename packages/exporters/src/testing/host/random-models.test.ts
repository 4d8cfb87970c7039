import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { encodes, firmwareOf } from '../firmware.js';
import { randomFrom } from '../random.js';
import { randomCodes, randomModel } from '../random-models.js';
import { skipsWithout } from '../toolchain/programs.js';
import { HOST_PROGRAMS, type HostCompiler, hostCompilers } from './host-compilers.js';
import { expectedWords, type HostTrial, runOnHost } from './run-on-host.js';

const MODELS = trials(40);
/** Models of one program. */
const BATCH = 20;
const STEPS = 8;
const OPTIMIZATIONS = ['-O1', '-O2', '-Os', '-O3', '-O0'];

/** Random models, all limits of sizes and constants. */
function trialOf(seed: number): HostTrial {
  const model = randomModel(seed);
  const firmware = firmwareOf(model, 'generic', `m${seed}`);
  const random = randomFrom(seed);
  const samples = Int16Array.from(
    { length: encodes(firmware) ? STEPS * model.inputs : 0 },
    () => random.integer(-(2 ** 15), 2 ** 15 - 1) >> random.integer(0, 15),
  );
  return { firmware, codes: randomCodes(model, STEPS, seed), samples };
}

describe.skipIf(skipsWithout('C of random models on this machine', HOST_PROGRAMS))('C of random models', () => {
  const batches = Array.from({ length: Math.ceil(MODELS / BATCH) }, (_, b) =>
    Array.from({ length: Math.min(BATCH, MODELS - b * BATCH) }, (_, i) => b * BATCH + i),
  );
  const { gcc, clang, gccCpp, clangCpp } = hostCompilers;

  it.each(batches.map((seeds, b) => ({ seeds, from: seeds[0], to: seeds.at(-1), b })))(
    'of seeds $from to $to equals the engine, without warnings or reports of sanitizers, as C99 and as C++17',
    { timeout: 600_000 },
    async ({ seeds, b }) => {
      const batch = seeds.map(trialOf);
      const expected = await Promise.all(batch.map(expectedWords));
      const optimization = (i: number) => OPTIMIZATIONS[(b + i) % OPTIMIZATIONS.length]!;
      const configurations: [HostCompiler, string][] = [
        [gcc, optimization(0)],
        [clang, optimization(1)],
        [b % 2 === 0 ? gccCpp : clangCpp, optimization(2)],
      ];
      for (const [compiler, level] of configurations) {
        const got = await runOnHost(batch, compiler, level);
        got.forEach((words, i) => {
          const at = words.findIndex((word, j) => word !== expected[i]![j]);
          expect({ seed: seeds[i], compiler: compiler.name, at }).toEqual({
            seed: seeds[i],
            compiler: compiler.name,
            at: -1,
          });
          expect(words).toHaveLength(expected[i]!.length);
        });
      }
    },
  );
});
