import { fileURLToPath } from 'node:url';
import { assembledWith } from '@qornn/internal-testing/assembly';
import { postedBy, skipsChromium } from '@qornn/internal-testing/chromium';
import { trials } from '@qornn/internal-testing/trials';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { kernelBytes } from './binary.js';
import { dotsOf } from './dot-bytes.js';
import { calibrate, compile } from './index.js';
import { codesOf } from './int-matrix.js';
import type { OrthogonalLayer } from './kinds/orthogonal/layer.js';
import type { IntModel } from './model.js';
import { createRuntime } from './runtime.js';
import { mixedModels } from './testing/mixed-models.js';
import { noise, rotatingSpec } from './testing/models.js';
import { wideModels } from './testing/wide-models.js';
import { instantiateKernels } from './wasm-module.js';
import { NO_DOTS, SIGNED_DOTS, UNSIGNED_DOTS } from './weight-layout.js';
import { withoutRelaxedSimd } from './without-relaxed-simd.js';

/** The instruction in instructions that every engine has. */
const emulated = (sign: 'signed' | 'unsigned') => `
export function addDots(sum: v128, w: v128, x: v128): v128 {
  const low = i16x8.mul(i16x8.extend_low_i8x16_s(w), i16x8.extend_low_i8x16_${sign[0]}(x));
  const high = i16x8.mul(i16x8.extend_high_i8x16_s(w), i16x8.extend_high_i8x16_${sign[0]}(x));
  const a = i32x4.extadd_pairwise_i16x8_s(low);
  const b = i32x4.extadd_pairwise_i16x8_s(high);
  return i32x4.add(sum, i32x4.add(v128.shuffle<i32>(a, b, 0, 2, 4, 6), v128.shuffle<i32>(a, b, 1, 3, 5, 7)));
}
`;
const { WebAssembly } = globalThis as unknown as { WebAssembly: { validate(bytes: Uint8Array): boolean } };
const areHere = (await instantiateKernels())!.dots !== NO_DOTS;

type Created = typeof createRuntime;

/** Compares dot products of bytes with JavaScript, on models of all kinds and shapes. */
async function expectEqual(create: Created, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.oneof(wideModels, mixedModels), fc.boolean(), async (tried, areCodes) => {
      const { model, batch } = tried as { model: IntModel; batch: number };
      const js = await createRuntime(model, { engine: 'js', batch });
      const bytes = await create(model, { engine: 'wasm', batch, weights: 'bytes' });
      const x = areCodes ? tried.codes : tried.samples;
      if (differs(bytes.run(x), js.run(x))) throw new Error('answers differ');
      if (differs(bytes.state(), js.state())) throw new Error('states differ');
      const fork = bytes.fork();
      fork.restore(js.save());
      if (differs(fork.advance(tried.codes), js.advance(tried.codes)))
        throw new Error('a restored state goes another way');
    }),
    { numRuns: runs },
  );
}

/** Codes and states at the end of their ranges, in sums that 32 bits just hold. */
async function expectExtremesEqual(create: Created): Promise<void> {
  const spec = rotatingSpec(509, 40, 3);
  const compiled = compile(spec, calibrate(spec, [Float32Array.from({ length: 80 }, noise(1))]));
  for (const code of [-128, 127]) {
    for (const stateBits of [4, 8, 9, 12, 16]) {
      const layer = compiled.layers[0]! as OrthogonalLayer;
      const { rows, columns } = codesOf(layer.recurrent);
      const model: IntModel<OrthogonalLayer> = {
        ...compiled,
        layers: [
          {
            ...layer,
            stateBits,
            recurrent: { rows, columns, bits: 8, codes: new Int8Array(rows * columns).fill(code) },
            recurrentMultiplier: Int32Array.of(1),
            shift: 16,
            initialState: new Int32Array(rows).fill(-(2 ** (stateBits - 1))),
          },
        ],
      };
      const js = await createRuntime(model, { engine: 'js' });
      const bytes = await create(model, { weights: 'bytes' });
      const x = new Int16Array(5 * 40).fill(-(2 ** 15));
      expect(differs(bytes.run(x), js.run(x))).toBe(false);
      expect(differs(bytes.state(), js.state())).toBe(false);
    }
  }
}

/** A fast comparison, because there are many runs. */
function differs(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  return a.length !== b.length || Array.prototype.some.call(a, (value, i) => value !== b[i]);
}

describe('dotsOf', () => {
  it('accepts exact sums only, of signed or unsigned bytes', () => {
    const clamp = (sum: number) => Math.max(-(2 ** 15), Math.min(2 ** 15 - 1, sum));
    const wrap = (sum: number) => (sum << 16) >> 16;
    const signed = (x: number) => (x << 24) >> 24;
    const unsigned = (x: number) => x & 255;
    expect(dotsOf((w, x) => 1 + 4 * w * signed(x))).toBe(SIGNED_DOTS);
    expect(dotsOf((w, x) => 1 + 4 * w * unsigned(x))).toBe(UNSIGNED_DOTS);
    expect(dotsOf((w, x) => 1 + 2 * clamp(2 * w * unsigned(x)))).toBe(NO_DOTS);
    expect(dotsOf((w, x) => 1 + 2 * clamp(2 * w * signed(x)))).toBe(NO_DOTS);
    expect(dotsOf((w, x) => 1 + 2 * wrap(2 * w * signed(x)))).toBe(NO_DOTS);
    // Node.js 20 with its flag, before the code is optimized.
    expect(dotsOf((w, x) => 1 + 4 * clamp(2 * w * unsigned(x)))).toBe(NO_DOTS);
  });
});

describe('withoutRelaxedSimd', () => {
  it('leaves a valid module of the same size, in which nothing but dot products differs', () => {
    const relaxed = kernelBytes();
    const plain = withoutRelaxedSimd(relaxed);
    expect(WebAssembly.validate(plain)).toBe(true);
    expect(plain.length).toBe(relaxed.length);
    // 24 in the loops over columns, and the one that is asked how it reads bytes; three bytes each.
    expect(plain.filter((byte, i) => byte !== relaxed[i]).length).toBe(2 * 25);
  });
});

describe.each([
  ['signed', SIGNED_DOTS],
  ['unsigned', UNSIGNED_DOTS],
] as const)('dot products of %s bytes, emulated,', (sign, dots) => {
  let create: Created;
  let found: number | undefined;

  beforeAll(async () => {
    const bytes = await assembledWith(import.meta.url, { 'assembly/dot.ts': emulated(sign) });
    vi.resetModules();
    vi.doMock('./binary.js', () => ({ kernelBytes: () => bytes }));
    ({ createRuntime: create } = await import('./runtime.js'));
    found = (await (await import('./wasm-module.js')).instantiateKernels())?.dots;
  }, 120_000);

  afterAll(() => {
    vi.doUnmock('./binary.js');
    vi.resetModules();
  });

  it('are told apart', () => expect(found).toBe(dots));

  it('give the integers of JavaScript, for any model and sequence', { timeout: 240_000 }, () =>
    expectEqual(create, trials(500)),
  );

  it('give the integers of JavaScript at the ends of all ranges', { timeout: 60_000 }, () =>
    expectExtremesEqual(create),
  );
});

describe('dot products of bytes of this engine', () => {
  if (!areHere) {
    console.warn(
      'skipped: this engine has no exact dot products of bytes, so they are only emulated ' +
        '(Node.js 24 on a processor with AVX-VNNI or on ARM has them: npx --yes node@24 node_modules/vitest/vitest.mjs run)',
    );
  }

  it.skipIf(!areHere)('give the integers of JavaScript, for any model and sequence', { timeout: 240_000 }, () =>
    expectEqual(createRuntime, trials(1000)),
  );

  it.skipIf(!areHere)('give the integers of JavaScript at the ends of all ranges', { timeout: 60_000 }, () =>
    expectExtremesEqual(createRuntime),
  );

  it.skipIf(areHere)('are refused where there are none', async () => {
    const spec = rotatingSpec(4, 2, 3);
    const model = compile(spec, calibrate(spec, [Float32Array.from({ length: 20 }, noise(1))]));
    await expect(createRuntime(model, { weights: 'bytes' })).rejects.toThrow(
      "createRuntime: weights 'bytes' need exact dot products of bytes (relaxed SIMD), which are not available here",
    );
  });
});

/** Compares in a page what the engine chooses, and dot products of bytes if there are some. A browser reserves much address space for each memory. */
const PAGE = `
import fc from 'fast-check';
import { createRuntime } from './core.js';
import { mixedModels } from './testing/mixed-models.js';
import { wideModels } from './testing/wide-models.js';

const found = { compared: 0, differing: 0, refused: 0, failed: '' };
try {
  for (const { model, batch, codes } of fc.sample(fc.oneof(wideModels, mixedModels), { numRuns: 40 })) {
    const js = await createRuntime(model, { engine: 'js', batch });
    const expected = [...js.run(codes), ...js.state()].join();
    for (const weights of ['auto', 'bytes']) {
      try {
        const wasm = await createRuntime(model, { engine: 'wasm', batch, weights });
        found.compared++;
        if ([...wasm.run(codes), ...wasm.state()].join() !== expected) found.differing++;
      } catch (error) {
        if (!String(error).includes('exact dot products of bytes')) throw error;
        found.refused++;
      }
    }
  }
} catch (error) {
  found.failed = String(error);
}
await fetch('/answers', { method: 'POST', body: JSON.stringify(found) });
`;

describe.skipIf(skipsChromium())('dot products of bytes of Chromium', () => {
  it('give the integers of JavaScript, where its processor has them', { timeout: 120_000 }, async () => {
    const { outputFiles } = await build({
      stdin: { contents: PAGE, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
      bundle: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['qornn-source'],
      write: false,
    });
    const posted = await postedBy({
      '/': ['text/html', new TextEncoder().encode('<body><script type="module" src="/page.js"></script></body>')],
      '/page.js': ['text/javascript', outputFiles[0]!.contents],
    });
    const { compared, differing, refused, failed } = JSON.parse(posted);
    expect(failed).toBe('');
    if (refused) console.warn('Chromium has no exact dot products of bytes on this processor: compared without them');
    expect(differing).toBe(0);
    expect([40, 80]).toContain(compared);
  });
});
