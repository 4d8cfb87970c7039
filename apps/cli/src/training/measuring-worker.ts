// Worker thread of `diagnose`.
import { parentPort, workerData } from 'node:worker_threads';
import { useBackend } from '@qornn/backend';
import * as tf from '@tensorflow/tfjs-core';
import { measureWeight, type Weight } from './orthogonality.js';

const { values, units, steps, backend } = workerData as Weight;
await useBackend(backend === 'tensorflow' ? {} : { backend: backend as 'wasm' | 'cpu' });
const weight = tf.tensor2d(values, [units, units]);
parentPort!.postMessage(measureWeight(weight, steps));
