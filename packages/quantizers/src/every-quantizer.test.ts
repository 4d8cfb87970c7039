import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeRange } from './code-range.js';
import { packCodes, unpackCodes } from './pack-codes.js';
import type { QuantizedTensor, Quantizer } from './quantizer.js';
import { getQuantizer } from './registry.js';
import { type HostMatrix, matrices, squareMatrices } from './testing/matrices.js';

type Config = { name: string } & Record<string, unknown>;

const widths = [1, 2, 4, 5, 8];
const tensorOrRow = ['tensor', 'row'];
const uniform = widths.flatMap((bits) =>
  tensorOrRow.flatMap((granularity): Config[] => [
    { name: 'uniform', bits, granularity },
    { name: 'uniform', bits, granularity, scale: 'percentile', percentile: 0.8 },
    { name: 'uniform', bits, granularity, scale: 'mse' },
  ]),
);
const learned = widths.flatMap((bits) =>
  tensorOrRow.map((granularity): Config => ({ name: 'learnedStep', bits, granularity })),
);
const signs = tensorOrRow.map((granularity): Config => ({ name: 'binary', granularity }));
const ternary = tensorOrRow.map((granularity): Config => ({ name: 'ternary', threshold: 0.7, granularity }));
const dorefa = [2, 4, 7].map((bits): Config => ({ name: 'dorefa', bits }));
const around = [
  ...[...uniform, ...learned, ...signs, ...ternary, ...dorefa].map((quantizer) => ({
    name: 'deltaFromIdentity',
    quantizer,
  })),
  ...uniform.map((quantizer) => ({ name: 'orthogonalRounding', quantizer })),
];
const all: Config[] = [...uniform, ...learned, ...signs, ...ternary, ...dorefa, ...around];
const titled = (configs: Config[]) => configs.map((config) => [JSON.stringify(config), config] as const);

const fits = (quantizer: Quantizer): fc.Arbitrary<HostMatrix> => (quantizer.square ? squareMatrices : matrices);
const hostVariables = (quantizer: Quantizer, w: tf.Tensor) =>
  quantizer.variables?.map(({ initialize, refresh }) => (refresh ?? initialize)(w));

/** Values as the interface defines them. */
function decoded({ codes, scale, shape, identity = 0 }: QuantizedTensor): Float32Array {
  const [, columns] = shape as [number, number];
  return Float32Array.from(codes, (code, i) => {
    const value = Math.fround(code * scale[scale.length === 1 ? 0 : Math.floor(i / columns)]!);
    return i % (columns + 1) === 0 && identity ? value + identity : value;
  });
}

describe.each(['wasm', 'cpu'] as const)('every quantizer on %s', (backend) => {
  beforeAll(() => useBackend(backend));

  it.each(titled(all))(
    'has codes in range that pack, and that decode to the result of apply bit for bit: %s',
    (_, config) => {
      const quantizer = getQuantizer(config);
      fc.assert(
        fc.property(fits(quantizer), fc.boolean(), ({ values, shape }, own) => {
          tf.tidy(() => {
            const w = tf.tensor2d(values, shape);
            const variables = own ? hostVariables(quantizer, w) : undefined;
            const encoded = quantizer.encode(w, variables);
            expect(encoded.shape).toEqual(shape);
            expect([1, shape[0]]).toContain(encoded.scale.length);
            const { smallest, largest } = codeRange(encoded.bits);
            for (const code of encoded.codes) expect(code >= smallest && code <= largest).toBe(true);
            const bytes = packCodes(encoded.codes, encoded.bits);
            expect(unpackCodes(bytes, encoded.bits, encoded.codes.length)).toEqual(encoded.codes);
            const applied = quantizer.apply(w, variables);
            expect(applied.shape).toEqual(shape);
            expect(applied.dataSync()).toEqual(decoded(encoded));
          });
        }),
        { numRuns: 20 },
      );
    },
  );

  it.each(titled([...signs, ...ternary, ...uniform.filter(({ scale }) => scale !== 'mse')]))(
    'by row is, for every row, what it is by tensor for that row alone: %s',
    (_, config) => {
      const byRow = getQuantizer({ ...config, granularity: 'row' });
      const byTensor = getQuantizer({ ...config, granularity: 'tensor' });
      fc.assert(
        fc.property(matrices, ({ values, shape: [rows, columns] }) => {
          tf.tidy(() => {
            const applied = byRow.apply(tf.tensor2d(values, [rows, columns])).dataSync();
            for (let i = 0; i < rows; i++) {
              const row = tf.tensor1d(values.slice(i * columns, (i + 1) * columns));
              expect(applied.slice(i * columns, (i + 1) * columns)).toEqual(byTensor.apply(row).dataSync());
            }
          });
        }),
        { numRuns: 20 },
      );
    },
  );

  it.each(titled(learned))('is idempotent for a fixed step, bit for bit: %s', (_, config) => {
    const quantizer = getQuantizer(config);
    fc.assert(
      fc.property(matrices, ({ values, shape }) => {
        tf.tidy(() => {
          const w = tf.tensor2d(values, shape);
          const step = quantizer.variables!.map(({ initialize }) => initialize(w));
          const once = quantizer.apply(w, step);
          expect(quantizer.apply(once, step).dataSync()).toEqual(once.dataSync());
        });
      }),
      { numRuns: 25 },
    );
  });

  it.each(titled([...signs, ...ternary]))('is idempotent up to the rounding of the mean: %s', (_, config) => {
    const quantizer = getQuantizer(config);
    fc.assert(
      fc.property(matrices, ({ values, shape }) => {
        tf.tidy(() => {
          const once = quantizer.apply(tf.tensor2d(values, shape));
          const twice = quantizer.apply(once).dataSync();
          once.dataSync().forEach((value, i) => {
            expect(Math.abs(twice[i]! - value)).toBeLessThanOrEqual(1e-6 * Math.abs(value) + 1e-37);
          });
        });
      }),
      { numRuns: 25 },
    );
  });

  it.each(titled([...ternary, ...uniform.filter(({ scale }) => scale !== 'mse'), ...learned]))(
    'is odd up to the positive end point, which a negative number has a code for: %s',
    (_, config) => {
      const quantizer = getQuantizer(config);
      const { largest } = codeRange(quantizer.bits!);
      fc.assert(
        fc.property(matrices, ({ values, shape }) => {
          tf.tidy(() => {
            const w = tf.tensor2d(values, shape);
            const step = quantizer.variables?.map(({ initialize }) => initialize(w));
            const positive = quantizer.encode(w, step).codes;
            const negative = quantizer.encode(tf.neg(w), step).codes;
            positive.forEach((code, i) => {
              expect(Math.min(0 - code, largest)).toBe(Math.max(negative[i]!, -largest));
            });
          });
        }),
        { numRuns: 25 },
      );
    },
  );

  it.each(titled([...signs, ...dorefa]))('is odd except at ties: %s', (_, config) => {
    const quantizer = getQuantizer(config);
    const away = fc.float({ min: Math.fround(0.01), max: 3, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(away, fc.boolean()), { minLength: 4, maxLength: 4 }), (entries) => {
        const w = entries.map(([value, isNegative]) => (isNegative ? -value : value));
        const most = Math.max(...w.map((value) => Math.abs(Math.tanh(value))));
        const levels = 2 ** (config.bits as number) - 1;
        const isTie = (value: number) => {
          const level = levels * (Math.tanh(value) / most / 2 + 0.5);
          return Math.abs(level - Math.floor(level) - 0.5) < 1e-4;
        };
        fc.pre(config.name === 'binary' || !w.some(isTie));
        const positive = quantizer.encode(tf.tensor2d(w, [2, 2])).codes;
        const negative = quantizer.encode(
          tf.tensor2d(
            w.map((value) => -value),
            [2, 2],
          ),
        ).codes;
        expect(Array.from(positive, (code) => -code)).toEqual(Array.from(negative));
      }),
      { numRuns: 25 },
    );
  });

  it.each(titled(all))('leaks no tensors, gradients included: %s', (_, config) => {
    const quantizer = getQuantizer(config);
    const w = tf.randomNormal([4, 4], 0, 1, 'float32', 1);
    const variables = hostVariables(quantizer, w) ?? [];
    const isLearned = quantizer.variables?.every(({ trainable }) => trainable);
    expectNoNewTensors(() => {
      quantizer.apply(w).dispose();
      quantizer.apply(w, variables).dispose();
      quantizer.encode(w);
      quantizer.encode(w, variables);
      tf.dispose(hostVariables(quantizer, w) ?? []);
      if (isLearned) tf.dispose(tf.grads((x, s) => quantizer.apply(x!, [s!]))([w, ...variables]));
      else tf.grad((x) => quantizer.apply(x, variables))(w).dispose();
      tf.grad((x) => quantizer.apply(x))(w).dispose();
    });
  });

  it.each(titled(all.filter(({ name }) => name !== 'dorefa' && name !== 'deltaFromIdentity')))(
    'lets a diverged weight show: %s',
    (_, config) => {
      const quantizer = getQuantizer(config);
      const w = tf.tensor2d([1, Number.NaN, 3, 4], [2, 2]);
      const variables = quantizer.variables?.map(({ trainable }) =>
        trainable ? tf.fill(config.granularity === 'row' ? [2] : [], 0.5) : tf.zeros([2, 2]),
      );
      expect([...quantizer.apply(w, variables).dataSync()].some(Number.isNaN)).toBe(true);
      expect(() => quantizer.encode(w, variables)).toThrow('it holds NaN or an infinite value');
    },
  );
});

describe('every quantizer', () => {
  beforeAll(() => useBackend('cpu'));

  it.each(titled(all))('is found by name, by configuration and by instance: %s', (_, config) => {
    const { name, ...options } = config;
    const quantizer = getQuantizer(config);
    expect(quantizer.name).toBe(name);
    expect(getQuantizer(name, options).getConfig()).toEqual(quantizer.getConfig());
    expect(getQuantizer(quantizer)).toBe(quantizer);
    const stored = JSON.parse(JSON.stringify(quantizer.getConfig()));
    expect(stored).toEqual(quantizer.getConfig());
    expect(getQuantizer(stored).getConfig()).toEqual(stored);
    expect(getQuantizer(stored).bits).toBe(quantizer.bits);
  });

  it.each(titled(all))('throws for an unknown option and names it: %s', (_, config) => {
    expect(() => getQuantizer({ ...config, colour: 'red' })).toThrow('colour');
  });

  it.each(titled(all.filter(({ granularity }) => granularity === 'row')))(
    "throws for granularity 'row' and rank < 2: %s",
    (_, config) => {
      expect(() => getQuantizer(config).apply(tf.tensor1d([1]))).toThrow(
        "granularity 'row' needs a tensor of rank 2 or more, not shape [1]",
      );
    },
  );
});
