// Worker thread of `measureInWorker`.
import { parentPort, workerData } from 'node:worker_threads';
import { useBackend } from '@qornn/backend';
import * as tf from '@tensorflow/tfjs-core';
import type { WeightToMeasure } from './measure-in-worker.js';
import { measureWeight } from './measure-weight.js';
import { spectrumOf } from './spectrum.js';

const { measure, values, units, steps = 1, backend } = workerData as WeightToMeasure & { backend: string };
await useBackend({ backend });
const weight = tf.tensor2d(values, [units, units]);
parentPort!.postMessage(measure === 'spectrum' ? spectrumOf(weight) : measureWeight(weight, steps));
