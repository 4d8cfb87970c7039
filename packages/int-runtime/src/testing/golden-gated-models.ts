import type { IntMatrix } from '../int-matrix.js';
import type { GatedIntLayer } from '../kinds/gates/layer.js';
import type { GateMatrix, LowRankMatrix } from '../kinds/gates/matrix.js';
import type { IntLayer } from '../kinds/layer-kinds.js';
import { codes, type GoldenModel, golden, type Random } from './golden-model.js';
import { goldenOrthogonalLayer } from './golden-orthogonal-models.js';

const NONE = new Int32Array(0);
const SHIFT = 20;
/** Pre-activations are about as large as this, a quarter of their range. */
const AMPLITUDE = 2 ** 13;

interface Sizes {
  units: number;
  inputs: number;
  /** blocks of rows */
  gates: number;
  stateBits: number;
  /** largest magnitude of the input */
  inputMagnitude?: number;
}

/** Common fields of a layer whose pre-activations neither vanish nor all saturate; states are in units of 2^{1−k}. */
function gates(random: Random, { units, inputs, gates, stateBits, inputMagnitude = 128 }: Sizes) {
  const [recurrent, kernel] = [codes(gates * units, units, 8, random), codes(gates * units, inputs, 4, random)];
  return {
    ...{ units, inputs, recurrent, kernel, shift: SHIFT, integerBits: 2, stateBits, stateScale: 2 ** (1 - stateBits) },
    recurrentMultiplier: Int32Array.of(multiplier(recurrent, 2 ** (stateBits - 1))),
    kernelMultiplier: Int32Array.of(multiplier(kernel, inputMagnitude)),
    initialState: NONE,
  } satisfies Partial<GatedIntLayer>;
}

/** m that brings products with vectors of this magnitude to the amplitude. */
function multiplier({ columns, bits }: IntMatrix, magnitude: number): number {
  return Math.round((2 ** SHIFT * AMPLITUDE * 4) / (Math.sqrt(columns) * 2 ** (bits - 1) * magnitude));
}

function biases(random: Random, length: number, largest = 4000): Int32Array {
  return Int32Array.from({ length }, () => random(-largest, largest));
}

/** Factors whose codes between them saturate now and then. */
function lowRank(
  random: Random,
  { rows, columns }: IntMatrix,
  magnitude: number,
): { matrix: LowRankMatrix; multiplier: Int32Array } {
  const [down, up] = [codes(3, columns, 4, random), codes(rows, 3, 6, random)];
  const perRow = Int32Array.from({ length: 3 }, () => random(2, 6) * multiplier(down, magnitude));
  return {
    matrix: { down, up, multiplier: perRow, shift: SHIFT },
    multiplier: Int32Array.of(multiplier(up, 2 ** 15)),
  };
}

/** With both weights of low rank. */
function factored<Layer extends { recurrent: IntMatrix; kernel: IntMatrix; stateBits: number }>(
  random: Random,
  layer: Layer,
): Omit<Layer, 'recurrent' | 'kernel'> & { recurrent: GateMatrix; kernel: GateMatrix } {
  const w = lowRank(random, layer.recurrent, 2 ** (layer.stateBits - 1));
  const u = lowRank(random, layer.kernel, 128);
  return {
    ...layer,
    ...{ recurrent: w.matrix, recurrentMultiplier: w.multiplier, kernel: u.matrix, kernelMultiplier: u.multiplier },
  };
}

/** One multiplier a row, and a shift for which 32 bits do not hold the sums. */
function wide(random: Random, layer: ReturnType<typeof gates>): ReturnType<typeof gates> {
  const perRow = ([m]: Int32Array) =>
    Int32Array.from({ length: layer.recurrent.rows }, () => Math.min(2 ** 31 - 1, m! * 2 ** 9 + random(0, 2 ** 9)));
  return {
    ...layer,
    shift: SHIFT + 9,
    recurrentMultiplier: perRow(layer.recurrentMultiplier),
    kernelMultiplier: perRow(layer.kernelMultiplier),
  };
}

function states(random: Random, units: number, bits: number): Int32Array {
  return Int32Array.from({ length: units }, () => random(-(2 ** (bits - 1)), 2 ** (bits - 1) - 1));
}

/** Together they need all there is in the arithmetic of layers with gates. */
export const goldenGatedModels: readonly GoldenModel[] = [
  golden('fast-rnn', 11, ['fastRNN', 'tanh', 'states that saturate', 'initialState'], (random): IntLayer[] => {
    const base = gates(random, { units: 6, inputs: 2, gates: 1, stateBits: 10 });
    return [
      {
        ...{ ...base, kind: 'fastRNN', updateActivation: 'tanh', alpha: 2 ** 14 + 4321, beta: 2 ** 15 - 7000 },
        ...{ bias: biases(random, 6, 9000), initialState: states(random, 6, 10), stateScale: 2 ** -8 },
      },
    ];
  }),
  golden(
    'fast-rnn-relu',
    12,
    ['relu', 'linear', 'low rank', 'codes between factors', 'two layers'],
    (random): IntLayer[] => {
      const below = gates(random, { units: 5, inputs: 3, gates: 1, stateBits: 12 });
      const above = gates(random, { units: 4, inputs: 5, gates: 1, stateBits: 14, inputMagnitude: 2 ** 11 });
      const constants = { kind: 'fastRNN', alpha: 9000, beta: 23_456 } as const;
      return [
        {
          ...{ ...factored(random, below), ...constants, updateActivation: 'relu', bias: biases(random, 5) },
          ...{ stateScale: 2 ** -8, integerBits: 4 },
        },
        {
          ...{ ...above, ...constants, updateActivation: 'linear', bias: biases(random, 4) },
          ...{ stateScale: 2 ** -13, integerBits: 1 },
        },
      ];
    },
  ),
  golden('fast-grnn', 13, ['fastGRNN', 'sigmoid', 'tanh of a gate', 'v c beyond 32 bits', 'two layers'], (random) => {
    const below = gates(random, { units: 6, inputs: 2, gates: 1, stateBits: 16 });
    const above = gates(random, { units: 4, inputs: 6, gates: 1, stateBits: 16, inputMagnitude: 2 ** 15 });
    return [
      {
        ...{ ...below, kind: 'fastGRNN', gateActivation: 'sigmoid', updateActivation: 'tanh', stateScale: 2 ** -14 },
        ...{ gateBias: biases(random, 6), bias: biases(random, 6, 20_000), zeta: 27_001, nu: 1234 },
      },
      {
        ...{ ...above, kind: 'fastGRNN', gateActivation: 'tanh', updateActivation: 'tanh', stateScale: 2 ** -12 },
        ...{ gateBias: biases(random, 4, 40_000), bias: biases(random, 4, 40_000), zeta: 2 ** 15, nu: 2 ** 15 },
      },
    ];
  }),
  golden('fast-grnn-low-rank', 14, ['hardSigmoid', 'low rank', 'm of 0 and of 8', 'two layers'], (random) => {
    const below = gates(random, { units: 5, inputs: 2, gates: 1, stateBits: 16 });
    // With m = 8, the linear part of hardSigmoid is a hundredth of the range.
    const above = gates(random, { units: 6, inputs: 5, gates: 1, stateBits: 15, inputMagnitude: 2 ** 20 });
    return [
      {
        ...{ ...factored(random, below), kind: 'fastGRNN', gateActivation: 'hardSigmoid', updateActivation: 'sigmoid' },
        ...{ gateBias: biases(random, 5), bias: biases(random, 5), zeta: 30_001, nu: 1234, integerBits: 0 },
      },
      {
        ...{ ...above, kind: 'fastGRNN', gateActivation: 'tanh', updateActivation: 'hardSigmoid', integerBits: 8 },
        ...{ gateBias: biases(random, 6, 600), bias: biases(random, 6, 600), zeta: 12_345, nu: 20_000 },
        ...{ recurrentMultiplier: Int32Array.of(above.recurrentMultiplier[0]! >> 5) },
      },
    ];
  }),
  golden(
    'gru-reset-after',
    15,
    ['gru', 'reset after the product', 'p, d and n that saturate', 'two layers'],
    (random) => {
      const below = gates(random, { units: 6, inputs: 2, gates: 3, stateBits: 16 });
      const above = gates(random, { units: 5, inputs: 6, gates: 3, stateBits: 7, inputMagnitude: 2 ** 15 });
      return [
        {
          ...{ ...below, kind: 'gru', bias: biases(random, 18, 20_000), recurrentBias: biases(random, 6, 60_000) },
          ...{ resetAfter: true, initialState: states(random, 6, 16), integerBits: 1 },
        },
        {
          ...{ ...above, kind: 'gru', bias: biases(random, 15, 30_000), recurrentBias: biases(random, 5, 9000) },
          ...{ resetAfter: true, integerBits: 5 },
        },
      ];
    },
  ),
  golden('gru-reset-before', 16, ['reset before the product', '64-bit sums', '16-bit states'], (random): IntLayer[] => {
    const base = gates(random, { units: 6, inputs: 2, gates: 3, stateBits: 16 });
    const constants = { bias: biases(random, 18), recurrentBias: NONE, resetAfter: false };
    return [{ ...wide(random, base), kind: 'gru', ...constants }];
  }),
  golden('lstm', 17, ['lstm', 'cells of 16 bits', 'initialCell', 'cells that saturate'], (random): IntLayer[] => {
    const base = gates(random, { units: 6, inputs: 2, gates: 4, stateBits: 13 });
    return [
      {
        ...{ ...base, kind: 'lstm', bias: biases(random, 24, 20_000), initialState: states(random, 6, 13) },
        ...{ cellBits: 16, cellScale: 2 ** -14, initialCell: states(random, 6, 16) },
      },
    ];
  }),
  golden(
    'lstm-coarse-cells',
    18,
    ['cells coarser than the table', 'h that saturates', 'two kinds'],
    (random): IntLayer[] => {
      const above = gates(random, { units: 5, inputs: 6, gates: 4, stateBits: 8, inputMagnitude: 2 ** 11 });
      return [
        goldenOrthogonalLayer(6, 2, 3, random),
        {
          ...{ ...above, kind: 'lstm', bias: biases(random, 20, 16_000), integerBits: 4 },
          ...{ cellBits: 7, cellScale: 2 ** -1, initialCell: states(random, 5, 7) },
        },
      ];
    },
  ),
  golden(
    'lstm-cell-steps',
    19,
    ['steps of cells by unit', 'cells finer and coarser than the table'],
    (random): IntLayer[] => {
      const base = gates(random, { units: 6, inputs: 2, gates: 4, stateBits: 14 });
      return [
        {
          ...{ ...base, kind: 'lstm', bias: biases(random, 24, 20_000), initialCell: states(random, 6, 12) },
          ...{ cellBits: 12, cellScale: 2 ** -11, cellShift: Int32Array.of(0, 1, 3, 6, 7, 10) },
        },
      ];
    },
  ),
];
