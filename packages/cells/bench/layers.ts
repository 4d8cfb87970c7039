import {
  type Benchmark,
  type BenchmarkFactory,
  type Contestant,
  joinRows,
  noRows,
  type PeerRows,
} from '@qornn/benchmarks';
import { fixWasmSpeed, restoreStockWasmSpeed, tfjsPeer } from '@qornn/benchmarks/tfjs';
import { orthogonalRNN, quantizedGRU, quantizedLSTM } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { buildByUse, gradientStep, type Layer, type Size, sequencesOf } from './layer-step.js';
import { plainRNN } from './plain-rnn.js';
import type { TfjsLayer } from './script-problem.js';
import {
  kerasLayer,
  type PeerLayer,
  type TorchCell,
  type TrainingProblem,
  tfjsNodeLayer,
  torchLoops,
  torchModule,
} from './training-peers.js';

const OURS = 'qornn, one scan';
const returnSequences = true;

interface Pair {
  title: string;
  size: Size;
  /** the layer in other libraries */
  layer: PeerLayer;
  /** in PyTorch, step by step, and also as a module; absent if its recurrence differs */
  torch?: TorchCell;
  goals: { stock: number; mended?: number };
  /** measurements of the peer; default 2 */
  peerRounds?: number;
  /** maximum difference of outputs, see `Benchmark` */
  tolerance?: number;
}

/** Our layer and one of TensorFlow.js with the same weights and outputs, beside those of other libraries. */
async function besideTfjs(pair: Pair, ours: Layer, tfjs: TfjsLayer, quick: boolean): Promise<Benchmark> {
  const { title, size } = pair;
  const { time, units, batch, inputs } = size;
  const theirs = layers[tfjs.name](tfjs.config);
  const peer = `tf.layers.${tfjs.name}`;
  for (const layer of [ours, theirs]) buildByUse(layer, inputs);
  theirs.setWeights(ours.getWeights());
  const { x, weights } = sequencesOf(size);
  const rounds = pair.peerRounds ?? 2;
  const peerStep = () => gradientStep(theirs, x, weights);
  const [kernel, recurrent, bias] = ours.getWeights() as [tf.Tensor, tf.Tensor, tf.Tensor];
  const problem = { everyState: true, parameters: { kernel, recurrent, bias }, x, weights };
  const { contestants: native, ...ofNative } = await tfjsNodeLayer(tfjs, problem);
  const fused = pair.torch ? [await torchModule(pair.layer, problem)] : [];
  const others = joinRows([
    ...(pair.torch ? [await torchLoops(pair.torch, problem)] : []),
    ...fused,
    await kerasUnlessQuick(pair.layer, problem, quick),
    { ...ofNative, contestants: native.map((one) => ({ ...one, rounds: Math.max(rounds, 1) })) },
  ]);
  const against = (how: string, atLeast: number | undefined) =>
    atLeast === undefined ? [] : [{ contestant: OURS, against: `${peer}, ${how}`, atLeast }];
  return {
    title: `gradient step, ${title}, T ${time}, d ${units}, batch ${batch}`,
    unit: 'ms',
    baseline: `${peer}, stock`,
    contestants: [
      { name: OURS, prepare: fixWasmSpeed, run: () => gradientStep(ours, x, weights) },
      { name: `${peer}, mended kernels`, prepare: fixWasmSpeed, run: peerStep, rounds },
      { name: `${peer}, stock`, prepare: restoreStockWasmSpeed, run: peerStep, rounds },
      ...others.contestants,
    ],
    ...(pair.tolerance !== undefined && { tolerance: pair.tolerance }),
    peers: [tfjsPeer(), ...others.peers],
    missing: others.missing,
    goals: [
      ...against('stock', pair.goals.stock),
      ...against('mended kernels', pair.goals.mended),
      ...joinRows(fused).contestants.map(({ name }) => ({ contestant: OURS, against: name, atLeast: 1 })),
    ],
    dispose: () => {
      others.dispose();
      tf.dispose([x, weights]);
      ours.dispose();
      theirs.dispose();
    },
  };
}

/** Keras, but not in a smoke test: TensorFlow starts for longer than all else runs. */
async function kerasUnlessQuick(layer: PeerLayer, problem: TrainingProblem, quick: boolean): Promise<PeerRows> {
  if (!quick) return kerasLayer(layer, problem);
  return { ...noRows(), missing: ['Keras: not measured in a quick run, since TensorFlow starts for long'] };
}

/** A nonlinear recurrence against tf.layers.simpleRNN. */
export const reluRecurrence: BenchmarkFactory = ({ quick }) => {
  const size = quick ? { time: 6, units: 8, batch: 4, inputs: 1 } : { time: 784, units: 170, batch: 128, inputs: 1 };
  const { units } = size;
  const shape: Pair = {
    title: 'relu recurrence',
    size,
    layer: 'RNN',
    torch: 'relu',
    goals: { stock: 8 },
    // Minutes each, hundreds of times slower.
    peerRounds: 0,
    // A state within rounding errors of 0 may be on either side of the kink, and the gradient of all steps before it depends on the side.
    tolerance: 5e-3,
  };
  return besideTfjs(
    shape,
    plainRNN(units, 'relu'),
    {
      name: 'simpleRNN',
      config: { units, returnSequences, activation: 'relu', recurrentInitializer: 'glorotNormal' },
    },
    quick,
  );
};

/** LSTM against tf.layers.lstm. */
export const lstmStep: BenchmarkFactory = ({ quick }) => {
  const size = quick ? { time: 6, units: 8, batch: 4, inputs: 3 } : { time: 200, units: 128, batch: 64, inputs: 10 };
  const { units } = size;
  const keras = { recurrentActivation: 'sigmoid', recurrentInitializer: 'glorotNormal' } as const;
  const shape: Pair = {
    title: 'LSTM',
    size,
    layer: 'LSTM',
    torch: 'lstm',
    goals: { stock: 10, mended: 2 },
  };
  return besideTfjs(
    shape,
    quantizedLSTM({ units, returnSequences }),
    { name: 'lstm', config: { units, returnSequences, ...keras } },
    quick,
  );
};

/** GRU against tf.layers.gru, whose reset gate applies before the product, and against torch.nn.GRU, where it applies after it. */
export const gruStep: BenchmarkFactory = async ({ quick }) => {
  const size = quick ? { time: 6, units: 8, batch: 4, inputs: 3 } : { time: 200, units: 128, batch: 64, inputs: 10 };
  const { units } = size;
  const keras = { recurrentActivation: 'sigmoid', recurrentInitializer: 'glorotNormal' } as const;
  const shape: Pair = { title: 'GRU', size, layer: 'GRU', goals: { stock: 5 } };
  const beside = await besideTfjs(
    shape,
    quantizedGRU({ units, returnSequences, resetAfter: false }),
    { name: 'gru', config: { units, returnSequences, ...keras } },
    quick,
  );
  const after = await gruResetAfter(size, quick);
  const known = beside.peers!.map(({ name }) => name);
  return {
    ...beside,
    contestants: [...beside.contestants, ...after.contestants],
    peers: [...beside.peers!, ...after.peers.filter(({ name }) => !known.includes(name))],
    missing: [...new Set([...beside.missing!, ...after.missing])],
    goals: [...beside.goals!, ...after.goals],
    async dispose() {
      after.dispose();
      await beside.dispose!();
    },
  };
};

async function gruResetAfter({ time, units, batch, inputs }: Size, quick: boolean) {
  const computes = 'reset after the product';
  const name = 'qornn, one scan, reset after the product';
  const layer = quantizedGRU({ units, returnSequences });
  buildByUse(layer, inputs);
  const { x, weights } = sequencesOf({ time, units, batch, inputs });
  const [kernel, recurrent, bias, recurrentBias] = layer.getWeights() as [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor];
  const parameters = { kernel, recurrent, bias, recurrent_bias: recurrentBias };
  const problem = { everyState: true, parameters, x, weights };
  const torch = await torchModule('GRU', problem);
  const others = joinRows([torch, await kerasUnlessQuick('GRU', problem, quick)]);
  const ours: Contestant = { name, computes, prepare: fixWasmSpeed, run: () => gradientStep(layer, x, weights) };
  return {
    contestants: [ours, ...others.contestants.map((contestant) => ({ ...contestant, computes }))],
    peers: others.peers,
    missing: others.missing,
    goals: torch.contestants.map((peer) => ({ contestant: name, against: peer.name, atLeast: 1 })),
    dispose() {
      others.dispose();
      tf.dispose([x, weights]);
      layer.dispose();
    },
  };
}

/** A Hadamard weight by butterflies against the same weight as a dense matrix. */
export const hadamardStep: BenchmarkFactory = ({ quick }) => {
  const size = quick ? { time: 6, units: 8, batch: 4, inputs: 3 } : { time: 100, units: 512, batch: 32, inputs: 10 };
  const { time, units, batch, inputs } = size;
  const options = {
    units,
    outputActivation: 'identity' as const,
    returnSequences,
    recurrentActivation: 'linear' as const,
  };
  const structured = orthogonalRNN({ ...options, parametrization: 'hadamard' });
  const dense = orthogonalRNN({ ...options, parametrization: 'unconstrained' });
  for (const layer of [structured, dense]) buildByUse(layer, inputs);
  const w = structured.orthogonalWeight();
  const [kernel, , bias] = structured.getWeights() as [tf.Tensor, tf.Tensor, tf.Tensor];
  tf.tidy(() => dense.setWeights([kernel, tf.transpose(w), bias]));
  const { x, weights } = sequencesOf(size);
  // The recurrent gradients differ (signs or matrix): compare the loss and the gradients of U and b.
  const step = (layer: Layer) => {
    const gradients = gradientStep(layer, x, weights);
    const last = gradients.length - units;
    return Float32Array.of(...gradients.subarray(0, 1 + inputs * units), ...gradients.subarray(last));
  };
  return {
    title: `gradient step, Hadamard weight, linear recurrence, T ${time}, d ${units}, batch ${batch}`,
    unit: 'ms',
    baseline: 'as a matrix',
    contestants: [
      { name: 'qornn, butterflies', prepare: fixWasmSpeed, run: () => step(structured) },
      { name: 'as a matrix', prepare: fixWasmSpeed, run: () => step(dense) },
    ],
    goals: [{ contestant: 'qornn, butterflies', against: 'as a matrix', atLeast: 4 }],
    dispose: () => {
      tf.dispose([x, weights, w]);
      structured.dispose();
      dense.dispose();
    },
  };
};
