// Registers the gradients of TensorFlow.js, which tfjs-core does not do in Node.
import '@tensorflow/tfjs-layers';

// Benches get the backend from here, so that the packages that they belong to need not depend on it.
export { fixWasmSpeed, restoreStockWasmSpeed, useBackend } from '@qornn/backend';
export { readOut } from './read-out.js';
export { tfjsNode } from './tfjs-node.js';
export { tfjsPeer } from './tfjs-peer.js';
export { weightedSum } from './weighted-sum.js';
