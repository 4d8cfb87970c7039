import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { nodeRows, type Peer } from '@qornn/benchmarks';
import { tfjsNode } from '@qornn/benchmarks/tfjs';
import * as tf from '@tensorflow/tfjs-core';
import type { GatedNetwork } from './gated-network.js';
import { problemOf } from './gated-problem.js';
import type { GatedSide, GatedWork } from './gated-work.js';
import type { PredictingBackend } from './predict-in-tfjs.js';

/** Those that Node does not have. */
const IN_PAGES =
  'TensorFlow.js, webgl and webgpu: in pages only; https://tensorflow.github.io/tfjs/e2e/benchmarks/local-benchmark measures a model there';

/** Backends of TensorFlow.js in Node. */
const BACKENDS: Readonly<Record<string, { backend: PredictingBackend; peer: Peer<unknown> }>> = {
  wasm: { backend: 'wasm', peer: inJavaScript('wasm') },
  cpu: { backend: 'cpu', peer: inJavaScript('cpu') },
  'tfjs-node': { backend: 'tensorflow', peer: tfjsNode },
};

/** What people run trained networks with in JavaScript: `predict` of tf.layers.lstm or gru on one core, on each backend that Node has. */
export async function gatedTfjs(network: GatedNetwork, work: GatedWork): Promise<GatedSide[]> {
  // This module lies in bench/ or in dist/bench/.
  const root = dirname(createRequire(import.meta.url).resolve('@qornn/converter/package.json'));
  const script = join(root, 'dist', 'bench', 'predict-in-tfjs.js');
  const { cell } = network;
  // The GRU of TensorFlow.js resets before the product only, which is as much work.
  const layer = cell === 'gru' ? 'tf.layers.gru (reset before the product)' : 'tf.layers.lstm';
  const environment = { TF_NUM_INTRAOP_THREADS: '1', TF_NUM_INTEROP_THREADS: '1' };
  const sides: GatedSide[] = [{ contestants: [], missing: [IN_PAGES], dispose() {} }];
  for (const [name, { backend, peer }] of Object.entries(BACKENDS)) {
    const problem = { ...problemOf(network, work), name: `${layer}, predict, ${name}`, backend };
    const rows = await nodeRows(peer, script, problem, { environment });
    // Hundreds of times slower than the others: few rounds, or a full run takes minutes more.
    const known = { rounds: 2, ...(cell === 'gru' && { computes: layer }) };
    sides.push({ ...rows, contestants: rows.contestants.map((contestant) => ({ ...contestant, ...known })) });
  }
  return sides;
}

/** A backend that the benches depend on. */
function inJavaScript(backend: string): Peer<unknown> {
  return {
    name: `TensorFlow.js, ${backend}`,
    howToGet: `npm install @tensorflow/tfjs-backend-${backend}`,
    find: () => tf,
    version: () => tf.version_core,
  };
}
