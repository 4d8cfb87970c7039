import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { encodedTensor, findPeer, PeerError, PythonSession, pythonPackages, pythonRows } from '@qornn/benchmarks';
import type { GatedNetwork } from './gated-network.js';
import type { GatedSide, GatedWork } from './gated-work.js';
import { transposedValues } from './onnx/transposed.js';

/** The newest PyTorch that a Python has. */
export const torch = pythonPackages('PyTorch', 'pip install torch numpy', ['torch']);
export const keras = pythonPackages('Keras', 'pip install tensorflow-cpu', ['keras', 'tensorflow']);
const converter = pythonPackages('LiteRT converter', 'pip install tensorflow-cpu tf_keras', ['tf_keras', 'tensorflow']);
const litert = pythonPackages('LiteRT', 'pip install ai-edge-litert', ['ai_edge_litert']);
const tfliteMicro = pythonPackages('TFLite Micro', 'pip install tflite-micro', ['tflite_micro']);

const threads = 1;

/** torch.nn.LSTM or GRU in evaluation mode, in float and with 8-bit weights, on one core. */
export function gatedTorch(network: GatedNetwork, work: GatedWork): Promise<GatedSide> {
  return pythonRows(torch, script('run_torch'), problemOf(network, work), { threads });
}

/** keras.layers.LSTM or GRU, on one core. */
export function gatedKeras(network: GatedNetwork, work: GatedWork): Promise<GatedSide> {
  return pythonRows(keras, script('run_keras'), problemOf(network, work), { threads });
}

/**
 * LiteRT's and TFLite Micro's interpreters, with models that TensorFlow's converter made of the network: in floating point, with 8-bit
 * weights, and with 8 bits everywhere. TFLite Micro runs its kernels of this processor, which are those of reference.
 *
 * @param kinds `float`, `8-bit weights`, `int8`, `16x8`
 */
export async function gatedLiteRT(
  network: GatedNetwork,
  work: GatedWork,
  kinds: readonly string[],
): Promise<GatedSide> {
  const { program: python, state } = await findPeer(converter, threads);
  const missingBoth = [litert, tfliteMicro].map(({ name }) => `${name}: needs the LiteRT converter`);
  if (!python) return { contestants: [], peers: [state], missing: missingBoth, dispose() {} };
  const { calibration, time } = work;
  const x = encodedTensor(concatenated(calibration), [calibration.length, time, network.inputs]);
  let models: Record<string, object>;
  let missing: string[];
  const session = new PythonSession(python, script('convert_to_tflite'), 600_000);
  try {
    // Only the fused LSTM keeps its state between calls.
    const stepwise = work.stepwise && network.cell === 'lstm';
    const problem = { ...problemOf(network, work), stepwise, calibration: x, kinds };
    ({ models, missing } = (await session.ask(problem)) as { models: Record<string, object>; missing: string[] });
  } catch (error) {
    if (!(error instanceof PeerError)) throw error;
    const reasons = [`${converter.name}: ${error.message}`, ...missingBoth];
    return { contestants: [], peers: [state], missing: reasons, dispose() {} };
  } finally {
    session.end();
  }
  // TFLite Micro has no kernels of floats with 8-bit weights.
  const { '8-bit weights': _, ...micro } = models;
  const common = problemOf(network, work);
  const sides = [
    await pythonRows(litert, script('run_litert'), { ...common, models }, { threads }),
    await pythonRows(tfliteMicro, script('run_tflite_micro'), { ...common, models: micro }, { threads }),
  ];
  return {
    contestants: sides.flatMap(({ contestants }) => contestants),
    peers: [state, ...sides.flatMap(({ peers }) => peers)],
    missing: [...missing, ...sides.flatMap(({ missing }) => missing)],
    dispose() {
      for (const side of sides) side.dispose();
    },
  };
}

/**
 * A network and its work as the scripts read them: matrices as Keras has them, kernel [inputs, gates], recurrent [units, gates], readout
 * [units, outputs], gates of an LSTM i, f, g, o and of a GRU z, r, n; bias and recurrent_bias [gates]; x [sequences, time, inputs].
 */
function problemOf(network: GatedNetwork, { sequences, time, times, stepwise }: GatedWork) {
  const { cell, units, inputs, outputs, w, u, b, recurrentBias, v } = network;
  const rows = b.length;
  const transposed = (values: Float32Array, from: number, to: number) =>
    encodedTensor(Float32Array.from(transposedValues(values, from, to)), [to, from]);
  const recurrent = new Float32Array(rows);
  recurrent.set(recurrentBias, rows - recurrentBias.length);
  return {
    cell,
    threads,
    times,
    stepwise,
    kernel: transposed(u, rows, inputs),
    recurrent: transposed(w, rows, units),
    bias: encodedTensor(b, [rows]),
    recurrent_bias: encodedTensor(recurrent, [rows]),
    readout: transposed(v, outputs, units),
    x: encodedTensor(concatenated(sequences), [sequences.length, time, inputs]),
  };
}

function concatenated(sequences: readonly Float32Array[]): Float32Array {
  return Float32Array.from(sequences.flatMap((sequence) => Array.from(sequence)));
}

function script(name: string): string {
  // This module lies in bench/ or in dist/bench/.
  const root = dirname(createRequire(import.meta.url).resolve('@qornn/converter/package.json'));
  return join(root, 'peers', `${name}.py`);
}
