import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type * as tf from '@tensorflow/tfjs-core';
import type { Contestant } from './benchmark.js';
import { BenchmarkError } from './errors.js';

const script = fileURLToPath(new URL('../peers/recurrence.py', import.meta.url));

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

/** Note for a missing PyTorch. */
export const MISSING_TORCH =
  'PyTorch: there is no python3 with torch and numpy (pip install torch numpy; Debian: apt-get install python3-torch libopenblas0-pthread)';

interface Answer {
  milliseconds: number;
  loss: number;
  gradients: Record<string, string>;
}

/** A Python interpreter with PyTorch. */
interface Torch {
  python: string;
  version: string;
}

/** Interpreters to try: the first in PATH, then the system Python, which has the packages of the distribution. */
const PYTHONS = ['python3', '/usr/bin/python3'];

let found: Promise<Torch | null> | undefined;

/** Version and BLAS libraries: with the reference BLAS, PyTorch is ten times slower. */
const ASK = `import re, sys, numpy, torch
torch.ones(64, 64) @ torch.ones(64, 64)
loaded = open("/proc/self/maps").read() if sys.platform == "linux" else ""
blas = re.search(r"openblas|mkl_|blis|libblas", loaded)
names = {"openblas": "OpenBLAS", "mkl_": "MKL", "blis": "BLIS", "libblas": "reference BLAS"}
print(" with ".join([torch.__version__, *([names[blas[0]]] if blas else [])]))`;

/** Searches PyTorch once. */
function torch(): Promise<Torch | null> {
  found ??= (async () => {
    for (const python of PYTHONS) {
      const version = await promisify(execFile)(python, ['-c', ASK], {
        timeout: 60_000,
      }).then(
        ({ stdout }) => stdout.trim(),
        () => null,
      );
      if (version !== null) return { python, version };
    }
    return null;
  })();
  return found;
}

/** Version and BLAS of the installed PyTorch; null if there is none. */
export async function torchVersion(): Promise<string | null> {
  return (await torch())?.version ?? null;
}

/** PyTorch's per-step loop on all cores and on one, each in a process that measures itself; empty without PyTorch. */
export async function torchLoops(cell: TorchCell, problem: TorchProblem): Promise<TorchContestant[]> {
  const { python } = (await torch()) ?? {};
  if (!python) return [];
  const cores = availableParallelism();
  return (cores === 1 ? [1] : [cores, 1]).map((threads) => {
    const name = `PyTorch loop, ${threads} ${threads === 1 ? 'core' : 'cores'}`;
    return contestant(name, python, { cell, one_tensor: false }, problem, threads);
  });
}

/** PyTorch's per-step loop as EdgeML writes it, with the states in one tensor, on one core; empty without PyTorch. */
export async function edgemlLoop(cell: TorchCell, problem: TorchProblem): Promise<TorchContestant[]> {
  const { python } = (await torch()) ?? {};
  return python ? [contestant('PyTorch loop of EdgeML, 1 core', python, { cell, one_tensor: true }, problem, 1)] : [];
}

/** A module of torch.nn on one core, in a process that measures itself; empty without PyTorch. */
export async function torchModule(module: TorchModule, problem: TorchProblem): Promise<TorchContestant[]> {
  const { python } = (await torch()) ?? {};
  return python ? [contestant(`torch.nn.${module}, 1 core`, python, { module }, problem, 1)] : [];
}

function contestant(
  name: string,
  python: string,
  recurrence: Recurrence,
  problem: TorchProblem,
  threads: number,
): TorchContestant {
  let session: Session | undefined;
  const inOrder = (loss: number, gradients: Record<string, Float32Array>) =>
    Float32Array.of(loss, ...Object.keys(problem.parameters).flatMap((name) => [...gradients[name]!]));
  const { arrange = inOrder } = problem;
  return {
    name,
    rounds: 5,
    async run() {
      session ??= new Session(python, recurrence, problem, threads);
      const { milliseconds, loss, gradients } = await session.step();
      const floats = Object.fromEntries(Object.entries(gradients).map(([name, data]) => [name, floatsOf(data)]));
      return { milliseconds, values: arrange(loss, floats) };
    },
    dispose: () => session?.end(),
  };
}

/** A Python process that runs a problem. */
class Session {
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly lines: AsyncIterator<string>;
  private complaints = '';

  constructor(
    python: string,
    recurrence: Recurrence,
    { everyState, parameters, x, weights }: TorchProblem,
    threads: number,
  ) {
    this.process = spawn(python, [script]);
    this.process.stderr.on('data', (text) => {
      this.complaints = `${this.complaints}${text}`.slice(-1000);
    });
    // A write error shows up as a missing reply.
    this.process.stdin.on('error', () => undefined);
    this.process.on('error', (error) => {
      this.complaints = error.message;
    });
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
    const encoded = Object.entries(parameters).map(([name, tensor]) => [name, encodedTensor(tensor)]);
    this.send({
      ...recurrence,
      every_state: everyState,
      threads,
      parameters: Object.fromEntries(encoded),
      x: encodedTensor(x),
      weights: encodedTensor(weights),
    });
  }

  async step(): Promise<Answer> {
    this.send({});
    const { value, done } = await this.lines.next();
    if (done) {
      throw new BenchmarkError(`PyTorch ended without an answer: ${this.complaints.trim() || 'it says nothing'}`);
    }
    return JSON.parse(value) as Answer;
  }

  end(): void {
    this.process.kill();
  }

  private send(message: object): void {
    this.process.stdin.write(`${JSON.stringify(message)}\n`);
  }
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

/** Transpose of a matrix. */
export function transposedValues(values: Float32Array, rows: number, columns: number): Float32Array {
  return Float32Array.from(values, (_, i) => values[(i % rows) * columns + Math.floor(i / rows)]!);
}
