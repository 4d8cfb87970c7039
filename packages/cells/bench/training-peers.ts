import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type Contestant,
  encodedTensor,
  joinRows,
  keras,
  nodeRows,
  type Peer,
  type PeerRows,
  type Python,
  pythonPeer,
  pythonRows,
} from '@qornn/benchmarks';
import { tfjsNode } from '@qornn/benchmarks/tfjs';
import type * as tf from '@tensorflow/tfjs-core';
import type { ScriptProblem, TfjsLayer } from './script-problem.js';

/** A gradient step for programs of others, in the Keras layout. */
export interface TrainingProblem {
  /** whether the loss includes every state or the last only */
  everyState: boolean;
  /**
   * kernel [inputs, gates], recurrent [units, gates] and bias [gates], gates in the order of Keras; of a GRU that resets after the product
   * also recurrent_bias [gates]; of FastRNN alpha and beta [1], of FastGRNN gate_bias [units], zeta and nu [1]
   */
  parameters: Record<string, tf.Tensor>;
  /** [batch, time, inputs] */
  x: tf.Tensor;
  /** of the states in the loss: [batch, time, units], or [batch, units] for the last state alone */
  weights: tf.Tensor;
  /** orders the output like that of the other contestants; default: the loss, then the gradients in the order of `parameters` */
  arrange?(values: ArrayLike<number>): ArrayLike<number>;
}

/** Cells that PyTorch runs step by step. */
export type TorchCell = 'linear' | 'relu' | 'lstm' | 'fastrnn' | 'fastgrnn';

/** Layers that programs of others have in one piece; the RNN has relu. */
export type PeerLayer = 'RNN' | 'LSTM' | 'GRU';

/** PyTorch, with its BLAS: with the reference BLAS, it is ten times slower. */
const pytorch = pythonPeer(
  'PyTorch',
  'a python3 with torch and numpy (pip install torch numpy; Debian: apt-get install python3-torch libopenblas0-pthread)',
  `import re, sys, numpy, torch
torch.ones(64, 64) @ torch.ones(64, 64)
loaded = open("/proc/self/maps").read() if sys.platform == "linux" else ""
blas = re.search(r"openblas|mkl_|blis|libblas", loaded)
names = {"openblas": "OpenBLAS", "mkl_": "MKL", "blis": "BLIS", "libblas": "reference BLAS"}
print(" with ".join([torch.__version__, *([names[blas[0]]] if blas else [])]))`,
);

/** PyTorch's per-step loop on all cores and on one. */
export async function torchLoops(cell: TorchCell, problem: TrainingProblem): Promise<PeerRows> {
  const cores = availableParallelism();
  const rows: PeerRows[] = [];
  for (const threads of cores === 1 ? [1] : [cores, 1]) {
    const name = `PyTorch loop, ${threads} ${threads === 1 ? 'core' : 'cores'}`;
    rows.push(await inPython(pytorch, 'train_torch', name, { cell, one_tensor: false }, problem, threads));
  }
  return joinRows(rows);
}

/** PyTorch's per-step loop as EdgeML writes it, with the states in one tensor, on one core. */
export function edgemlLoop(cell: TorchCell, problem: TrainingProblem): Promise<PeerRows> {
  return inPython(pytorch, 'train_torch', 'PyTorch loop of EdgeML, 1 core', { cell, one_tensor: true }, problem, 1);
}

/** A module of torch.nn on one core. */
export function torchModule(module: PeerLayer, problem: TrainingProblem): Promise<PeerRows> {
  return inPython(pytorch, 'train_torch', `torch.nn.${module}, 1 core`, { module }, problem, 1);
}

/** A layer of Keras on one core, in a graph. */
export function kerasLayer(kind: PeerLayer, problem: TrainingProblem): Promise<PeerRows> {
  const layer = kind === 'RNN' ? 'SimpleRNN' : kind;
  const before = kind === 'GRU' && !('recurrent_bias' in problem.parameters) ? '(reset_after=False)' : '';
  return inPython(keras, 'train_keras', `keras.layers.${layer}${before}, 1 core`, { layer }, problem, 1);
}

/**
 * A layer of TensorFlow.js on one core of TensorFlow's own library.
 *
 * @param layer as TensorFlow.js serializes it; its GRU resets before the product
 */
export async function tfjsNodeLayer(layer: TfjsLayer, problem: TrainingProblem): Promise<PeerRows> {
  const name = `tf.layers.${layer.name} on tfjs-node, 1 core`;
  const environment = { TF_NUM_INTRAOP_THREADS: '1', TF_NUM_INTEROP_THREADS: '1' };
  const script = join(folder(), 'dist', 'bench', 'step-in-tfjs.js');
  const rows = await nodeRows(tfjsNode, script, { ...problemOf(name, problem, 1), layer }, { environment });
  return arranged(rows, problem);
}

async function inPython(
  peer: Peer<Python>,
  script: string,
  name: string,
  recurrence: object,
  problem: TrainingProblem,
  threads: number,
): Promise<PeerRows> {
  const file = join(folder(), 'peers', `${script}.py`);
  return arranged(
    await pythonRows(peer, file, { ...problemOf(name, problem, threads), ...recurrence }, { threads }),
    problem,
  );
}

/** The folder of this package: this module lies in bench/ or in dist/bench/. */
function folder(): string {
  return dirname(createRequire(import.meta.url).resolve('@qornn/cells/package.json'));
}

function problemOf(
  name: string,
  { everyState, parameters, x, weights }: TrainingProblem,
  threads: number,
): ScriptProblem {
  const encoded = (tensor: tf.Tensor) => encodedTensor(tensor.dataSync() as Float32Array, tensor.shape);
  return {
    name,
    threads,
    every_state: everyState,
    parameters: Object.fromEntries(Object.entries(parameters).map(([name, tensor]) => [name, encoded(tensor)])),
    x: encoded(x),
    weights: encoded(weights),
  };
}

/** Rows whose outputs are in the order of the other contestants. */
function arranged(rows: PeerRows, { arrange = (values) => values }: TrainingProblem): PeerRows {
  const inOrder = (contestant: Contestant): Contestant => ({
    ...contestant,
    rounds: 5,
    async run() {
      const answer = await contestant.run();
      return 'milliseconds' in answer ? { ...answer, values: arrange(answer.values) } : arrange(answer);
    },
  });
  return { ...rows, contestants: rows.contestants.map(inOrder) };
}
