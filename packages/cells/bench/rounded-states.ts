import type { BenchmarkFactory } from '@qornn/benchmarks';
import { fixWasmSpeed } from '@qornn/benchmarks/tfjs';
import { fastGRNN, fastRNN, quantizedGRU, quantizedLSTM, type RecurrentLayer } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import { buildByUse, gradientStep, sequencesOf } from './layer-step.js';

const EXACT = 'states in floating point';
const ROUNDED = 'rounded states';
const LEARNED = { bits: 8, range: 2, learnedRange: true };

/** A cell without and with the rounding of all its states. */
type Pair = (config: { units: number; returnSequences: true }) => [RecurrentLayer, RecurrentLayer];

const PAIRS: Readonly<Record<string, Pair>> = {
  fastrnn: (config) => [fastRNN(config), fastRNN({ ...config, stateQuantizer: LEARNED })],
  fastgrnn: (config) => [fastGRNN(config), fastGRNN({ ...config, stateQuantizer: LEARNED })],
  gru: (config) => [quantizedGRU(config), quantizedGRU({ ...config, stateQuantizer: { bits: 8 } })],
  'gru-reset-before': (config) => {
    const before = { ...config, resetAfter: false };
    return [quantizedGRU(before), quantizedGRU({ ...before, stateQuantizer: { bits: 8 } })];
  },
  lstm: (config) => [
    quantizedLSTM(config),
    quantizedLSTM({ ...config, stateQuantizer: { bits: 8 }, cellStateQuantizer: { ...LEARNED, range: 8 } }),
  ],
};

/** Cells that can be measured. */
export const roundedCells = Object.keys(PAIRS);

/** A gradient step of a gated cell whose states are rounded, as integers round them, against the same cell without. */
export const roundedStates: BenchmarkFactory = ({ quick, parameters }) => {
  const cell = parameters.cell as string;
  const size = quick ? { time: 6, units: 8, batch: 4, inputs: 3 } : { time: 200, units: 128, batch: 64, inputs: 10 };
  const pair = PAIRS[cell]!({ units: size.units, returnSequences: true });
  for (const layer of pair) buildByUse(layer, size.inputs);
  const { x, weights } = sequencesOf(size);
  return {
    title: `gradient step, 8-bit states, ${cell}, T ${size.time}, d ${size.units}, batch ${size.batch}`,
    unit: 'ms',
    baseline: EXACT,
    contestants: [EXACT, ROUNDED].map((name, i) => ({
      ...{ name, computes: name, prepare: fixWasmSpeed },
      run: () => gradientStep(pair[i]!, x, weights),
    })),
    goals: [{ contestant: ROUNDED, against: EXACT, atLeast: 0.77 }],
    dispose: () => {
      tf.dispose([x, weights]);
      for (const layer of pair) layer.dispose();
    },
  };
};
