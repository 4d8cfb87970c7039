import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { gru, gruGradient } from './gru.js';
import { lstm, lstmGradient } from './lstm.js';
import { expectNear, expectSlopes, inner, roundingOf, type Sizes, sigmoid, sizes } from './testing/gated-checks.js';
import { dot, type Matrix } from './testing/plain-scan.js';

beforeAll(() => useBackend('wasm'));

function problem(size: Sizes, gates: number) {
  const { batch, time, inputs, n, seed, starts } = size;
  const normal = <R extends tf.Rank>(shape: number[], k: number, std: number) =>
    tf.randomNormal(shape, 0, std, 'float32', seed + k) as tf.Tensor as tf.Tensor<R>;
  return {
    x: normal<tf.Rank.R3>([batch, time, inputs], 1, 1),
    kernel: normal<tf.Rank.R2>([gates * n, inputs], 2, 0.5),
    bias: normal<tf.Rank.R1>([gates * n], 3, 0.5),
    recurrent: normal<tf.Rank.R2>([gates * n, n], 4, 0.5 / Math.sqrt(n)),
    h: starts ? normal<tf.Rank.R2>([batch, n], 5, 1) : null,
    c: starts ? normal<tf.Rank.R2>([batch, n], 6, 1) : null,
    mask: null,
    rounding: roundingOf(size),
  };
}

/** Rows of a product that belong to a gate. */
const gate = (rows: Matrix, k: number, n: number) => rows.slice(k * n, (k + 1) * n);

describe('lstm', () => {
  it('gives the states of the definition, and the gradients that differences show, whatever the sizes', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        tf.tidy(() => {
          const { n, everyStep } = size;
          const { h, c, ...given } = problem(size, 4);
          const p = { ...given, cellRounding: given.rounding };
          const start = h && c ? ([h, c] as const) : null;
          const made = lstm({ ...p, start });
          const [w, u, b] = [p.recurrent.arraySync(), p.kernel.arraySync(), p.bias.arraySync()];
          const expected = p.x.arraySync().map((sequence, s) => {
            let state = h?.arraySync()[s] ?? new Array<number>(n).fill(0);
            let cell = c?.arraySync()[s] ?? new Array<number>(n).fill(0);
            return sequence.map((xt) => {
              const z = w.map((row, i) => dot(row, state) + dot(u[i]!, xt) + b[i]!);
              const [i, f, g, o] = [0, 1, 2, 3].map((k) => z.slice(k * n, (k + 1) * n)) as [
                number[],
                number[],
                number[],
                number[],
              ];
              cell = cell.map((before, k) => sigmoid(f[k]!) * before + sigmoid(i[k]!) * Math.tanh(g[k]!));
              state = cell.map((value, k) => sigmoid(o[k]!) * Math.tanh(value));
              return state;
            });
          });
          expectNear(made.states, expected.flat(2), 1e-5);

          const dy = tf.randomNormal(everyStep ? made.states.shape : [size.batch, n], 0, 0.3, 'float32', 9);
          const dCell = tf.randomNormal<tf.Rank.R2>([size.batch, n], 0, 0.3, 'float32', 10);
          const back = lstmGradient(dy, dCell, made, { ...p, start });
          const { mask: _, x: __, rounding: ___, cellRounding: ____, ...weights } = p;
          const gradients: Record<string, tf.Tensor> = {
            kernel: tf.transpose(back.transposedKernel),
            bias: back.bias,
            recurrent: back.recurrent,
            ...(start && { h: back.start[0]!, c: back.start[1]! }),
          };
          const inputs = { ...weights, ...(start && { h: start[0], c: start[1] }) };
          expectSlopes(inputs, gradients, ({ h, c, ...at }) => {
            const moved = lstm({ ...p, ...at, start: h && c ? [h as tf.Tensor2D, c as tf.Tensor2D] : null } as never);
            const outputs = everyStep ? moved.states : moved.last[0];
            return inner(outputs, dy) + inner(moved.last[1], dCell);
          });
        });
      }),
      { numRuns: 25 },
    );
  });

  it('computes σ and tanh to nearly full precision, also for large arguments', () => {
    tf.tidy(() => {
      const finite = Array.from({ length: 4001 }, (_, i) => Math.fround((i - 2000) / 25));
      const values = [...finite, 1e-30, Infinity, -Infinity, NaN];
      const { gates } = lstm({
        x: tf.tensor3d(values, [values.length, 1, 1]),
        kernel: tf.ones([4, 1]),
        bias: null,
        recurrent: tf.zeros([4, 1]),
        start: null,
        mask: null,
      });
      (gates.arraySync() as number[][][])[0]!.forEach(([i, f, g, o], row) => {
        const [expected, squashed] = [sigmoid(values[row]!), Math.tanh(values[row]!)];
        if (Number.isNaN(expected)) expect([i, f, g, o]).toEqual([NaN, NaN, NaN, NaN]);
        else {
          expect([f, o]).toEqual([i, i]);
          // 1e-37: eˣ is bounded, so that it stays a normal number.
          expect(Math.abs(i! - expected)).toBeLessThanOrEqual(2e-7 * expected + 1e-37);
          expect(Math.abs(g! - squashed)).toBeLessThanOrEqual(2e-7 * Math.abs(squashed));
        }
      });
    });
  });

  it('hides no NaN of a weight, an input or a state', () => {
    const p = problem({ batch: 5, time: 3, inputs: 2, n: 9, seed: 3, starts: true, everyStep: true, rounds: true }, 4);
    const { h, c, ...rest } = p;
    const nan = <R extends tf.Rank>(x: tf.Tensor<R>) => tf.mul(x, NaN) as tf.Tensor<R>;
    const startsWith = (more: object) => lstm({ ...rest, start: [h!, c!], ...more } as never).last;
    for (const more of [{ x: nan(rest.x) }, { recurrent: nan(rest.recurrent) }, { start: [nan(h!), c!] }]) {
      for (const last of startsWith(more)) {
        expect(Array.from(last.dataSync())).toEqual(new Array(5 * 9).fill(NaN));
      }
    }
  });

  it('leaves nothing behind', () => {
    const {
      h: _,
      c: __,
      ...p
    } = problem({ batch: 2, time: 3, inputs: 2, n: 5, seed: 1, starts: false, everyStep: true, rounds: true }, 4);
    expectNoNewTensors(() => {
      const made = lstm({ ...p, start: null });
      const back = lstmGradient(made.states, null, made, { ...p, start: null });
      tf.dispose([...Object.values(made).flat(), ...Object.values(back).flat()]);
    });
  });
});

describe.each([
  ['the product', true],
  ['the state', false],
])('gru, the reset acting on %s', (_, after) => {
  it('gives the states of the definition, and the gradients that differences show, whatever the sizes', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        tf.tidy(() => {
          const { n, everyStep, seed } = size;
          const { h, c: _, ...whole } = problem(size, 3);
          const matrix = tf.randomNormal<tf.Rank.R2>([n, n], 0, 0.5 / Math.sqrt(n), 'float32', seed + 8);
          const productBias = tf.randomNormal<tf.Rank.R1>([3 * n], 0, 0.5, 'float32', seed + 9);
          const resetRounding = whole.rounding;
          const p = after
            ? { ...whole, resetRounding, candidate: productBias }
            : { ...whole, resetRounding, recurrent: tf.slice(whole.recurrent, [0, 0], [2 * n, -1]), candidate: matrix };
          const made = gru({ ...p, start: h });
          const [w, u, b] = [p.recurrent.arraySync(), p.kernel.arraySync(), p.bias.arraySync()];
          const ofProduct = productBias.arraySync();
          const expected = p.x.arraySync().map((sequence, s) => {
            let state = h?.arraySync()[s] ?? new Array<number>(n).fill(0);
            return sequence.map((xt) => {
              const driven = u.map((row, i) => dot(row, xt) + b[i]!);
              const part = (k: number) =>
                gate(w, k, n).map((row, i) => dot(row, state) + (after ? ofProduct[k * n + i]! : 0));
              const [update, reset] = [0, 1].map((k) => part(k).map((v, i) => sigmoid(v + driven[k * n + i]!))) as [
                number[],
                number[],
              ];
              const left = state.map((value, i) => reset[i]! * value);
              const product = after
                ? part(2).map((value, i) => reset[i]! * value)
                : matrix.arraySync().map((row) => dot(row, left));
              const candidate = product.map((value, i) => Math.tanh(value + driven[2 * n + i]!));
              state = state.map((value, i) => update[i]! * value + (1 - update[i]!) * candidate[i]!);
              return state;
            });
          });
          expectNear(made.states, expected.flat(2), 1e-5);

          const dy = tf.randomNormal(everyStep ? made.states.shape : [size.batch, n], 0, 0.3, 'float32', 9);
          const back = gruGradient(dy, made, { ...p, start: h });
          const { mask: __, x: ___, rounding: ____, resetRounding: _____, ...weights } = p;
          const gradients: Record<string, tf.Tensor> = {
            kernel: tf.transpose(back.transposedKernel),
            bias: back.bias,
            recurrent: back.recurrent,
            candidate: back.candidate,
            ...(h && { h: back.start! }),
          };
          expectSlopes({ ...weights, ...(h && { h }) }, gradients, ({ h, ...at }) => {
            const moved = gru({ ...p, ...at, start: (h as tf.Tensor2D | undefined) ?? null } as never);
            return inner(everyStep ? moved.states : moved.last, dy);
          });
        });
      }),
      { numRuns: 25 },
    );
  });
});
