// A worker thread of `WorkerTeam`: computes the gradient of its shard of every batch.
import { parentPort, workerData } from 'node:worker_threads';
import { useBackend } from '@qornn/backend';
import * as tf from '@tensorflow/tfjs-core';
import { Curriculum } from './curriculum.js';
import { buildModel, parametersOf, weightsOf } from './model.js';
import { loadPlugins } from './plugins.js';
import { lossAndGradients, prepareStep } from './step.js';
import type { WorkerMessage, WorkerStart } from './team.js';

const { config, kept, backend, shard, weights: shared, answer: answerMemory } = workerData as WorkerStart;
const port = parentPort!;
const say = (message: WorkerMessage) => port.postMessage(message);
const fail = (error: unknown) =>
  say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });

try {
  await useBackend({ backend: backend as 'wasm' | 'cpu' });
  await loadPlugins({ plugins: config.plugins }, process.cwd());
  const curriculum = await Curriculum.load(config, kept);
  const model = buildModel(config, curriculum.task);
  const parameters = parametersOf(model);
  const variables = weightsOf(model);
  const weights = new Float32Array(shared);
  const answer = new Float32Array(answerMemory);

  const compute = (step: number): void => {
    let at = 0;
    for (const { variable } of variables) {
      const { shape, size } = variable;
      tf.tidy(() => variable.assign(tf.tensor(weights.slice(at, at + size), shape)));
      at += size;
    }
    prepareStep(model, config, step);
    tf.tidy(() => {
      const { loss, gradients } = lossAndGradients(model, parameters, curriculum.at(step), config, step, shard, false);
      answer[0] = loss.dataSync()[0]!;
      let to = 1;
      for (const gradient of gradients) {
        answer.set(gradient.dataSync(), to);
        to += gradient.size;
      }
    });
  };

  port.on('message', (step: number) => {
    try {
      compute(step);
      say({ kind: 'done' });
    } catch (error) {
      fail(error);
    }
  });
  say({ kind: 'ready' });
} catch (error) {
  fail(error);
}
