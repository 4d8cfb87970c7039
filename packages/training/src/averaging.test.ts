import { join } from 'node:path';
import type { OrthogonalRNN } from '@qornn/cells';
import { orthogonalityDefect, polarFactor } from '@qornn/orthogonal-params';
import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { WeightAverage } from './averaging.js';
import type { RunConfig } from './configuration/run-schema.js';
import { loadTaskOf } from './configuration/task-of-config.js';
import { evaluate } from './evaluate.js';
import { buildModel, parametersOf, recurrentLayers, weightsOf } from './model.js';
import { openRun } from './open-run.js';
import { createOptimizer } from './optimizer.js';
import { trainStep } from './step.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

beforeAll(() => useBackend());

const folder = () => join(temporaryFolder(), 'run');
const values = (tensors: readonly tf.Tensor[]) => tensors.map((tensor) => Array.from(tensor.dataSync()));
const kernelOf = (model: LayersModel) => recurrentLayers(model)[0] as OrthogonalRNN;

/** Runs steps with averaging, and records the weights after each. */
async function stepped(config: RunConfig, steps: number) {
  const task = await loadTaskOf(config);
  const model = buildModel(config, task);
  const parameters = parametersOf(model);
  const optimizer = createOptimizer(config.training.optimizer, parameters, config.seed);
  const { averaging, orthogonalRounding } = config.training;
  const average = new WeightAverage(model, parameters, averaging!, orthogonalRounding);
  const after: number[][][] = [];
  for (let step = 1; step <= steps; step++) {
    await trainStep(model, parameters, optimizer, task, config, step);
    average.add(step);
    after.push(values(parameters.map(({ variable }) => variable)));
  }
  const dispose = () => {
    average.dispose();
    optimizer.dispose();
    model.dispose();
  };
  return { task, model, parameters, average, after, dispose };
}

/** The definition: Σ β^{n−k} θ_k / Σ β^{n−k}. */
function meanOf(after: readonly number[][][], decay: number): number[][] {
  const weights = after.map((_, k) => decay ** (after.length - 1 - k));
  const total = weights.reduce((sum, weight) => sum + weight);
  return after[0]!.map((first, p) =>
    first.map((_, i) => after.reduce((sum, step, k) => sum + weights[k]! * step[p]![i]!, 0) / total),
  );
}

describe('WeightAverage', () => {
  it.each([
    [0.5, 0],
    [0.9, 0],
    [0.99, 4],
  ])('agrees with its definition, decay %d from step %i', async (decay, start) => {
    const { model, average, after, parameters, dispose } = await stepped(
      tinyConfig({}, { averaging: { decay, start } }),
      9,
    );
    const expected = meanOf(after.slice(start), decay);
    await average.during(9, async () => {
      values(parameters.map(({ variable }) => variable)).forEach((mean, p) => {
        mean.forEach((value, i) => {
          expect(value).toBeCloseTo(expected[p]![i]!, 5);
        });
      });
    });
    expect(values(parameters.map(({ variable }) => variable))).toEqual(after.at(-1));
    expect(weightsOf(model).length).toBeGreaterThan(0);
    dispose();
  });

  it('equals the trained weights before it starts', async () => {
    const { average, after, parameters, dispose } = await stepped(
      tinyConfig({}, { averaging: { decay: 0.9, start: 5 } }),
      5,
    );
    const seen = await average.during(5, async () => values(parameters.map(({ variable }) => variable)));
    expect(seen).toEqual(after.at(-1));
    dispose();
  });

  it.each(['projUnnD', 'projUnnT'])('projects an orthogonal latent back: %s', async (name) => {
    const config = tinyConfig(
      { model: { units: 8, parametrization: { name, rank: 2 } } },
      { averaging: { decay: 0.9 } },
    );
    config.training.optimizer.recurrentRateFactor = 3;
    const { model, average, after, parameters, dispose } = await stepped(config, 12);
    const p = parameters.findIndex(({ kind }) => kind === 'recurrent');
    const mean = tf.tensor2d(meanOf(after, 0.9)[p]!, [8, 8]);
    expect(orthogonalityDefect(mean)).toBeGreaterThan(1e-4);
    await average.during(12, async () => {
      const weight = kernelOf(model).orthogonalWeight();
      expect(orthogonalityDefect(weight)).toBeLessThan(1e-5);
      const distance = tf.max(tf.abs(tf.sub(weight, tf.transpose(polarFactor(mean))))).dataSync()[0];
      expect(distance).toBeLessThan(1e-5);
    });
    dispose();
  });

  it('averages weights with a moving base, and restores base and latent', async () => {
    const parametrization = { name: 'expm', movingBase: { every: 4 } };
    const config = tinyConfig({ model: { units: 8, parametrization } }, { averaging: { decay: 0.8 } });
    const task = await loadTaskOf(config);
    const model = buildModel(config, task);
    const parameters = parametersOf(model);
    const optimizer = createOptimizer(config.training.optimizer, parameters, config.seed);
    const average = new WeightAverage(model, parameters, { decay: 0.8, start: 0 }, { start: false, end: false });
    const weights: number[][][] = [];
    for (let step = 1; step <= 10; step++) {
      await trainStep(model, parameters, optimizer, task, config, step);
      average.add(step);
      weights.push([Array.from(tf.tidy(() => kernelOf(model).orthogonalWeight().dataSync()))]);
    }
    const before = values(weightsOf(model).map(({ variable }) => variable));
    const mean = tf.tensor2d(meanOf(weights, 0.8)[0]!, [8, 8]);
    await average.during(10, async () => {
      const distance = tf.max(tf.abs(tf.sub(kernelOf(model).orthogonalWeight(), polarFactor(mean))));
      expect(distance.dataSync()[0]).toBeLessThan(1e-5);
    });
    expect(values(weightsOf(model).map(({ variable }) => variable))).toEqual(before);
    average.dispose();
    optimizer.dispose();
    model.dispose();
  });

  it('leaks no tensors', async () => {
    const averaging = { averaging: { decay: 0.9 } };
    const { task, model, average, dispose } = await stepped(
      tinyConfig({ model: { units: 8, parametrization: 'projUnnD' } }, averaging),
      2,
    );
    expectNoNewTensors(() => average.add(3));
    const before = tf.memory().numTensors;
    await average.during(3, () => evaluate(model, task, { batches: 1, batchSize: 2 }));
    expect(tf.memory().numTensors).toBe(before);
    dispose();
  });
});

describe('training.averaging', () => {
  it('evaluates and saves as best the averaged weights; the last checkpoint has the trained ones', async () => {
    const directory = folder();
    const config = tinyConfig({}, { averaging: { decay: 0.9 }, warmStartSteps: 0, evaluateEvery: 24 });
    const summary = await train(config, { directory });
    const run = await openRun(directory);
    const { batchSize, evaluationBatches: batches = 1 } = config.training;
    const scores = async (which: 'best' | 'last') => {
      const model = run.loadModel(which);
      const metrics = await evaluate(model, run.task, { split: 'validation', batches, batchSize });
      model.dispose();
      return metrics;
    };
    expect(await scores('best')).toEqual(summary.best!.metrics);
    expect(await scores('last')).not.toEqual(summary.best!.metrics);
  });

  it('does not change training', async () => {
    const lastWeights = async (training: Record<string, unknown>) => {
      const directory = folder();
      await train(tinyConfig({}, training), { directory });
      const model = (await openRun(directory)).loadModel('last');
      const all = values(weightsOf(model).map(({ variable }) => variable));
      model.dispose();
      return all;
    };
    expect(await lastWeights({ averaging: { decay: 0.9 } })).toEqual(await lastWeights({}));
  });

  const roundedRun = async (end: boolean) => {
    const quantizer = { name: 'orthogonalRounding', quantizer: { name: 'uniform', bits: 3 } };
    const directory = folder();
    const changes = { model: { units: 16, recurrentQuantizer: quantizer } };
    const training = { averaging: { decay: 0.9 }, evaluateEvery: 24, orthogonalRounding: { end } };
    await train(tinyConfig(changes, training), { directory });
    const model = (await openRun(directory)).loadModel('best');
    const layer = kernelOf(model);
    const codes = () => Array.from(layer.weightsToEncode.recurrent.encode().codes as Int8Array);
    const kept = codes();
    layer.refreshQuantizers();
    const chosen = codes();
    model.dispose();
    return { kept, chosen };
  };

  it('keeps the codes of orthogonal rounding for the averaged weights', async () => {
    const { kept, chosen } = await roundedRun(false);
    expect(kept).not.toEqual(chosen);
  });

  it('recomputes them for the averaged weights with orthogonalRounding.end', async () => {
    const { kept, chosen } = await roundedRun(true);
    expect(kept).toEqual(chosen);
  });
});
