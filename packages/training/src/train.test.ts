import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrthogonalRNN } from '@qornn/cells';
import { orthogonalityDefect } from '@qornn/orthogonal-params';
import { copyTask, registerTask } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { readProgress } from './checkpoint-file.js';
import { CheckpointError, DivergenceError, RunFolderError } from './errors.js';
import { recurrentLayers, weightsOf } from './model.js';
import { openRun } from './open-run.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

beforeAll(() => useBackend());

const folder = () => join(temporaryFolder(), 'run');
const weights = (directory: string) => readFileSync(join(directory, 'checkpoints/last.safetensors'));

/** The parts of a checkpoint that a resumed run must reproduce: all except seconds. */
async function state(directory: string) {
  const run = await openRun(directory);
  const model = run.loadModel('last');
  const values = weightsOf(model).map(({ variable }) => Array.from(variable.dataSync()));
  model.dispose();
  return {
    values,
    metrics: run.metrics,
    best: run.summary().best,
    test: run.summary().test,
    steps: run.summary().steps,
  };
}

describe('train', () => {
  it('trains and writes a run folder', async () => {
    const directory = folder();
    const config = tinyConfig({}, { steps: 60, evaluateEvery: 20, warmStartSteps: 0 });
    const summary = await train(config, { directory, command: 'a test' });
    expect(summary.stopped).toBe('finished');
    expect(summary.steps).toBe(60);
    expect(summary.command).toBe('a test');
    expect(summary.backend).toBe('wasm');
    const run = await openRun(directory);
    expect(run.config).toEqual(config);
    expect(run.summary()).toEqual(JSON.parse(JSON.stringify(summary)));
    expect(run.metrics.map((line) => line.step)).toEqual([20, 40, 60]);
    expect(run.metrics.at(-1)!.validation.crossEntropy).toBeLessThan(run.metrics[0]!.validation.crossEntropy!);
    expect(Object.keys(summary.test!.quantized).sort()).toEqual(['crossEntropy', 'recall']);
  });

  it('measures the final test, unless there are many classes', async () => {
    const directory = folder();
    const { test } = await train(tinyConfig({ task: { name: 'adding', T: 6 } }, { sampledSteps: undefined }), {
      directory,
    });
    expect(test!.measures).toMatchObject({ kind: 'values', outputs: [{ unpredicted: 0 }] });
    const written = join(directory, 'summary.json');
    expect((await openRun(directory)).summary().test).toEqual(JSON.parse(JSON.stringify(test)));
    const { measures, ...early } = test!;
    writeFileSync(written, JSON.stringify({ ...JSON.parse(readFileSync(written, 'utf8')), test: early }));
    expect((await openRun(directory)).summary().test).toEqual(early);
    const many = { task: { name: 'copy', T0: 12, symbols: 3, alphabet: 60 } };
    expect((await train(tinyConfig(many), { directory: folder() })).test).not.toHaveProperty('measures');
  });

  it('tests the weights of the last evaluation with select: last', async () => {
    registerTask('worsening', () => {
      const task = copyTask({ T0: 12, symbols: 3, alphabet: 4 });
      let calls = 0;
      return {
        ...task,
        name: 'worsening',
        metrics: (logits, y) => ({ ...task.metrics(logits, y), recall: 1 / ++calls }),
      };
    });
    const bestOf = async (select: string) => {
      const config = tinyConfig({ task: { name: 'worsening' } }, { select });
      return (await train(config, { directory: folder() })).best!.step;
    };
    expect(await bestOf('best')).toBe(8);
    expect(await bestOf('last')).toBe(24);
  });

  it.each([1, 7, 8, 13, 23])(
    'resumed after step %i, ends in the numbers of a run that was not interrupted',
    async (at) => {
      const whole = folder();
      await train(tinyConfig(), { directory: whole });
      const directory = folder();
      const controller = new AbortController();
      const first = await train(tinyConfig(), {
        directory,
        command: 'train tiny',
        signal: controller.signal,
        onProgress: ({ step }) => {
          if (step === at - 1 || (at === 1 && step === 1)) controller.abort();
        },
      });
      expect(first.stopped).toBe('interrupted');
      const second = await train(tinyConfig(), { directory, resume: true, command: 'train runs/tiny --resume' });
      // The command that ends in the same numbers anywhere.
      expect(second).toMatchObject({ stopped: 'finished', command: 'train tiny' });
      expect(await state(directory)).toEqual(await state(whole));
    },
  );

  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['projUNN, whose samples are random', { parametrization: { name: 'projUnnD', rank: 2 } }, {}],
    ['a moving base', { parametrization: { name: 'expm', movingBase: { every: 5 } } }, {}],
    ['a learned step', { recurrentQuantizer: { name: 'learnedStep', bits: 4 } }, {}],
    [
      'widths that fall',
      {},
      {
        bitSchedule: [
          { until: 9, bits: 8 },
          { until: 15, bits: 7 },
        ],
        warmStartSteps: 0,
      },
    ],
    [
      'orthogonal rounding',
      { recurrentQuantizer: { name: 'orthogonalRounding', quantizer: { name: 'uniform', bits: 4 } } },
      { orthogonalRounding: { every: 7 } },
    ],
    ['learned signs', { parametrization: 'hadamard', recurrentQuantizer: 'none' }, {}],
    ['signs that stay', { parametrization: { name: 'hadamard', trainable: false }, recurrentQuantizer: 'none' }, {}],
    ['averaged weights', {}, { averaging: { decay: 0.9, start: 3 } }],
    ['averaged weights of projUNN', { parametrization: { name: 'projUnnD', rank: 2 } }, { averaging: { decay: 0.9 } }],
    [
      'averaged weights over a moving base',
      { parametrization: { name: 'cayley', movingBase: { every: 5 } } },
      { averaging: { decay: 0.9 } },
    ],
    [
      'averaged weights, rounded orthogonally',
      { recurrentQuantizer: { name: 'orthogonalRounding', quantizer: { name: 'uniform', bits: 4 } } },
      { averaging: { decay: 0.9 }, orthogonalRounding: { every: 7 } },
    ],
    ['a warm-up and a cosine', {}, { schedule: { name: 'cosine', floor: 0.1, warmUpSteps: 16 } }],
    ['a curriculum', {}, { curriculum: [{ until: 15, task: { T0: 5 } }] }],
    ['a wait for improvement', {}, { steps: 60, evaluateEvery: 4, earlyStopping: { patience: 3, minDelta: 0.9 } }],
    ['two gated layers', { cell: 'gru', layers: 2, initialState: 'learned' }, { sampledSteps: undefined }],
  ])('is bit-identical when resumed: %s', async (_, model, training) => {
    const quantizer = { name: 'uniform', bits: 6 };
    const changes = { model: { units: 8, recurrentQuantizer: quantizer, kernelQuantizer: quantizer, ...model } };
    const config = tinyConfig(changes, training);
    const whole = folder();
    await train(config, { directory: whole });
    const directory = folder();
    await expect(
      train(config, {
        directory,
        onProgress: ({ step }) => {
          if (step === 14) throw new Error('killed');
        },
      }),
    ).rejects.toThrow('killed');
    await train(config, { directory, resume: true });
    expect(await state(directory)).toEqual(await state(whole));
  });

  it('evaluates with the bit widths of the model, not of the schedule', async () => {
    const run = async (bitSchedule: { until: number; bits: number }[]) => {
      const directory = folder();
      await train(tinyConfig({}, { bitSchedule, steps: 1, warmStartSteps: 0, evaluateEvery: 1 }), { directory });
      return (await openRun(directory)).metrics[0]!;
    };
    const [plain, scheduled] = [await run([]), await run([{ until: 10, bits: 8 }])];
    // The bit width changed the training step, but hardly the evaluation.
    expect(scheduled.loss).not.toBe(plain.loss);
    expect(scheduled.validation.crossEntropy).toBeCloseTo(plain.validation.crossEntropy!, 1);
  });

  it('applies orthogonal rounding before the last evaluation, so that the saved weights are the evaluated ones', async () => {
    const directory = folder();
    const quantizer = { name: 'orthogonalRounding', quantizer: { name: 'uniform', bits: 3 } };
    const training = { orthogonalRounding: { end: true } };
    await train(tinyConfig({ model: { units: 16, recurrentQuantizer: quantizer } }, training), { directory });
    const run = await openRun(directory);
    const model = run.loadModel('last');
    const layer = recurrentLayers(model)[0] as OrthogonalRNN;
    const rounded = orthogonalityDefect(layer.recurrentWeight());
    const offsets = layer.weights.find(({ originalName }) => originalName.endsWith('offset'))!;
    expect(tf.max(tf.abs(offsets.read())).dataSync()[0]).toBeGreaterThan(0);
    offsets.write(tf.zerosLike(offsets.read()));
    expect(rounded).toBeLessThan(orthogonalityDefect(layer.recurrentWeight()));
    model.dispose();
  });

  it('resumes a killed run from its last checkpoint, and repeats later evaluations', async () => {
    const whole = folder();
    await train(tinyConfig(), { directory: whole });
    const directory = folder();
    const stop = new Error('killed');
    await expect(
      train(tinyConfig(), {
        directory,
        onProgress: ({ step }) => {
          if (step === 17) throw stop;
        },
      }),
    ).rejects.toBe(stop);
    expect((await openRun(directory)).metrics.map((line) => line.step)).toEqual([8, 16]);
    // A crash during a write leaves an incomplete line.
    writeFileSync(
      join(directory, 'metrics.jsonl'),
      `${readFileSync(join(directory, 'metrics.jsonl'), 'utf8')}{"step":17,"lo`,
    );
    await train(tinyConfig(), { directory, resume: true });
    expect(await state(directory)).toEqual(await state(whole));
  });

  it('saves whenever it is asked to, besides checkpointEvery, with the same results', async () => {
    const whole = folder();
    await train(tinyConfig(), { directory: whole });
    const directory = folder();
    let step = 0;
    const saved: number[] = [];
    await train(tinyConfig(), {
      directory,
      saveWhen: () => ++step % 5 === 0,
      onSave(at) {
        saved.push(at.step);
        expect(readProgress(join(directory, 'checkpoints/last.safetensors')).step).toBe(at.step);
      },
    });
    expect(saved).toEqual([5, 6, 10, 12, 15, 18, 20, 24]);
    expect(await state(directory)).toEqual(await state(whole));
  });

  it('leaves the test split alone if told to, until the run is resumed', async () => {
    const [directory, whole] = [folder(), folder()];
    const summary = await train(tinyConfig(), { directory, test: false });
    expect(summary).toMatchObject({ stopped: 'finished', test: null });
    await train(tinyConfig(), { directory, resume: true });
    await train(tinyConfig(), { directory: whole });
    expect(await state(directory)).toEqual(await state(whole));
  });

  it('ends at stopWhen, and is then complete', async () => {
    const directory = folder();
    const config = tinyConfig({}, { stopWhen: { metric: 'recall', reach: 0 } });
    const summary = await train(config, { directory });
    expect([summary.stopped, summary.steps]).toEqual(['reached', 8]);
    const again = await train(config, { directory, resume: true });
    expect([again.stopped, again.steps]).toEqual(['reached', 8]);
  });

  it('ends by early stopping, and is then complete', async () => {
    const directory = folder();
    // Recall cannot improve by more than 1.
    const earlyStopping = { patience: 3, metric: 'recall', minDelta: 1 };
    const config = tinyConfig({}, { steps: 400, evaluateEvery: 5, earlyStopping });
    const summary = await train(config, { directory });
    expect([summary.stopped, summary.steps]).toEqual(['patience', 20]);
    expect(summary.test).not.toBeNull();
    const again = await train(config, { directory, resume: true });
    expect([again.stopped, again.steps]).toEqual(['patience', 20]);
  });

  it('continues while the metric improves, by default the primary metric', async () => {
    const directory = folder();
    const config = tinyConfig({}, { steps: 60, evaluateEvery: 5, earlyStopping: { patience: 2 } });
    const { steps } = await train(config, { directory });
    const recalls = (await openRun(directory)).metrics.map(({ validation }) => validation.recall!);
    const waits = recalls.map((_, i) => i - recalls.indexOf(Math.max(...recalls.slice(0, i + 1))));
    const ends = waits.findIndex((wait) => wait >= 2);
    expect(steps).toBe(ends < 0 ? 60 : (ends + 1) * 5);
  });

  it('ends at maxSeconds with an evaluation', async () => {
    const summary = await train(tinyConfig({}, { steps: 100000, maxSeconds: 0.2, evaluateEvery: 50000 }), {
      directory: folder(),
    });
    expect(summary.stopped).toBe('time');
    expect(summary.best).not.toBeNull();
  });

  it('throws if training diverges, with step and advice, and keeps the last good checkpoint', async () => {
    const directory = folder();
    const config = tinyConfig(
      {
        model: {
          units: 16,
          recurrentQuantizer: { name: 'uniform', bits: 2 },
          gain: 'none',
          parametrization: 'unconstrained',
        },
      },
      {
        optimizer: { name: 'sgd', learningRate: 1e6 },
        checkpointEvery: 1,
        clipNorm: 1e9,
        steps: 50,
        warmStartSteps: 0,
      },
    );
    const failure = await train(config, { directory }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(DivergenceError);
    expect((failure as Error).message).toMatch(/diverged at step \d+: .*Lower training\.optimizer\.learningRate/);
    const run = await openRun(directory);
    expect(run.summary().stopped).toBe('diverged');
    run.loadModel('last').dispose();
  });

  it('throws for a folder with a run, and for another configuration on resume', async () => {
    const directory = folder();
    await train(tinyConfig(), { directory });
    await expect(train(tinyConfig(), { directory })).rejects.toThrow('has a run already');
    await expect(train(tinyConfig({ seed: 4 }), { directory, resume: true })).rejects.toThrow(
      /^seed: was 3 when the run in .* began, and is now 4/,
    );
  });

  it('leaves no folder if the model is invalid', async () => {
    const directory = folder();
    const valid = tinyConfig();
    const config = { ...valid, model: { ...valid.model, outputActivation: 'gelu' } } as typeof valid;
    await expect(train(config, { directory })).rejects.toThrow('outputActivation: "gelu" is not allowed');
    expect(existsSync(directory)).toBe(false);
  });

  it('throws for a read-only folder before training', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(train(tinyConfig(), { directory: join(file, 'run') })).rejects.toBeInstanceOf(RunFolderError);
    await expect(train(tinyConfig(), { directory: '/proc/qornn/run' })).rejects.toBeInstanceOf(RunFolderError);
  });

  it('names file and field of a truncated checkpoint or one of another model, and changes nothing', async () => {
    const directory = folder();
    await train(tinyConfig({}, { steps: 6 }), { directory });
    const path = join(directory, 'checkpoints/last.safetensors');
    const bytes = weights(directory);
    const broken = await openRun(directory);
    for (const length of [0, 7, 40, bytes.length - 1]) {
      writeFileSync(path, bytes.subarray(0, length));
      expect(() => broken.loadModel('last')).toThrow(CheckpointError);
      expect(() => broken.loadModel('last')).toThrow(path);
    }
    expect(existsSync(`${path}.partial`)).toBe(false);
  });

  it('leaks no tensors, per run and per step', async () => {
    const before = tf.memory().numTensors;
    const counts: number[] = [];
    await train(tinyConfig({}, { steps: 100, evaluateEvery: 1000, checkpointEvery: 1000 }), {
      directory: folder(),
      onProgress: ({ step }) => {
        if (step > 6 && step < 100) counts.push(tf.memory().numTensors);
      },
    });
    expect(new Set(counts).size).toBe(1);
    expect(tf.memory().numTensors).toBe(before);
  });
});
