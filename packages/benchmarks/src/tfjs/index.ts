// Registers the gradients of TensorFlow.js, which tfjs-core does not do in Node.
import '@tensorflow/tfjs-layers';

export { readOut } from './read-out.js';
export { tfjsPeer } from './tfjs-peer.js';
export { weightedSum } from './weighted-sum.js';
