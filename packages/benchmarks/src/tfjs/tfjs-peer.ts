import * as tf from '@tensorflow/tfjs-core';
import type { FoundPeer } from '../peer.js';

/** TensorFlow.js as it computes now, for the record of a benchmark. */
export function tfjsPeer(): FoundPeer {
  return { name: 'TensorFlow.js', version: `${tf.version_core} on ${tf.getBackend()}` };
}
