import { findPeer, PeerError, type PeerState, PythonSession, pythonPackages } from '@qornn/benchmarks';
import type { GatedNetwork } from '../gated-network.js';
import { pythonScript } from '../python-script.js';
import { gatedGraph } from './gated-graph.js';
import { encodeModel } from './model.js';

/** Milliseconds in which a model is rounded. */
const LIMIT = 180_000;

const quantizer = pythonPackages('quantize_dynamic of onnxruntime', 'pip install onnx onnxruntime', [
  'onnxruntime',
  'onnx',
]);

/** A network as onnxruntime's own tool rounds it: 8-bit weights, and inputs and states rounded to 8 bits at each step. */
export interface RoundedModel {
  /** content of the .onnx file; undefined if there is none */
  model: Uint8Array | undefined;
  peers: PeerState[];
  /** why there is none */
  missing: string[];
}

/** An LSTM with its weights rounded by `quantize_dynamic`, which leaves a GRU in floating point. */
export async function roundedModel(network: GatedNetwork): Promise<RoundedModel> {
  if (network.cell !== 'lstm') {
    const missing = ['onnxruntime, 8-bit GRU: onnxruntime has none, and quantize_dynamic leaves it in floating point'];
    return { model: undefined, peers: [], missing };
  }
  const { program: python, state } = await findPeer(quantizer);
  if (!python) return { model: undefined, peers: [state], missing: [] };
  const session = new PythonSession(python, pythonScript('quantize_onnx'), LIMIT);
  try {
    const float = Buffer.from(encodeModel(gatedGraph(network))).toString('base64');
    const { model } = (await session.ask({ model: float })) as { model: string };
    return { model: new Uint8Array(Buffer.from(model, 'base64')), peers: [state], missing: [] };
  } catch (error) {
    if (!(error instanceof PeerError)) throw error;
    return { model: undefined, peers: [state], missing: [`${quantizer.name}: ${error.message}`] };
  } finally {
    session.end();
  }
}
