import { testedBackends, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeRange } from './code-range.js';
import { describeQuantizer, type ExpectedGradient } from './conformance/index.js';
import { getQuantizer } from './registry.js';
import { matrices } from './testing/matrices.js';

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
  tensorOrRow.flatMap((granularity): Config[] => [
    { name: 'learnedRange', bits, granularity },
    { name: 'learnedStep', bits, granularity },
  ]),
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

/** Gradients that are not the identity. */
function gradientOf({ name, granularity, bits, quantizer }: Config): ExpectedGradient {
  switch (name) {
    case 'binary':
      return (w, dy) => tf.mul(dy, tf.cast(tf.lessEqual(tf.abs(w), 1), 'float32'));
    case 'dorefa':
      return (w, dy) => tf.div(tf.mul(dy, tf.sub(1, tf.square(tf.tanh(w)))), tf.max(tf.abs(tf.tanh(w))));
    case 'learnedRange':
    case 'learnedStep':
      return (w, dy) => {
        const { smallest, largest } = codeRange(bits as number);
        const [start] = getQuantizer({ name, bits, granularity }).variables!.map(({ initialize }) => initialize(w));
        const step = name === 'learnedRange' ? tf.mul(start!, 2 ** (1 - (bits as number))) : start!;
        const ratio = tf.div(w, granularity === 'row' ? tf.expandDims(step, 1) : step);
        return tf.mul(dy, tf.cast(tf.logicalAnd(tf.greater(ratio, smallest), tf.less(ratio, largest)), 'float32'));
      };
    case 'deltaFromIdentity': {
      const inner = gradientOf(quantizer as Config);
      return typeof inner === 'function' ? (w, dy) => inner(tf.sub(w, tf.eye(w.shape[0]!)), dy) : inner;
    }
    default:
      return 'identity';
  }
}

for (const [title, config] of titled(all)) {
  describeQuantizer(title, () => getQuantizer(config), { gradient: gradientOf(config) });
}

describe.each(testedBackends)('every quantizer on %s', (backend) => {
  beforeAll(() => useBackend(backend));

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
        // The mean of denormal numbers may be rounded to 0.
        fc.pre(values.every((value) => value === 0 || Math.abs(value) > 1e-37));
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
});

describe('every quantizer', () => {
  beforeAll(() => useBackend('cpu'));

  it.each(titled(all))('is found by name, by configuration and by instance: %s', (_, config) => {
    const { name, ...options } = config;
    const quantizer = getQuantizer(config);
    expect(quantizer.name).toBe(name);
    expect(getQuantizer(name, options).getConfig()).toEqual(quantizer.getConfig());
    expect(getQuantizer(quantizer)).toBe(quantizer);
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
