import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { type Contestant, type Python, PythonSession, pythonPeer } from '@qornn/benchmarks';
import type * as tf from '@tensorflow/tfjs-core';

/** A problem for PyTorch, in the Keras layout. */
export interface TorchProblem {
  /** whether the loss includes every state or the last only */
  everyState: boolean;
  /** kernel [inputs, gates], recurrent [units, gates], bias [gates], and further ones of a cell: see peers/recurrence.py */
  parameters: Record<string, tf.Tensor>;
  /** [batch, time, inputs] */
  x: tf.Tensor;
  /** of the states in the loss */
  weights: tf.Tensor;
  /** orders the output like that of the other contestants; default: the loss, then the gradients in the order of `parameters` */
  arrange?(loss: number, gradients: Record<string, Float32Array>): ArrayLike<number>;
}

/** Cells that PyTorch runs step by step. */
export type TorchCell = 'linear' | 'relu' | 'lstm' | 'fastrnn' | 'fastgrnn';

/** Recurrent modules of torch.nn; RNN is that with relu. */
export type TorchModule = 'RNN' | 'LSTM' | 'GRU';

/** What runs a problem. */
type Recurrence = { cell: TorchCell; one_tensor: boolean } | { module: TorchModule };

/** A process of PyTorch in a benchmark. */
export type TorchContestant = Contestant & { dispose(): void };

/** PyTorch, with its BLAS: with the reference BLAS, it is ten times slower. */
export const pytorch = pythonPeer(
  'PyTorch',
  'a python3 with torch and numpy (pip install torch numpy; Debian: apt-get install python3-torch libopenblas0-pthread)',
  `import re, sys, numpy, torch
torch.ones(64, 64) @ torch.ones(64, 64)
loaded = open("/proc/self/maps").read() if sys.platform == "linux" else ""
blas = re.search(r"openblas|mkl_|blis|libblas", loaded)
names = {"openblas": "OpenBLAS", "mkl_": "MKL", "blis": "BLIS", "libblas": "reference BLAS"}
print(" with ".join([torch.__version__, *([names[blas[0]]] if blas else [])]))`,
);

/** PyTorch's per-step loop on all cores and on one, each in a process that measures itself; empty without PyTorch. */
export function torchLoops(python: Python | undefined, cell: TorchCell, problem: TorchProblem): TorchContestant[] {
  if (!python) return [];
  const cores = availableParallelism();
  return (cores === 1 ? [1] : [cores, 1]).map((threads) => {
    const name = `PyTorch loop, ${threads} ${threads === 1 ? 'core' : 'cores'}`;
    return contestant(name, python, { cell, one_tensor: false }, problem, threads);
  });
}

/** PyTorch's per-step loop as EdgeML writes it, with the states in one tensor, on one core; empty without PyTorch. */
export function edgemlLoop(python: Python | undefined, cell: TorchCell, problem: TorchProblem): TorchContestant[] {
  return python ? [contestant('PyTorch loop of EdgeML, 1 core', python, { cell, one_tensor: true }, problem, 1)] : [];
}

/** A module of torch.nn on one core, in a process that measures itself; empty without PyTorch. */
export function torchModule(python: Python | undefined, module: TorchModule, problem: TorchProblem): TorchContestant[] {
  return python ? [contestant(`torch.nn.${module}, 1 core`, python, { module }, problem, 1)] : [];
}

function contestant(
  name: string,
  python: Python,
  recurrence: Recurrence,
  problem: TorchProblem,
  threads: number,
): TorchContestant {
  let session: PythonSession | undefined;
  const inOrder = (loss: number, gradients: Record<string, Float32Array>) =>
    Float32Array.of(loss, ...Object.keys(problem.parameters).flatMap((name) => [...gradients[name]!]));
  const { arrange = inOrder } = problem;
  return {
    name,
    rounds: 5,
    parameters: { threads },
    async run() {
      session ??= open(python, recurrence, problem, threads);
      const { milliseconds, loss, gradients } = (await session.ask({})) as Answer;
      const floats = Object.fromEntries(Object.entries(gradients).map(([name, data]) => [name, floatsOf(data)]));
      return { milliseconds, values: arrange(loss, floats) };
    },
    dispose: () => session?.end(),
  };
}

interface Answer {
  milliseconds: number;
  loss: number;
  gradients: Record<string, string>;
}

/** A process that has the problem. */
function open(
  python: Python,
  recurrence: Recurrence,
  { everyState, parameters, x, weights }: TorchProblem,
  threads: number,
): PythonSession {
  // This module lies in bench/ or in dist/bench/.
  const root = dirname(createRequire(import.meta.url).resolve('@qornn/cells/package.json'));
  const session = new PythonSession(python, join(root, 'peers', 'recurrence.py'));
  const encoded = Object.entries(parameters).map(([name, tensor]) => [name, encodedTensor(tensor)]);
  session.tell({
    ...recurrence,
    every_state: everyState,
    threads,
    parameters: Object.fromEntries(encoded),
    x: encodedTensor(x),
    weights: encodedTensor(weights),
  });
  return session;
}

function encodedTensor(tensor: tf.Tensor): { shape: number[]; data: string } {
  const values = tensor.dataSync() as Float32Array;
  return {
    shape: tensor.shape,
    data: Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64'),
  };
}

function floatsOf(data: string): Float32Array {
  const bytes = Buffer.from(data, 'base64');
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
