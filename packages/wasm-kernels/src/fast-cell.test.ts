import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type FastActivation, type FastCellInputs, fastCell, fastCellGradient } from './fast-cell.js';
import { expectNear, expectSlopes, inner, roundingOf, type Sizes, sigmoid, sizes } from './testing/gated-checks.js';
import { dot, type Matrix } from './testing/plain-scan.js';

beforeAll(() => useBackend('wasm'));

const FUNCTIONS: Record<FastActivation, (z: number) => number> = {
  sigmoid,
  hardSigmoid: (z) => Math.min(Math.max(0.2 * z + 0.5, 0), 1),
  tanh: Math.tanh,
  relu: (z) => Math.max(z, 0),
  linear: (z) => z,
};
/** Finite differences are wrong across a kink. */
const SMOOTH: readonly FastActivation[] = ['sigmoid', 'tanh', 'linear'];

interface Case extends Sizes {
  gate: FastActivation | null;
  update: FastActivation;
  ranks: { input: number; state: number };
  masked: boolean;
}

function problem(size: Case): FastCellInputs {
  const { batch, time, inputs, n, seed, starts, gate, update, ranks, masked } = size;
  let drawn = seed;
  const normal = <R extends tf.Rank>(shape: number[], std: number) =>
    tf.randomNormal(shape, 0, std, 'float32', ++drawn) as tf.Tensor as tf.Tensor<R>;
  const isWhole = { input: ranks.input === 0, state: ranks.state === 0 };
  return {
    x: normal([batch, time, inputs], 1),
    kernel: normal([n, isWhole.input ? inputs : ranks.input], 0.5),
    kernelLeft: isWhole.input ? null : normal([ranks.input, inputs], 0.5),
    recurrent: normal([n, isWhole.state ? n : ranks.state], 0.5 / Math.sqrt(ranks.state || n)),
    recurrentLeft: isWhole.state ? null : normal([ranks.state, n], 1 / Math.sqrt(n)),
    bias: normal([n], 0.5),
    gateBias: gate ? normal([n], 0.5) : null,
    scalars: [normal([1], 1), normal([1], 1)],
    activations: { gate, update },
    start: starts ? normal([batch, n], 1) : null,
    mask: masked
      ? (tf.cast(tf.greater(tf.randomUniform([batch, time], 0, 1, 'float32', seed), 0.3), 'float32') as tf.Tensor2D)
      : null,
    rounding: roundingOf(size),
  };
}

/** All states in double precision, [batch · time · n]. */
function plainStates(p: FastCellInputs): number[] {
  const whole = (right: tf.Tensor2D, left: tf.Tensor2D | null): Matrix =>
    (left ? tf.matMul<tf.Tensor2D>(right, left) : right).arraySync();
  const [u, w] = [whole(p.kernel, p.kernelLeft), whole(p.recurrent, p.recurrentLeft)];
  const [bias, gateBias] = [p.bias!.arraySync(), p.gateBias?.arraySync()];
  const mask = p.mask?.arraySync();
  const [first, second] = p.scalars.map((scalar) => sigmoid(scalar.dataSync()[0]!)) as [number, number];
  const { gate, update } = p.activations;
  return p.x.arraySync().flatMap((sequence, s) => {
    let h = p.start?.arraySync()[s] ?? bias.map(() => 0);
    return sequence.flatMap((xt, t) => {
      if (mask && mask[s]![t] === 0) return h;
      const product = w.map((row, i) => dot(row, h) + dot(u[i]!, xt));
      h = h.map((before, i) => {
        const c = FUNCTIONS[update](product[i]! + bias[i]!);
        if (!gate) return first * c + second * before;
        const z = FUNCTIONS[gate](product[i]! + gateBias![i]!);
        return (first * (1 - z) + second) * c + z * before;
      });
      return h;
    });
  });
}

const rank = fc.integer({ min: 0, max: 9 });
const cases = (activations: readonly FastActivation[], isGated: boolean) =>
  fc
    .tuple(
      sizes,
      fc.record({
        gate: isGated ? fc.constantFrom(...activations) : fc.constant(null),
        update: fc.constantFrom(...activations),
        ranks: fc.record({ input: rank, state: rank }),
        masked: fc.boolean(),
      }),
    )
    .map(([size, more]): Case => {
      // With a gate that has no bound, states are polynomials of a degree that doubles every step: soon too large for float32 and rounding.
      const steps = more.gate === 'linear' || more.gate === 'relu' ? 2 : size.time;
      return { ...size, ...more, time: Math.min(size.time, steps) };
    });

/** Tensors of the problem by name, without the mask and what is absent. */
function weightsOf({
  scalars: [first, second],
  activations: _,
  mask: __,
  x: ___,
  rounding: ____,
  ...rest
}: FastCellInputs) {
  const present = Object.entries({ ...rest, first, second }).filter(([, tensor]) => tensor);
  return Object.fromEntries(present) as Record<string, tf.Tensor>;
}

describe.each([
  ['FastRNN', false],
  ['FastGRNN', true],
])('fastCell, %s', (_, isGated) => {
  it('gives the states of the definition, whatever the sizes, ranks and activations', () => {
    const all = Object.keys(FUNCTIONS) as FastActivation[];
    fc.assert(
      fc.property(cases(all, isGated), (size) => {
        tf.tidy(() => {
          const p = problem(size);
          const { states, last } = fastCell(p);
          const expected = plainStates(p);
          expectNear(states, expected, 2e-5 * (1 + Math.max(...expected.map(Math.abs))));
          expect(last.dataSync()).toEqual(tf.slice(states, [0, size.time - 1, 0], [-1, 1, -1]).dataSync());
        });
      }),
      { numRuns: 40 },
    );
  });

  it('gives the gradients that differences show', () => {
    // With a linear gate, states are polynomials of a degree that doubles every step: too steep for differences.
    const smooth = cases(SMOOTH, isGated).filter(({ gate }) => gate !== 'linear');
    fc.assert(
      fc.property(smooth, (size) => {
        tf.tidy(() => {
          const p = problem(size);
          const made = fastCell(p);
          const dy = tf.randomNormal(
            size.everyStep ? made.states.shape : made.last.shape,
            0,
            0.3,
            'float32',
            size.seed + 99,
          );
          const back = fastCellGradient(dy, made, p);
          const gradients = {
            ...back,
            kernel: tf.transpose(back.transposedKernel),
            first: back.scalars[0],
            second: back.scalars[1],
          };
          expectSlopes(weightsOf(p), gradients as never, ({ first, second, ...at }) => {
            const moved = fastCell({ ...p, ...at, scalars: [first!, second!] } as FastCellInputs);
            return inner(size.everyStep ? moved.states : moved.last, dy);
          });
        });
      }),
      { numRuns: 25 },
    );
  });

  it('shows a NaN input in states and gradients, and leaves the other sequences alone', () => {
    tf.tidy(() => {
      const size = {
        batch: 5,
        time: 3,
        inputs: 2,
        n: 6,
        seed: 1,
        starts: false,
        everyStep: true,
        masked: false,
        rounds: true,
      };
      const ranks = { input: 0, state: 2 };
      for (const update of Object.keys(FUNCTIONS) as FastActivation[]) {
        const p = problem({ ...size, ranks, gate: isGated ? update : null, update });
        const x = p.x.arraySync();
        x[1]![1]![0] = Number.NaN;
        const of = { ...p, x: tf.tensor3d(x) };
        const made = fastCell(of);
        const isNumber = (made.states.arraySync() as number[][][]).map((rows) =>
          rows.map((row) => row.every((value) => !Number.isNaN(value))),
        );
        expect(isNumber).toEqual(x.map((_, s) => [true, s !== 1, s !== 1]));
        const back = fastCellGradient(tf.onesLike(made.states), made, of);
        for (const gradient of [back.recurrent, back.recurrentLeft, back.transposedKernel, ...back.scalars])
          expect(gradient.dataSync().some(Number.isNaN)).toBe(true);
      }
    });
  });

  it('leaves nothing behind', () => {
    const p = problem({
      ...{ batch: 2, time: 3, inputs: 2, n: 5, seed: 1, starts: true, everyStep: true, masked: true, rounds: true },
      ...{ gate: isGated ? 'sigmoid' : null, update: 'tanh', ranks: { input: 1, state: 2 } },
    });
    expectNoNewTensors(() => {
      const made = fastCell(p);
      const { scalars, start, ...back } = fastCellGradient(made.states, made, p);
      tf.dispose([...Object.values(made), ...Object.values(back), ...scalars, start!]);
    });
  });
});
