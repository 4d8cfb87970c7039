import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import { targets } from '../../c/targets/targets.js';
import { ExportError } from '../../errors.js';
import { firmwareOf } from '../firmware.js';
import { limitModels } from '../limit-models.js';
import { randomFrom } from '../random.js';
import { randomGatedModel } from '../random-gated-models.js';
import { randomCodes } from '../random-models.js';
import { skipsWithout } from '../toolchain/programs.js';
import { HOST_PROGRAMS, hostCompilers } from './host-compilers.js';
import { expectedWords, type HostTrial, runOnHost } from './run-on-host.js';

const MODELS = trials(24);
const STEPS = 12;
const { gcc, clang, gccCpp, clangCpp } = hostCompilers;

const RUNS = [
  { target: 'generic', compiler: gcc, optimization: '-O1' },
  { target: 'generic', compiler: clang, optimization: '-O2' },
  { target: 'generic', compiler: gccCpp, optimization: '-O2' },
  { target: 'avr', compiler: clang, optimization: '-O0' },
  { target: 'cortex-m', compiler: gcc, optimization: '-Os' },
  { target: 'riscv', compiler: clangCpp, optimization: '-O3' },
] as const;

describe.skipIf(skipsWithout('C of random models with gates on this machine', HOST_PROGRAMS))(
  'C of random models with gates',
  () => {
    it('is for every target', () => expect(new Set(RUNS.map(({ target }) => target)).size).toBe(targets.length));

    it.each(RUNS)(
      'of target $target equals the engine, without warnings or reports of sanitizers, by $compiler.name $optimization',
      { timeout: 900_000 },
      async ({ target, compiler, optimization }) => {
        const of = Array.from({ length: MODELS }, (_, seed) => trialOf(seed, target) ?? []).flat();
        expect(of.length).toBeGreaterThan(MODELS / 2);
        const got = await runOnHost(of, compiler, optimization);
        for (const [i, words] of got.entries()) {
          const expected = await expectedWords(of[i]!);
          const first = words.findIndex((word, j) => word !== expected[j]);
          const { name } = of[i]!.firmware;
          expect({ name, length: words.length, first }).toEqual({ name, length: expected.length, first: -1 });
        }
      },
    );

    it('has sums at the limits of 32 bits, and beyond where constants allow them', { timeout: 900_000 }, async () => {
      const all = limitModels.map((model, i) => {
        const codes = new Int16Array(6).fill(-1);
        return { firmware: firmwareOf(model, 'generic', `limit${i}`), codes, samples: codes };
      });
      for (const compiler of [gcc, clang]) {
        const got = await runOnHost(all, compiler, '-O1');
        expect(got).toEqual(await Promise.all(all.map(expectedWords)));
      }
    });
  },
);

/** null if the target refuses the model, as AVR does with large ones. */
function trialOf(seed: number, target: (typeof RUNS)[number]['target']): HostTrial | null {
  const model = randomGatedModel(seed);
  const random = randomFrom(seed);
  const samples = Int16Array.from({ length: STEPS * model.inputs }, () => random.integer(-(2 ** 15), 2 ** 15 - 1));
  try {
    return { firmware: firmwareOf(model, target, `g${seed}`), codes: randomCodes(model, STEPS, seed), samples };
  } catch (error) {
    if (target === 'generic' || !(error instanceof ExportError)) throw error;
    return null;
  }
}
