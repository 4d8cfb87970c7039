import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { ConfigError, WorkerError } from './errors.js';
import { weightsOf } from './model.js';
import { openRun } from './open-run.js';
import { loadPlugins } from './plugins.js';
import { runHolder } from './run-lock.js';
import { shardsOf } from './team.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

beforeAll(() => useBackend('wasm'));

const folder = () => join(temporaryFolder(), 'run');

async function weightsAfter(changes: Record<string, unknown>, training: Record<string, unknown>): Promise<number[][]> {
  const directory = folder();
  await train(tinyConfig(changes, { steps: 6, evaluateEvery: 6, warmStartSteps: 2, ...training }), { directory });
  const model = (await openRun(directory)).loadModel('last');
  const values = weightsOf(model).map(({ variable }) => Array.from(variable.dataSync()));
  model.dispose();
  return values;
}

const whole = { sampledSteps: undefined };

describe('training.workers', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['sampled steps', {}, {}],
    [
      'a penalty and learned steps',
      {
        model: {
          units: 10,
          recurrentQuantizer: { name: 'learnedStep', bits: 4 },
          orthogonalPenalty: { strength: 0.1 },
          parametrization: 'unconstrained',
        },
      },
      whole,
    ],
    [
      'orthogonal rounding and a moving base',
      {
        model: {
          units: 10,
          recurrentQuantizer: { name: 'orthogonalRounding', quantizer: { name: 'uniform', bits: 4 } },
          parametrization: { name: 'cayley', movingBase: { every: 2 } },
        },
      },
      { ...whole, orthogonalRounding: { start: true, every: 2, end: true } },
    ],
    ['two layers of LSTM', { model: { cell: 'lstm', units: 8, layers: 2 } }, whole],
  ])('gives the weights of one thread up to rounding, reproducibly: %s', async (_, changes, training) => {
    const one = await weightsAfter(changes, training);
    const three = await weightsAfter(changes, { ...training, workers: 3 });
    const again = await weightsAfter(changes, { ...training, workers: 3 });
    expect(again).toEqual(three);
    three.forEach((values, i) => {
      const largest = Math.max(1e-3, ...one[i]!.map(Math.abs));
      values.forEach((value, k) => {
        expect(Math.abs(value - one[i]![k]!)).toBeLessThan(2e-3 * largest);
      });
    });
  });

  it('resumes with identical results', async () => {
    const config = tinyConfig({}, { workers: 2 });
    const uninterrupted = folder();
    await train(config, { directory: uninterrupted });
    const directory = folder();
    const controller = new AbortController();
    const onProgress = ({ step }: { step: number }) => {
      if (step === 9) controller.abort();
    };
    expect((await train(config, { directory, signal: controller.signal, onProgress })).stopped).toBe('interrupted');
    const before = tf.memory().numTensors;
    expect((await train(config, { directory, resume: true })).stopped).toBe('finished');
    expect(tf.memory().numTensors).toBe(before);
    const last = (run: string) => readFileSync(join(run, 'metrics.jsonl'), 'utf8');
    expect(last(directory)).toBe(last(uninterrupted));
  });

  it('loads plugins in every thread, and reports their errors', async () => {
    const plugin = join(temporaryFolder(), 'plugin.mjs');
    writeFileSync(
      plugin,
      `import { isMainThread } from 'node:worker_threads';
export default ({ registerTask }) => {
  if (!isMainThread) throw new Error('the plugin does not like threads');
};`,
    );
    await loadPlugins({ plugins: [plugin] }, '/');
    const config = tinyConfig({ plugins: [plugin] }, { workers: 2 });
    const training = train(config, { directory: folder() });
    await expect(training).rejects.toThrow(WorkerError);
    await expect(training).rejects.toThrow('the plugin does not like threads');
  });

  describe('a thread', () => {
    /** A plugin whose task runs code in a thread at its third batch. */
    let awkward = 0;
    async function configWith(deed: string) {
      const name = `awkward-${++awkward}`;
      const plugin = join(temporaryFolder(), 'plugin.mjs');
      const tasks = new URL('../../tasks/dist/index.js', import.meta.url).href;
      writeFileSync(
        plugin,
        `import { isMainThread } from 'node:worker_threads';
import { copyTask } from ${JSON.stringify(tasks)};
let count = 0;
export default ({ registerTask }) => registerTask('${name}', (options) => {
  const task = copyTask({ T0: 12, symbols: 3, alphabet: 4 });
  const batch = (...args) => {
    if (!isMainThread && ++count === 3) { ${deed} }
    return task.batch(...args);
  };
  return new Proxy(task, { get: (target, key) => (key === 'batch' ? batch : Reflect.get(target, key, target)) });
});`,
      );
      await loadPlugins({ plugins: [plugin] }, '/');
      return tinyConfig({ plugins: [plugin], task: { name } }, { workers: 3 });
    }

    it.each([
      [
        'hangs',
        'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);',
        /numbers 2, 3 of 3 have not answered step 3 within [\d.]+ s, though steps take .* s; resume/,
      ],
      ['throws', "throw new Error('no\\nmore');", /^a worker thread failed: no$/],
      ['leaves', 'process.exit(0);', /it exited with code 0/],
    ])('that %s ends the run with a one-line error, and all other threads', async (what, deed, message) => {
      const config = await configWith(deed);
      const directory = folder();
      const before = tf.memory().numTensors;
      const training = train(config, { directory, workerTimeout: what === 'hangs' ? 20 : 120 });
      const error = await training.then(
        () => undefined,
        (thrown: unknown) => thrown as Error,
      );
      expect(error).toBeInstanceOf(WorkerError);
      expect(error?.message).toMatch(message);
      expect(error?.message).not.toContain('\n');
      expect(tf.memory().numTensors).toBe(before);
      expect(runHolder(directory)).toBeUndefined();
      expect(readdirSync(directory).sort()).toEqual(['checkpoints', 'config.yaml', 'data.json', 'metrics.jsonl']);
    });

    it('that is slow does not time out', async () => {
      const pause = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);';
      const summary = await train(await configWith(pause), { directory: folder(), workerTimeout: 30 });
      expect(summary.stopped).toBe('finished');
    });
  });

  it('throws for invalid numbers', async () => {
    expect(() => tinyConfig({}, { workers: 9 })).toThrow(
      'training.workers: 9 is not allowed; must be at most batchSize (8)',
    );
    expect(() => tinyConfig({}, { workers: 0 })).toThrow('training.workers');
  });

  it('needs a backend that can run once per thread', async () => {
    tf.registerBackend('webgpu', () => Object.assign(new tf.KernelBackend(), { dispose: () => undefined }));
    await tf.setBackend('webgpu');
    try {
      await expect(train(tinyConfig({}, { workers: 2 }), { directory: folder() })).rejects.toThrow(ConfigError);
    } finally {
      await tf.setBackend('wasm');
      tf.removeBackend('webgpu');
    }
  });
});

describe('shardsOf', () => {
  it('splits a batch into shards whose sizes differ by at most one', () => {
    expect(shardsOf(8, 3)).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 5 },
      { from: 5, to: 8 },
    ]);
    expect(shardsOf(4, 4).map(({ from, to }) => to - from)).toEqual([1, 1, 1, 1]);
  });
});
