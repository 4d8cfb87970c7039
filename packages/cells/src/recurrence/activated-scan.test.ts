import { blockHadamard } from '@qornn/orthogonal-params';
import { expectClose, expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { type PlainRecurrence, plainActivatedLoop } from '../testing/plain-activated-loop.js';
import { type Activation, activatedScan } from './activated-scan.js';
import { denseOperator } from './dense-operator.js';

beforeAll(() => useBackend());

const ACTIVATIONS: Activation[] = ['linear', 'relu', 'tanh', 'modrelu'];

const normal = <R extends tf.Rank>(shape: number[], seed: number, std = 1) =>
  tf.randomNormal(shape, 0, std, 'float32', seed) as tf.Tensor as tf.Tensor<R>;

interface Options {
  activation: Activation;
  returnSequences: boolean;
  starts: boolean;
  masked: boolean;
}

interface Sizes {
  batch: number;
  time: number;
  inputs: number;
  units: number;
  seed: number;
}

function problem({ batch, time, inputs, units, seed }: Sizes) {
  const mask = tf.cast(
    tf.greater(tf.randomUniform([batch, time], 0, 1, 'float32', seed + 7), 0.3),
    'float32',
  ) as tf.Tensor2D;
  return {
    w: normal<tf.Rank.R2>([units, units], seed + 1, 0.7 / Math.sqrt(units)),
    u: normal<tf.Rank.R2>([units, inputs], seed + 2),
    b: normal<tf.Rank.R1>([units], seed + 3),
    threshold: normal<tf.Rank.R1>([units], seed + 4, 0.3),
    h0: normal<tf.Rank.R2>([batch, units], seed + 5),
    x: normal<tf.Rank.R3>([batch, time, inputs], seed + 6),
    mask,
  };
}

type Problem = ReturnType<typeof problem>;

function ours({ activation, returnSequences, starts, masked }: Options, mask: tf.Tensor2D) {
  return ({ w, u, b, threshold, h0 }: PlainRecurrence, x: tf.Tensor3D): tf.Tensor =>
    activatedScan(x, {
      activation,
      threshold,
      latent: w,
      operator: denseOperator,
      kernel: u,
      bias: b,
      initialState: starts ? h0 : null,
      mask: masked ? mask : null,
      returnSequences,
    });
}

function plain({ activation, returnSequences, starts, masked }: Options, mask: tf.Tensor2D) {
  return (r: PlainRecurrence, x: tf.Tensor3D): tf.Tensor => {
    const h0 = starts ? r.h0 : tf.mul<tf.Tensor2D>(r.h0, 0);
    const states = plainActivatedLoop(activation, { ...r, h0 }, x, masked ? mask : null);
    const [batch, time, units] = states.shape;
    return returnSequences ? states : tf.reshape(tf.slice(states, [0, time - 1, 0], [-1, 1, -1]), [batch, units]);
  };
}

function gradients(path: ReturnType<typeof ours>, p: Problem, options: Options): tf.Tensor[] {
  const dy = normal(path(p, p.x).shape, 99);
  const names = ['w', 'u', 'b', 'x'] as string[];
  if (options.activation === 'modrelu') names.push('threshold');
  if (options.starts) names.push('h0');
  const values = names.map((name) => p[name as keyof Problem] as tf.Tensor);
  return tf.grads((...tensors: tf.Tensor[]) => {
    const given = { ...p, ...Object.fromEntries(names.map((name, i) => [name, tensors[i]])) } as Problem;
    return path(given, given.x);
  })(values, dy);
}

/** Kernels flush gradients below 1e-25 to 0, which gradients near that bound show. */
function flushed(gradient: tf.Tensor): tf.Tensor {
  return tf.where(tf.less(tf.abs(gradient), 1e-20), tf.zerosLike(gradient), gradient);
}

describe('activatedScan', () => {
  it.each(ACTIVATIONS)(
    'agrees with the plain loop in value and every gradient, whatever the sizes (%s)',
    (activation) => {
      const sizes = fc.record({
        batch: fc.integer({ min: 1, max: 4 }),
        time: fc.integer({ min: 1, max: 12 }),
        inputs: fc.integer({ min: 1, max: 3 }),
        units: fc.integer({ min: 1, max: 6 }),
        seed: fc.integer({ min: 1, max: 1000 }),
      });
      const choices = fc.record({ returnSequences: fc.boolean(), starts: fc.boolean(), masked: fc.boolean() });
      fc.assert(
        fc.property(sizes, choices, (size, choice) => {
          tf.tidy(() => {
            const options = { activation, ...choice };
            const p = problem(size);
            expectClose(ours(options, p.mask)(p, p.x), plain(options, p.mask)(p, p.x), 1e-5);
            const expected = gradients(plain(options, p.mask), p, options);
            gradients(ours(options, p.mask), p, options).forEach((gradient, i) => {
              expectClose(flushed(gradient), flushed(expected[i]!), 1e-4);
            });
          });
        }),
        { numRuns: 12 },
      );
    },
  );

  it.each(ACTIVATIONS)('agrees with finite differences (%s)', (activation) => {
    tf.tidy(() => {
      const options = { activation, returnSequences: true, starts: true, masked: true };
      const p = problem({ batch: 2, time: 7, inputs: 2, units: 3, seed: 5 });
      const path = ours(options, p.mask);
      const loss = (w: tf.Tensor) => tf.sum(tf.square(path({ ...p, w: w as tf.Tensor2D }, p.x)));
      const direction = normal([3, 3], 8);
      const slope = tf.sum(tf.mul(tf.grad(loss)(p.w), direction)).dataSync()[0]!;
      const at = (e: number) => loss(tf.add(p.w, tf.mul(direction, e))).dataSync()[0]!;
      expect(Math.abs((at(1e-3) - at(-1e-3)) / 2e-3 - slope)).toBeLessThan(2e-2 * Math.abs(slope));
    });
  });

  it('accepts any operator: signs times Hadamard has the gradient of the dense weight', () => {
    tf.tidy(() => {
      const p = problem({ batch: 3, time: 5, inputs: 2, units: 4, seed: 3 });
      const signs = normal<tf.Rank.R1>([4], 11);
      const run = (latent: tf.Tensor, operator: typeof denseOperator) =>
        activatedScan(p.x, {
          activation: 'tanh',
          latent,
          operator,
          kernel: p.u,
          bias: p.b,
          initialState: null,
          mask: null,
          returnSequences: true,
        });
      const dense = (s: tf.Tensor) => {
        const w = blockHadamard(s as tf.Tensor1D, 4);
        return run(w, denseOperator);
      };
      const hadamard = blockHadamard(tf.ones<tf.Rank.R1>([4]), 4);
      const signed = (rows: tf.Tensor2D, s: tf.Tensor) => tf.mul<tf.Tensor2D>(rows, tf.sign(s));
      const applied = (s: tf.Tensor) =>
        run(s, (latent) => ({
          multiply: (rows) => signed(tf.matMul(rows, hadamard), latent),
          multiplyTransposed: (rows) => tf.matMul(signed(rows, latent), hadamard),
          latentGradient: (states, deltas) => tf.sum(tf.mul(tf.matMul(states, hadamard), deltas), 0),
        }));
      expectClose(applied(signs), dense(signs));
      const dy = normal([3, 5, 4], 12);
      expectClose(tf.grad(applied)(signs, dy), tf.grad(dense)(signs, dy), 1e-4);
    });
  });

  it('returns the initial state for zero time steps', () => {
    const p = problem({ batch: 2, time: 1, inputs: 2, units: 3, seed: 0 });
    const options = { activation: 'tanh' as const, returnSequences: false, starts: true, masked: false };
    expectClose(ours(options, p.mask)(p, tf.zeros([2, 0, 2])), p.h0, 0);
  });

  it('leaks no tensors in the forward and backward pass', () => {
    const p = problem({ batch: 2, time: 6, inputs: 2, units: 3, seed: 0 });
    for (const activation of ACTIVATIONS) {
      const options = { activation, returnSequences: false, starts: true, masked: true };
      expectNoNewTensors(() => ours(options, p.mask)(p, p.x).dispose());
      expectNoNewTensors(() => tf.tidy(() => void gradients(ours(options, p.mask), p, options)));
    }
  });
});
