import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import type { TargetName } from '../../c/targets/target.js';
import { targets } from '../../c/targets/targets.js';
import { ExportError } from '../../errors.js';
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
/** Of programs with sanitizers, and of those without. */
const SANITIZED = ['-O1', '-O0', '-Os', '-O1', '-O2'];
const PLAIN = ['-O2', '-O3', '-Os', '-O0'];

/** A random model with its C and inputs; null if the target refuses the model, as AVR does with large ones. */
function trialOf(seed: number, target: TargetName): HostTrial | null {
  const model = randomModel(seed);
  const random = randomFrom(seed);
  const samples = Int16Array.from(
    { length: STEPS * model.inputs },
    () => random.integer(-(2 ** 15), 2 ** 15 - 1) >> random.integer(0, 15),
  );
  try {
    return { firmware: firmwareOf(model, target, `m${seed}`), codes: randomCodes(model, STEPS, seed), samples };
  } catch (error) {
    if (target === 'generic' || !(error instanceof ExportError)) throw error;
    return null;
  }
}

describe.skipIf(skipsWithout('C of random models on this machine', HOST_PROGRAMS))('C of random models', () => {
  const batches = Array.from({ length: Math.ceil(MODELS / BATCH) }, (_, b) =>
    Array.from({ length: Math.min(BATCH, MODELS - b * BATCH) }, (_, i) => b * BATCH + i),
  );
  it.each(batches.map((seeds, b) => ({ seeds, from: seeds[0]!, to: seeds.at(-1)!, b })))(
    'of seeds $from to $to equals the engine, without warnings or reports of sanitizers, as C99 and as C++17',
    { timeout: 900_000 },
    async ({ seeds, b }) => {
      const { gcc, clang, gccCpp, clangCpp } = hostCompilers;
      const check = async (compiler: HostCompiler, optimization: string, target: TargetName, of = seeds) => {
        const trials = of.flatMap((seed) => trialOf(seed, target) ?? []);
        expect(trials.length).toBeGreaterThan(of.length / 2);
        const expected = await Promise.all(trials.map(expectedWords));
        const got = await runOnHost(trials, compiler, optimization);
        got.forEach((words, i) => {
          const first = words.findIndex((word, j) => word !== expected[i]![j]);
          const where = { name: trials[i]!.firmware.name, target, compiler: compiler.name, optimization };
          expect({ ...where, length: words.length, first }).toEqual({
            ...where,
            length: expected[i]!.length,
            first: -1,
          });
        });
      };
      await Promise.all([check(gcc, at(SANITIZED, b), 'generic'), check(clang, at(SANITIZED, b + 1), 'generic')]);
      // Every second model as C++, and by the portable code of another target: of each in the first batch, then of one in turn.
      const even = seeds.filter((seed) => seed % 2 === 0);
      const others = targets.map(({ name }) => name).filter((name) => name !== 'generic');
      const turn = b === 0 ? others : [at(others, b)];
      await Promise.all([
        check(b % 2 === 0 ? gccCpp : clangCpp, at(PLAIN, b), 'generic', even),
        ...turn.map((target, i) => check(at([gcc, clang], b + i), at(SANITIZED, b + i), target, even)),
      ]);
    },
  );
});

/** An element, beginning again after the last. */
function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!;
}
