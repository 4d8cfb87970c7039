import { type BenchmarkFactory, joinRows } from '@qornn/benchmarks';
import { fixWasmSpeed, readOut, tfjsPeer, weightedSum } from '@qornn/benchmarks/tfjs';
import { type FastGRNN, type FastRNN, fastGRNN, fastRNN } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import { buildByUse, gradientStep, sequencesOf } from './layer-step.js';
import { edgemlLoop, type TorchCell, torchLoops } from './training-peers.js';

/** A cell of EdgeML beside loops over its time steps: PyTorch's own way, EdgeML's, and that of TensorFlow.js. */
interface FastCell {
  title: string;
  torch: TorchCell;
  layer(config: { units: number; uRank?: number; returnSequences: true }): FastRNN | FastGRNN;
  /** names of the trainable weights in PyTorch, in the order of the layer */
  weights: readonly string[];
  /** the state after a time step with p = x_t kernel + h recurrent */
  next(p: tf.Tensor2D, h: tf.Tensor2D, weights: Record<string, tf.Tensor>): tf.Tensor2D;
}

const OURS = 'qornn, one scan';
const TFJS = 'tfjs loop, mended kernels';

function fastStep({ title, torch: cell, layer, weights: names, next }: FastCell): BenchmarkFactory {
  return async ({ quick, parameters }) => {
    const size = quick
      ? { time: 6, units: 8, batch: 4, inputs: 3 }
      : { time: 200, units: Number(parameters.units), batch: 64, inputs: 10 };
    const { units, inputs } = size;
    const rank = units / 8;
    const ours = layer({ units, returnSequences: true });
    const lowRank = layer({ units, uRank: rank, returnSequences: true });
    for (const one of [ours, lowRank]) buildByUse(one, inputs);
    const { x, weights } = sequencesOf(size);
    const steps = tf.unstack(x, 1) as tf.Tensor2D[];
    const weightsByName = Object.fromEntries(ours.getWeights().map((weight, i) => [names[i]!, weight]));
    const problem = { everyState: true, parameters: weightsByName, x, weights };
    const edgeml = await edgemlLoop(cell, problem);
    const torch = joinRows([await torchLoops(cell, problem), edgeml]);

    const loop = () =>
      readOut(() => {
        const variables = ours.trainableWeights.map((weight) => weight.read() as tf.Variable);
        const named = Object.fromEntries(variables.map((variable, i) => [names[i]!, variable as tf.Tensor]));
        const { value, grads } = tf.variableGrads(() => {
          let h: tf.Tensor2D = tf.zeros([size.batch, units]);
          const states = steps.map((xt) => {
            const p = tf.add<tf.Tensor2D>(
              tf.matMul(xt, named.kernel as tf.Tensor2D),
              tf.matMul(h, named.recurrent as tf.Tensor2D),
            );
            h = next(p, h, named);
            return h;
          });
          return weightedSum(tf.stack(states, 1), weights);
        }, variables);
        const all = [value, ...variables.map(({ name }) => grads[name]!)];
        return tf.concat(all.map((tensor) => tf.reshape(tensor, [-1])));
      });
    return {
      title: `gradient step, ${title}, T ${size.time}, d ${units}, batch ${size.batch}`,
      unit: 'ms',
      baseline: TFJS,
      contestants: [
        { name: OURS, prepare: fixWasmSpeed, run: () => gradientStep(ours, x, weights) },
        {
          name: `qornn, one scan, W of rank ${rank}`,
          prepare: fixWasmSpeed,
          run: () => gradientStep(lowRank, x, weights),
          computes: 'low rank',
        },
        { name: TFJS, prepare: fixWasmSpeed, run: loop, rounds: 2 },
        ...torch.contestants,
      ],
      peers: [tfjsPeer(), ...torch.peers],
      missing: torch.missing,
      goals: edgeml.contestants.map((peer) => ({ contestant: OURS, against: peer.name, atLeast: 4 })),
      dispose: () => {
        torch.dispose();
        tf.dispose([x, weights, ...steps]);
        ours.dispose();
        lowRank.dispose();
      },
    };
  };
}

const FAST_RNN: FastCell = {
  title: 'FastRNN',
  torch: 'fastrnn',
  layer: fastRNN,
  weights: ['kernel', 'recurrent', 'bias', 'alpha', 'beta'],
  next: (p, h, { bias, alpha, beta }) =>
    tf.add(tf.mul(tf.sigmoid(beta!), h), tf.mul(tf.sigmoid(alpha!), tf.tanh(tf.add(p, bias!)))),
};

const FAST_GRNN: FastCell = {
  title: 'FastGRNN',
  torch: 'fastgrnn',
  layer: fastGRNN,
  weights: ['kernel', 'recurrent', 'gate_bias', 'bias', 'zeta', 'nu'],
  next(p, h, { gate_bias, bias, zeta, nu }) {
    const gate = tf.sigmoid(tf.add(p, gate_bias!));
    const update = tf.tanh(tf.add(p, bias!));
    const weight = tf.add(tf.mul(tf.sigmoid(zeta!), tf.sub(1, gate)), tf.sigmoid(nu!));
    return tf.add(tf.mul(gate, h), tf.mul(weight, update));
  },
};

export const fastRnnStep = fastStep(FAST_RNN);

export const fastGrnnStep = fastStep(FAST_GRNN);
