import { expectClose, useBackend } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { fastGRNNDynamics } from '../dynamics/fast-grnn.js';
import { fastRNNDynamics } from '../dynamics/fast-rnn.js';
import { gruResetAfterDynamics, gruResetBeforeDynamics } from '../dynamics/gru.js';
import { lstmDynamics } from '../dynamics/lstm.js';
import { roundedState } from '../dynamics/rounded-state.js';
import { answerOfScan, expectKernelsAgree } from '../testing/fused-answers.js';
import type { CellDynamics, GatedRecurrence } from './cell-dynamics.js';
import { gatedScan } from './gated-scan.js';
import { type StateRounding, stateRounding } from './state-rounding.js';

beforeAll(() => useBackend('wasm'));

const [BATCH, TIME, FEATURES, UNITS] = [5, 7, 6, 11];

const fixed = (bits: number, range = 1) => stateRounding({ bits, range, learnedRange: false });
const learned = (bits: number) => stateRounding({ bits, range: 1, learnedRange: true });

interface Case {
  name: string;
  /** rows of U and of W per unit */
  gates: [number, number];
  rank?: number;
  /** of the cell, but for learned ranges */
  parameters(normal: (shape: number[]) => tf.Tensor): tf.Tensor[];
  /** roundings whose ranges may be learned, in the order of their parameters */
  roundings: StateRounding[];
  cell(roundings: StateRounding[]): CellDynamics;
}

const pair = (normal: (shape: number[]) => tf.Tensor) => [normal([1]), normal([1])];

function fastCase(
  name: string,
  rounding: StateRounding,
  more: Partial<Case> & { gate?: boolean; relu?: boolean } = {},
) {
  const update = more.relu ? 'relu' : 'tanh';
  const dynamics = more.gate ? fastGRNNDynamics('sigmoid', update) : fastRNNDynamics(update);
  const parameters: Case['parameters'] = (normal) =>
    more.gate ? [normal([UNITS]), normal([UNITS]), ...pair(normal)] : pair(normal);
  const cell: Case['cell'] = ([own]) => roundedState(dynamics, own!);
  return { name, gates: [1, 1], parameters, roundings: [rounding], cell, ...more } as Case;
}

const lstmCase = (name: string, roundings: StateRounding[], cell: Case['cell']): Case => ({
  ...{ name, gates: [4, 4], roundings, cell },
  parameters: () => [],
});

const CASES: Case[] = [
  fastCase('FastRNN', fixed(6)),
  fastCase('FastRNN of relu, learned range', learned(4), { relu: true }),
  fastCase('FastRNN of low rank, learned range', learned(6), { rank: 2 }),
  fastCase('FastGRNN, learned range', learned(5), { gate: true }),
  fastCase('FastGRNN of low rank', fixed(5, 0.25), { gate: true, rank: 3 }),
  {
    name: 'GRU, reset after',
    gates: [3, 3],
    parameters: (normal) => [normal([3 * UNITS])],
    roundings: [fixed(6)],
    cell: ([own]) => roundedState(gruResetAfterDynamics(), own!),
  },
  {
    name: 'GRU, reset before',
    gates: [3, 2],
    parameters: (normal) => [normal([UNITS, UNITS])],
    roundings: [fixed(6)],
    cell: ([own]) => roundedState(gruResetBeforeDynamics(own), own!),
  },
  lstmCase('LSTM', [fixed(6)], ([own]) => roundedState(lstmDynamics(), own!)),
  lstmCase('LSTM, cell state', [learned(5)], ([own]) => lstmDynamics(own)),
  lstmCase('LSTM, both, learned ranges', [learned(5), learned(4)], ([cell, own]) =>
    roundedState(lstmDynamics(cell), own!),
  ),
];

interface Options {
  isMasked?: boolean;
  starts?: boolean;
  returnSequences?: boolean;
}

function problem(of: Case, { isMasked, starts, returnSequences = true }: Options, from: number): GatedRecurrence {
  let seed = from;
  const normal = <R extends tf.Rank>(shape: number[], std = 0.7) =>
    tf.randomNormal(shape, 0, std, 'float32', ++seed) as tf.Tensor as tf.Tensor<R>;
  const { rank = 0, gates } = of;
  const states = of.cell(of.roundings).states;
  return {
    x: normal<tf.Rank.R3>([BATCH, TIME, FEATURES], 1),
    kernel: normal<tf.Rank.R2>([gates[0] * UNITS, rank || FEATURES]),
    ...(rank && { kernelLeft: normal<tf.Rank.R2>([rank, FEATURES]) }),
    recurrent: normal<tf.Rank.R2>([gates[1] * UNITS, rank || UNITS], 0.4),
    ...(rank && { recurrentLeft: normal<tf.Rank.R2>([rank, UNITS]) }),
    bias: of.name.startsWith('FastGRNN') ? null : normal([gates[0] * UNITS]),
    parameters: [
      ...of.parameters((shape) => normal(shape)),
      // Ranges of ½, so that many states saturate.
      ...of.roundings.filter(({ isLearned }) => isLearned).map(() => tf.tensor1d([-0.8])),
    ],
    initialStates: starts ? Array.from({ length: states }, () => normal<tf.Rank.R2>([BATCH, UNITS], 0.3)) : null,
    // Not only padding at the end.
    mask: isMasked
      ? tf.tensor2d(
          Array.from({ length: BATCH * TIME }, (_, i) => (i % 3 ? 1 : 0)),
          [BATCH, TIME],
        )
      : null,
    returnSequences,
  };
}

/** A rounding that remembers how close to a change of its code, or of its gradient, a value was, in steps. */
function watched(rounding: StateRounding, seen: { closest: number }): StateRounding {
  return {
    ...rounding,
    open(r) {
      const { inKernels, ...steps } = rounding.open(r);
      const { step, largestCode } = inKernels;
      const round = (v: tf.Tensor2D) => {
        for (const value of v.dataSync()) {
          const code = value / step;
          const tie = Math.abs(code + 0.5 - Math.round(code + 0.5));
          const isBetween = code > -largestCode - 1.5 && code < largestCode + 0.5;
          const ends = [largestCode + 0.5, largestCode + 1, -largestCode - 1.5, -largestCode - 2];
          const distances = [...(isBetween ? [tie] : []), ...ends.map((end) => Math.abs(code - end))];
          seen.closest = Math.min(seen.closest, ...distances);
        }
        return steps.round(v);
      };
      return { ...steps, inKernels, round };
    },
  };
}

/** The first of some problems none of whose states is so close to a tie that the last bits of activations decide how it is rounded. */
function decidedProblem(of: Case, options: Options): GatedRecurrence {
  for (let from = 100; from < 6000; from += 100) {
    const recurrence = problem(of, options, from);
    const seen = { closest: 1 };
    const { fused: _, ...byOperations } = of.cell(of.roundings.map((rounding) => watched(rounding, seen)));
    tf.tidy(() => void gatedScan(byOperations, recurrence));
    if (seen.closest > 1e-4) return recurrence;
  }
  throw new Error('every problem has a tie');
}

describe.each(CASES)('rounded states in the kernels of $name', (of) => {
  it.each<Options>([
    {},
    { isMasked: true },
    { starts: true },
    { returnSequences: false },
    { isMasked: true, starts: true, returnSequences: false },
  ])('agree with the operations, and so do all gradients, %j', (options) => {
    const recurrence = decidedProblem(of, options);
    expectKernelsAgree(of.cell(of.roundings), recurrence);
    expectKernelsAgree(of.cell(of.roundings), { ...recurrence, maxStateBytes: 1 });
  });

  it('are not those of unrounded ones, and some saturate', () => {
    tf.tidy(() => {
      const recurrence = problem(of, { starts: true }, 0);
      const answers = [of.roundings, of.roundings.map(({ isLearned }) => (isLearned ? learned(16) : fixed(16)))].map(
        (roundings) => answerOfScan(of.cell(roundings), recurrence),
      );
      answers[0]!.forEach((tensor, i) => {
        expect(tf.max(tf.abs(tf.sub(tensor, answers[1]![i]!))).dataSync()[0]).toBeGreaterThan(1e-3);
      });
    });
  });

  it('keep NaN visible', () => {
    tf.tidy(() => {
      const recurrence = problem(of, {}, 0);
      const broken = { ...recurrence, x: tf.mul(recurrence.x, Number.NaN) as tf.Tensor3D };
      const { outputs, states } = gatedScan(of.cell(of.roundings), broken);
      for (const tensor of [outputs, ...states()]) expect(tensor.dataSync().every(Number.isNaN)).toBe(true);
    });
  });
});

describe('values halfway between two codes are rounded up, in kernels as by operations', () => {
  const rounding = fixed(5);
  const step = 1 / 16;
  /** every code, at every place of a vector of four */
  const codes = Array.from({ length: 35 }, (_, i) => (i % 32) - 16);
  const units = codes.length;
  const start = () => tf.tensor2d([codes.map((code) => code * step)]);
  const halves = codes.map((code) => Math.floor(code / 2 + 0.5) * step);
  const zeros = (rows: number, columns: number) => tf.zeros<tf.Rank.R2>([rows, columns]);

  /** h_1 from h_0, with gates of ½. */
  function moved(cell: CellDynamics, gates: [number, number], more: Partial<GatedRecurrence>): tf.Tensor2D[] {
    return gatedScan(cell, {
      x: tf.zeros([1, 1, 1]),
      kernel: zeros(gates[0] * units, 1),
      recurrent: zeros(gates[1] * units, units),
      bias: null,
      parameters: [],
      initialStates: [start()],
      mask: null,
      returnSequences: false,
      ...more,
    }).states();
  }

  it.each<[string, CellDynamics, [number, number], parameters: number[], state: number]>([
    ['FastRNN', fastRNNDynamics('linear'), [1, 1], [1, 1], 0],
    ['FastGRNN', fastGRNNDynamics('sigmoid', 'tanh'), [1, 1], [units, units, 1, 1], 0],
    ['GRU', gruResetAfterDynamics(), [3, 3], [3 * units], 0],
    ['LSTM', lstmDynamics(rounding), [4, 4], [], 1],
  ])('%s', (_, dynamics, gates, sizes, state) => {
    tf.tidy(() => {
      const more = {
        parameters: sizes.map((size) => tf.zeros([size])),
        initialStates: Array.from({ length: dynamics.states }, start),
      };
      const { fused, ...plain } = dynamics.states === 2 ? dynamics : roundedState(dynamics, rounding);
      for (const cell of [plain, { ...plain, fused: fused! }]) {
        expect(Array.from(moved(cell, gates, more)[state]!.dataSync(), (value) => value + 0)).toEqual(halves);
      }
    });
  });

  it('r ∘ h of a GRU', () => {
    tf.tidy(() => {
      const cell = roundedState(gruResetBeforeDynamics(rounding), fixed(16));
      const candidate = tf.mul<tf.Tensor2D>(tf.eye(units), 2);
      const { fused: _, ...plain } = cell;
      const expected = tf.tensor2d([codes.map((code, i) => (code * step + Math.tanh(2 * halves[i]!)) / 2)]);
      for (const own of [cell, plain]) expectClose(moved(own, [3, 2], { parameters: [candidate] })[0]!, expected, 1e-4);
    });
  });
});
