import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import type { TargetName } from '../../c/targets/target.js';
import { targets } from '../../c/targets/targets.js';
import { firmwareOf } from '../firmware.js';
import { randomFrom } from '../random.js';
import { randomCodes, randomModel } from '../random-models.js';
import { skipsWithout } from '../toolchain/programs.js';
import { HOST_PROGRAMS, type HostCompiler, hostCompilers } from './host-compilers.js';
import { expectedWords, type HostTrial, runOnHost } from './run-on-host.js';

const MODELS = trials(25);
/** Models of one program. */
const BATCH = 25;
const STEPS = 8;
const OPTIMIZATIONS = ['-O1', '-O2', '-Os', '-O3', '-O0'];

/** A random model with its C and inputs. */
function trialOf(seed: number, target: TargetName): HostTrial {
  const model = randomModel(seed);
  const firmware = firmwareOf(model, target, `m${seed}`);
  const random = randomFrom(seed);
  const samples = Int16Array.from(
    { length: STEPS * model.inputs },
    () => random.integer(-(2 ** 15), 2 ** 15 - 1) >> random.integer(0, 15),
  );
  return { firmware, codes: randomCodes(model, STEPS, seed), samples };
}

describe.skipIf(skipsWithout('C of random models on this machine', HOST_PROGRAMS))('C of random models', () => {
  const batches = Array.from({ length: Math.ceil(MODELS / BATCH) }, (_, b) =>
    Array.from({ length: Math.min(BATCH, MODELS - b * BATCH) }, (_, i) => b * BATCH + i),
  );
  const others = targets.map(({ name }) => name).filter((name) => name !== 'generic');

  it.each(batches.map((seeds, b) => ({ seeds, from: seeds[0]!, to: seeds.at(-1)!, b })))(
    'of seeds $from to $to equals the engine, without warnings or reports of sanitizers, as C99 and as C++17',
    { timeout: 900_000 },
    async ({ seeds, b }) => {
      const { gcc, clang, gccCpp, clangCpp } = hostCompilers;
      const even = b % 2 === 0;
      const expected = await Promise.all(seeds.map((seed) => expectedWords(trialOf(seed, 'generic'))));
      // Every compiler sees every level of optimization in turn; so do the other targets, which run here by their portable code.
      const level = (i: number) => OPTIMIZATIONS[(b + i) % OPTIMIZATIONS.length]!;
      const check = async (compiler: HostCompiler, optimization: string, target: TargetName) => {
        const got = await runOnHost(
          seeds.map((seed) => trialOf(seed, target)),
          compiler,
          optimization,
        );
        got.forEach((words, i) => {
          const first = words.findIndex((word, j) => word !== expected[i]![j]);
          const where = { seed: seeds[i], target, compiler: compiler.name, optimization };
          expect({ ...where, length: words.length, first }).toEqual({
            ...where,
            length: expected[i]!.length,
            first: -1,
          });
        });
      };
      await Promise.all([check(gcc, level(0), 'generic'), check(clang, level(1), 'generic')]);
      await Promise.all([
        check(even ? gccCpp : clangCpp, level(2), 'generic'),
        ...others.map((target, i) => check((b + i) % 2 === 0 ? clang : gcc, level(3 + i), target)),
      ]);
    },
  );
});
