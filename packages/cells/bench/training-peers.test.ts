import type { PeerRows } from '@qornn/benchmarks';
import { useBackend } from '@qornn/benchmarks/tfjs';
import { quantizedGRU, quantizedLSTM } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildByUse, gradientStep, type Layer, sequencesOf } from './layer-step.js';
import { plainRNN } from './plain-rnn.js';
import {
  kerasLayer,
  type PeerLayer,
  type TrainingProblem,
  tfjsNodeLayer,
  torchLoops,
  torchModule,
} from './training-peers.js';

const size = { time: 6, units: 8, batch: 4, inputs: 3 };
const { units } = size;
const returnSequences = true;
const gated = { units, returnSequences, recurrentActivation: 'sigmoid' } as const;
// Starting TensorFlow takes a minute on a busy machine.
const timeout = 600_000;

/** Layers of ours, and the same of others. */
const CASES: readonly [
  title: string,
  ours: () => Layer,
  others: readonly ((problem: TrainingProblem) => Promise<PeerRows>)[],
][] = [
  [
    'a relu RNN',
    () => plainRNN(units, 'relu'),
    [
      ...layersOf('RNN'),
      (problem) => torchLoops('relu', problem),
      (problem) =>
        tfjsNodeLayer({ name: 'simpleRNN', config: { units, returnSequences, activation: 'relu' } }, problem),
    ],
  ],
  [
    'an LSTM',
    () => quantizedLSTM({ units, returnSequences }),
    [
      ...layersOf('LSTM'),
      (problem) => torchLoops('lstm', problem),
      (problem) => tfjsNodeLayer({ name: 'lstm', config: gated }, problem),
    ],
  ],
  [
    'a GRU that resets before the product',
    () => quantizedGRU({ units, returnSequences, resetAfter: false }),
    [(problem) => kerasLayer('GRU', problem), (problem) => tfjsNodeLayer({ name: 'gru', config: gated }, problem)],
  ],
  ['a GRU that resets after the product', () => quantizedGRU({ units, returnSequences }), layersOf('GRU')],
];

function layersOf(layer: PeerLayer): ((problem: TrainingProblem) => Promise<PeerRows>)[] {
  return [(problem) => kerasLayer(layer, problem), (problem) => torchModule(layer, problem)];
}

beforeAll(() => useBackend({ backend: 'wasm' }));

describe('programs of others', () => {
  it.each(CASES)('compute a gradient step of %s, where they are installed', { timeout }, async (_, make, others) => {
    const ours = make();
    buildByUse(ours, size.inputs);
    // Biases other than 0 show whether each is where it belongs.
    tf.tidy(() =>
      ours.setWeights(ours.getWeights().map((weight, i) => tf.randomNormal(weight.shape, 0, 0.4, 'float32', i + 1))),
    );
    const { x, weights } = sequencesOf(size);
    const expected = gradientStep(ours, x, weights);
    const largest = Math.max(...expected.map(Math.abs));
    const names = ['kernel', 'recurrent', 'bias', 'recurrent_bias'];
    const parameters = Object.fromEntries(ours.getWeights().map((weight, i) => [names[i]!, weight]));
    for (const open of others) {
      const { contestants, peers, missing, dispose } = await open({ everyState: true, parameters, x, weights });
      const absent = peers.flatMap((peer) => ('howToGet' in peer ? [`${peer.name}: ${peer.howToGet}`] : []));
      for (const line of absent) console.log(`skipped: ${line}`);
      // What is installed, and then fails, is no reason to skip.
      if (absent.length === 0) expect(missing).toEqual([]);
      for (const { name, run } of contestants) {
        const answer = await run();
        const values = Float32Array.from('milliseconds' in answer ? answer.values : answer);
        expect(values, name).toHaveLength(expected.length);
        const distance = Math.max(...expected.map((value, i) => Math.abs(values[i]! - value)));
        expect(distance / largest, name).toBeLessThan(1e-4);
      }
      dispose();
    }
    tf.dispose([x, weights]);
    ours.dispose();
  });
});
