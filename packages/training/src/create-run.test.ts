import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { expectClose, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { createRun } from './create-run.js';
import { RunFolderError } from './errors.js';
import { openRun } from './open-run.js';
import { listRuns } from './run-list.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

beforeAll(() => useBackend());

const folder = () => join(temporaryFolder(), 'run');

/** The weights of another seed. */
function scaled(model: LayersModel): void {
  model.setWeights(model.getWeights().map((weight) => tf.mul(weight, 0.9)));
}

describe('createRun', () => {
  it('makes a run of step 0 with the weights, evaluated', async () => {
    const directory = folder();
    const { validation } = await createRun(tinyConfig(), { directory, initialize: scaled });
    const run = await openRun(directory);
    expect(run.metrics).toMatchObject([{ step: 0, validation }]);
    for (const which of ['best', 'last'] as const) {
      const model = run.loadModel(which);
      let expected: tf.Tensor[] = [];
      await createRun(tinyConfig(), {
        directory: folder(),
        initialize(same) {
          scaled(same);
          expected = same.getWeights().map((weight) => tf.clone(weight));
        },
      });
      model.getWeights().forEach((weight, i) => {
        expectClose(weight, expected[i]!, 0);
      });
      model.dispose();
    }
    expect(listRuns(directory).runs).toMatchObject([{ state: 'interrupted', steps: { done: 0 }, best: { step: 0 } }]);
  });

  it('is trained on from there, with the same result as without a pause', async () => {
    const directory = folder();
    const { validation } = await createRun(tinyConfig(), { directory, initialize: scaled });
    const summary = await train(tinyConfig(), { directory, resume: true });
    expect(summary.stopped).toBe('finished');
    const { metrics } = await openRun(directory);
    expect(metrics[0]).toMatchObject({ step: 0, validation });
    const whole = folder();
    const { test } = await train(tinyConfig(), { directory: whole, onBegin: ({ model }) => scaled(model) });
    expect(metrics.slice(1)).toEqual((await openRun(whole)).metrics);
    if (summary.best!.step > 0) expect(summary.test).toEqual(test);
  });

  it('keeps its first weights as the best if training makes them worse', async () => {
    const trained = folder();
    await train(tinyConfig({}, { steps: 200, warmStartSteps: 0 }), { directory: trained });
    const model = (await openRun(trained)).loadModel();
    const directory = folder();
    const optimizer = { name: 'sgd', learningRate: 0.5 };
    const config = tinyConfig({}, { steps: 4, evaluateEvery: 4, optimizer });
    await createRun(config, { directory, initialize: (fresh) => fresh.setWeights(model.getWeights()) });
    const { best } = await train(config, { directory, resume: true });
    expect(best!.step).toBe(0);
  });

  it('writes nothing where the weights do not fit', async () => {
    const directory = folder();
    const initialize = () => {
      throw new RangeError('no');
    };
    await expect(createRun(tinyConfig(), { directory, initialize })).rejects.toThrow(RangeError);
    expect(existsSync(directory)).toBe(false);
  });

  it('writes nothing into a folder with a run or a checkpoint', async () => {
    const directory = folder();
    await createRun(tinyConfig(), { directory, initialize: () => {} });
    await expect(createRun(tinyConfig(), { directory, initialize: () => {} })).rejects.toThrow(RunFolderError);
    const other = folder();
    mkdirSync(join(other, 'checkpoints'), { recursive: true });
    writeFileSync(join(other, 'checkpoints', 'best.safetensors'), 'mine');
    await expect(createRun(tinyConfig(), { directory: other, initialize: () => {} })).rejects.toThrow('exists already');
    expect(readdirSync(other)).toEqual(['checkpoints']);
  });

  it('leaves no tensors behind', async () => {
    await createRun(tinyConfig(), { directory: folder(), initialize: () => {} });
    const { numTensors } = tf.memory();
    await createRun(tinyConfig(), { directory: folder(), initialize: () => {} });
    expect(tf.memory().numTensors).toBe(numTensors);
  });
});
