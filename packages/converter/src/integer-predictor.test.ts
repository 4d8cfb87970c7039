import { createRuntime, type IntModel } from '@qornn/int-runtime';
import { seriesTask } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import { evaluatePredictors } from '@qornn/training/loop';
import type * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, it } from 'vitest';
import { integerPredictor } from './integer-predictor.js';
import { quantizeModel } from './quantize-model.js';
import { tinyModel } from './testing/tiny-model.js';

beforeAll(() => useBackend('wasm'));

/** Sequences of 3 to 9 rows, whose values lie on ties of 8-bit codes about half of the time. */
function seriesOfAnyLength() {
  const values: number[] = [];
  const answers: number[] = [];
  const sequences = Array.from({ length: 60 }, (_, s) => {
    const from = answers.length;
    for (let t = 0; t < 3 + (s % 7); t++) {
      values.push(1000 + ((s * 37 + t * 11) % 255) / 2, -((s + t) % 13) / 4);
      answers.push(s % 2);
    }
    return { name: `s${s}`, from, to: answers.length };
  });
  const data = {
    values: Float32Array.from(values),
    answers: Float32Array.from(answers),
    labels: ['a', 'b'],
    sequences,
  };
  return { data, task: seriesTask(data, { file: 'a.csv', columns: ['x', 'y'], label: 'c', sequence: 'id' }) };
}

it('answers bit for bit as the runtime does for raw samples, each sequence to its own length', async () => {
  const { data, task } = seriesOfAnyLength();
  const layers = tinyModel(task);
  const { model } = await quantizeModel(layers, task);
  const runtime = await createRuntime(model as IntModel, { engine: 'js' });
  const seen: number[][] = [];
  await evaluatePredictors(
    task,
    { integer: await integerPredictor(model) },
    {
      sequences: 1000,
      batchSize: 5,
      onBatch: ({ integer }) => seen.push(...((integer as tf.Tensor2D).arraySync() as number[][])),
    },
  );
  expect(seen).toHaveLength(task.sizes!.test);
  const answers = data.sequences.map(({ from, to }) =>
    [...runtime.run(data.values.slice(2 * from, 2 * to))].map((readout) => Math.fround(readout * model.readout.scale)),
  );
  for (const logits of seen) expect(answers).toContainEqual(logits);
  layers.dispose();
});
