import type { Peer } from './peer.js';
import { type Python, pythonPackages } from './python.js';

/** Keras with TensorFlow; scripts import `qornn_tensorflow` before it. */
export const keras: Peer<Python> = pythonPackages('Keras', 'pip install tensorflow-cpu', ['keras', 'tensorflow']);
