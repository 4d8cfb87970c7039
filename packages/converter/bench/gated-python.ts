import {
  encodedTensor,
  findPeer,
  keras,
  PeerError,
  PythonSession,
  pythonPackages,
  pythonRows,
} from '@qornn/benchmarks';
import type { GatedNetwork } from './gated-network.js';
import { concatenated, problemOf } from './gated-problem.js';
import type { GatedSide, GatedWork } from './gated-work.js';
import { pythonScript } from './python-script.js';

/** The newest PyTorch that a Python has. */
export const torch = pythonPackages('PyTorch', 'pip install torch numpy', ['torch']);
const converter = pythonPackages('LiteRT converter', 'pip install tensorflow-cpu tf_keras', ['tf_keras', 'tensorflow']);
const litert = pythonPackages('LiteRT', 'pip install ai-edge-litert', ['ai_edge_litert']);
const tfliteMicro = pythonPackages('TFLite Micro', 'pip install tflite-micro', ['tflite_micro']);

const threads = 1;

/** torch.nn.LSTM or GRU in evaluation mode, in float and with 8-bit weights, on one core. */
export function gatedTorch(network: GatedNetwork, work: GatedWork): Promise<GatedSide> {
  return pythonRows(torch, pythonScript('run_torch'), problemOf(network, work), { threads });
}

/** keras.layers.LSTM or GRU, on one core. */
export function gatedKeras(network: GatedNetwork, work: GatedWork): Promise<GatedSide> {
  return pythonRows(keras, pythonScript('run_keras'), problemOf(network, work), { threads });
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
  const session = new PythonSession(python, pythonScript('convert_to_tflite'), 600_000);
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
    await pythonRows(litert, pythonScript('run_litert'), { ...common, models }, { threads }),
    await pythonRows(tfliteMicro, pythonScript('run_tflite_micro'), { ...common, models: micro }, { threads }),
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
