// A worker thread that trains by itself.
import { parentPort, workerData } from 'node:worker_threads';
import { useBackend } from '@qornn/benchmarks/tfjs';
import { measuredTraining, type ShortRun } from './measured-training.js';

await useBackend({ backend: 'wasm' });
parentPort!.postMessage(await measuredTraining(workerData as ShortRun));
