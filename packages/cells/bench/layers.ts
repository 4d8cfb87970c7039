import { type Benchmark, type BenchmarkFactory, type Contestant, findPeer } from '@qornn/benchmarks';
import { fixWasmSpeed, restoreStockWasmSpeed, tfjsPeer } from '@qornn/benchmarks/tfjs';
import { orthogonalRNN, quantizedGRU, quantizedLSTM } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { buildByUse, gradientStep, type Layer, type Size, sequencesOf } from './layer-step.js';
import { pytorch, type TorchCell, type TorchModule, torchLoops, torchModule } from './torch.js';

const OURS = 'qornn, one scan';
const returnSequences = true;

interface Pair {
  title: string;
  /** name of the tfjs layer */
  peer: string;
  size: Size;
  /** in PyTorch, step by step and as a module of torch.nn; absent if its recurrence differs */
  torch?: { cell: TorchCell; module: TorchModule };
  goals: { stock: number; mended?: number };
  /** measurements of the peer; default 2 */
  peerRounds?: number;
  /** maximum difference of outputs, see `Benchmark` */
  tolerance?: number;
}

/** Two layers with the same weights and outputs. */
async function besideTfjs(pair: Pair, ours: Layer, theirs: Layer): Promise<Benchmark> {
  const { title, peer, size } = pair;
  const { time, units, batch, inputs } = size;
  for (const layer of [ours, theirs]) buildByUse(layer, inputs);
  theirs.setWeights(ours.getWeights());
  const { x, weights } = sequencesOf(size);
  const rounds = pair.peerRounds ?? 2;
  const peerStep = () => gradientStep(theirs, x, weights);
  const [kernel, recurrent, bias] = ours.getWeights() as [tf.Tensor, tf.Tensor, tf.Tensor];
  const problem = { everyState: true, parameters: { kernel, recurrent, bias }, x, weights };
  const { program: python, state } = await findPeer(pytorch);
  const fused = pair.torch ? torchModule(python, pair.torch.module, problem) : [];
  const torch = pair.torch ? [...torchLoops(python, pair.torch.cell, problem), ...fused] : [];
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
      ...torch,
    ],
    ...(pair.tolerance !== undefined && { tolerance: pair.tolerance }),
    peers: [tfjsPeer(), state],
    goals: [
      ...against('stock', pair.goals.stock),
      ...against('mended kernels', pair.goals.mended),
      ...fused.map(({ name }) => ({ contestant: OURS, against: name, atLeast: 1 })),
    ],
    dispose: () => {
      for (const contestant of torch) contestant.dispose();
      tf.dispose([x, weights]);
      ours.dispose();
      theirs.dispose();
    },
  };
}

/** A nonlinear recurrence against tf.layers.simpleRNN. */
export const reluRecurrence: BenchmarkFactory = ({ quick }) => {
  const size = quick ? { time: 6, units: 8, batch: 4, inputs: 1 } : { time: 784, units: 170, batch: 128, inputs: 1 };
  const { units } = size;
  const shape = {
    title: 'relu recurrence',
    peer: 'tf.layers.simpleRNN',
    size,
    torch: { cell: 'relu', module: 'RNN' } as const,
    goals: { stock: 8 },
    // Minutes each, hundreds of times slower.
    peerRounds: 0,
    // A state within rounding errors of 0 may be on either side of the kink, and the gradient of all steps before it depends on the side.
    tolerance: 5e-3,
  };
  return besideTfjs(
    shape,
    orthogonalRNN({
      units,
      parametrization: 'unconstrained',
      recurrentActivation: 'relu',
      outputActivation: 'identity',
      returnSequences,
    }),
    layers.simpleRNN({ units, returnSequences, activation: 'relu', recurrentInitializer: 'glorotNormal' }),
  );
};

/** LSTM against tf.layers.lstm. */
export const lstmStep: BenchmarkFactory = ({ quick }) => {
  const size = quick ? { time: 6, units: 8, batch: 4, inputs: 3 } : { time: 200, units: 128, batch: 64, inputs: 10 };
  const { units } = size;
  const keras = { recurrentActivation: 'sigmoid', recurrentInitializer: 'glorotNormal' } as const;
  const shape = {
    title: 'LSTM',
    peer: 'tf.layers.lstm',
    size,
    torch: { cell: 'lstm', module: 'LSTM' } as const,
    goals: { stock: 10, mended: 2 },
  };
  return besideTfjs(
    shape,
    quantizedLSTM({ units, returnSequences }),
    layers.lstm({ units, returnSequences, ...keras }),
  );
};

/** GRU against tf.layers.gru, whose reset gate applies before the product, and against torch.nn.GRU, where it applies after it. */
export const gruStep: BenchmarkFactory = async ({ quick }) => {
  const size = quick ? { time: 6, units: 8, batch: 4, inputs: 3 } : { time: 200, units: 128, batch: 64, inputs: 10 };
  const { units } = size;
  const keras = { recurrentActivation: 'sigmoid', recurrentInitializer: 'glorotNormal' } as const;
  const shape = { title: 'GRU', peer: 'tf.layers.gru', size, goals: { stock: 5 } };
  const beside = await besideTfjs(
    shape,
    quantizedGRU({ units, returnSequences, resetAfter: false }),
    layers.gru({ units, returnSequences, ...keras }),
  );
  const after = await gruResetAfter(size);
  return {
    ...beside,
    contestants: [...beside.contestants, ...after.contestants],
    goals: [...beside.goals!, ...after.goals],
    async dispose() {
      after.dispose();
      await beside.dispose!();
    },
  };
};

async function gruResetAfter({ time, units, batch, inputs }: Size) {
  const computes = 'reset after the product';
  const name = 'qornn, one scan, reset after the product';
  const layer = quantizedGRU({ units, returnSequences });
  buildByUse(layer, inputs);
  const { x, weights } = sequencesOf({ time, units, batch, inputs });
  const [kernel, recurrent, bias, recurrentBias] = layer.getWeights() as [tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor];
  const parameters = { kernel, recurrent, bias, recurrent_bias: recurrentBias };
  const { program: python } = await findPeer(pytorch);
  const torch = torchModule(python, 'GRU', { everyState: true, parameters, x, weights });
  const ours: Contestant = { name, computes, prepare: fixWasmSpeed, run: () => gradientStep(layer, x, weights) };
  return {
    contestants: [ours, ...torch.map((contestant) => ({ ...contestant, computes }))],
    goals: torch.map((peer) => ({ contestant: name, against: peer.name, atLeast: 1 })),
    dispose() {
      for (const contestant of torch) contestant.dispose();
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
