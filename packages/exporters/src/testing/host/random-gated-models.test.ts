import type { IntLayer, IntModel } from '@qornn/int-runtime';
import { trials } from '@qornn/internal-testing/trials';
import { describe, expect, it } from 'vitest';
import type { GatedKind } from '../../../../int-runtime/src/testing/gated-models.js';
import { targets } from '../../c/targets/targets.js';
import { ExportError } from '../../errors.js';
import { firmwareOf } from '../firmware.js';
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
      const all = LIMITS.map((model, i) => {
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

const LIMITS = [-1, 1].flatMap((sign) => [
  ...(['linear', 'relu', 'tanh'] as const).map((updateActivation) =>
    limitModel(sign, { kind: 'fastRNN', alpha: 2 ** 15, beta: 2 ** 15, updateActivation }),
  ),
  ...(['sigmoid', 'hardSigmoid', 'tanh'] as const).flatMap((gateActivation) =>
    [0, 2 ** 15].map((nu) => {
      const gateBias = Int32Array.of(nu === 0 ? -sign * 2 ** 17 : sign * 2 ** 17);
      return limitModel(sign, {
        ...{ kind: 'fastGRNN', gateBias, zeta: 2 ** 15, nu, gateActivation, updateActivation: 'linear' },
      });
    }),
  ),
  ...[true, false].map((resetAfter) =>
    limitModel(sign, {
      ...{ kind: 'gru', bias: biases(sign, 3), resetAfter },
      recurrentBias: resetAfter ? biases(sign, 1) : new Int32Array(0),
    }),
  ),
  limitModel(sign, {
    ...{ kind: 'lstm', bias: Int32Array.of(2 ** 17, 2 ** 17, sign * 2 ** 17, 2 ** 17) },
    ...{ cellBits: 16, cellScale: 2 ** -15, initialCell: Int32Array.of(sign < 0 ? -(2 ** 15) : 2 ** 15 - 1) },
  }),
]);

/** One unit that begins at an end of its range, and goes on beyond it. */
function limitModel(sign: number, layer: Record<string, unknown>): IntModel {
  const rows = { fastRNN: 1, fastGRNN: 1, gru: 3, lstm: 4 }[layer.kind as GatedKind];
  const zeros = (columns: number) => ({ rows, columns, bits: 8, codes: new Int8Array(rows * columns) });
  return {
    ...randomGatedModel(1, { units: 1, inputs: 1, outputs: 1, layers: 1 }),
    ...{ inputs: 1, inputBits: 2, inputNormalization: null, inputNames: [] },
    layers: [
      {
        ...{ units: 1, inputs: 1, shift: 1, integerBits: 0, stateBits: 16, stateScale: 2 ** -15 },
        ...{ recurrent: zeros(1), kernel: zeros(1) },
        ...{ recurrentMultiplier: Int32Array.of(2 ** 31 - 1), kernelMultiplier: Int32Array.of(2 ** 31 - 1) },
        initialState: Int32Array.of(sign < 0 ? -(2 ** 15) : 2 ** 15 - 1),
        bias: biases(sign, rows),
        ...layer,
      } as unknown as IntLayer,
    ],
  };
}

/** Beyond the range of pre-activations. */
function biases(sign: number, length: number): Int32Array {
  return new Int32Array(length).fill(sign * 2 ** 17);
}

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
