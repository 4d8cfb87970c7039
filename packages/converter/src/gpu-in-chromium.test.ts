import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { postedBy, type ServedFiles, SOFTWARE_GPU, skipsChromium } from '@qornn/internal-testing/chromium';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

/**
 * Trains, quantizes and runs small networks on a backend, in a page. On webgpu it trains with reads that wait alone: SwiftShader gives zeros
 * for others, which go through a canvas. What was trained there is quantized on wasm.
 */
const PAGE = `
import '@tensorflow/tfjs-backend-webgl';
import '@tensorflow/tfjs-backend-webgpu';
import { fixWebgpuSums, useBackend } from '@qornn/backend';
import { createRuntime, type IntegerModel } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import { buildModel, createOptimizer, evaluate, parametersOf, parseRunConfig, taskOf, trainStep } from '@qornn/training/loop';
import * as tf from '@tensorflow/tfjs-core';
import { quantizeModel } from './quantize-model.js';

const { WHOLE, TRAINED, ON_WEBGPU }: Record<string, Record<string, Record<string, any>>> = NETWORKS_HERE;
const used = async (backend: string) => (await useBackend({ backend, wasmPaths: '/' })).name;

function prepared({ task, model, training }: Record<string, any>) {
  const config = parseRunConfig({
    name: 'tiny',
    seed: 3,
    task,
    model: { units: 8, ...model },
    training: { steps: 3, batchSize: 4, optimizer: { name: 'adam', learningRate: 0.005 }, clipNorm: 1, ...training },
  });
  const built = taskOf(config);
  return { config, task: built, model: buildModel(config, built) };
}

const SETTINGS = { stateBits: 14, calibration: { sequences: 4 } };

async function readoutsOf(task: Task, model: IntegerModel) {
  return (await createRuntime(model)).run(new Float32Array(task.inputs * task.timeSteps)).length;
}

/** As the page of a user does it. */
async function wholeWay(network: Record<string, any>) {
  const before = tf.memory().numTensors;
  const { config, task, model } = prepared(network);
  const parameters = parametersOf(model);
  const optimizer = createOptimizer(config.training.optimizer, parameters, config.seed);
  const losses: number[] = [];
  for (let step = 1; step <= config.training.steps; step++) {
    losses.push((await trainStep(model, parameters, optimizer, task, config, step)).loss);
    await tf.nextFrame();
  }
  const metrics = await evaluate(model, task, { batches: 1, batchSize: 4 });
  const result = await quantizeModel(model, task, SETTINGS, { sequences: 4 });
  const readouts = await readoutsOf(task, result.model);
  optimizer.dispose();
  model.dispose();
  return { losses, metrics, integer: result.metrics.integer, readouts, left: tf.memory().numTensors - before };
}

/** Losses before each step of gradient descent, and the weights after them. */
async function descent(network: Record<string, any>) {
  const { task, model } = prepared(network);
  const optimizer = tf.train.sgd(0.1);
  const losses: number[] = [];
  for (let step = 0; step < 3; step++) {
    const { x, y } = task.batch('train', step, 4);
    const loss = optimizer.minimize(() => task.loss(model.apply(x, { training: true }) as tf.Tensor, y), true)!;
    losses.push((await loss.data())[0]!);
    tf.dispose([x, y, loss]);
  }
  const weights = await Promise.all(model.getWeights().map(async (weight) => Array.from(await weight.data())));
  model.dispose();
  return { losses, weights };
}

/** Integers of a network with weights that were trained elsewhere. */
async function quantized(network: Record<string, any>, weights: number[][]) {
  const { task, model } = prepared(network);
  const values = model.getWeights().map(({ shape }, i) => tf.tensor(weights[i]!, shape));
  model.setWeights(values);
  const result = await quantizeModel(model, task, SETTINGS, { sequences: 4 });
  tf.dispose(values);
  model.dispose();
  return { metrics: result.metrics.integer, readouts: await readoutsOf(task, result.model) };
}

async function forEach(networks: Record<string, Record<string, any>>, compute: (network: Record<string, any>, title: string) => Promise<unknown>) {
  const results: Record<string, unknown> = {};
  for (const [title, network] of Object.entries(networks)) {
    results[title] = await compute(network, title).catch((error: Error) => error.stack);
  }
  return results;
}

const answers: Record<string, any> = {};
for (const backend of ['wasm', 'webgl']) {
  await used(backend);
  answers[backend] = { backend: tf.getBackend(), whole: await forEach(WHOLE, wholeWay), trained: await forEach(TRAINED, descent) };
}
await tf.setBackend('webgpu');
const gpu: any = tf.backend();
const { readSync } = gpu;
let refusedReads = 0;
gpu.readSync = (dataId: object) => {
  // What was not uploaded yet is still here.
  if (gpu.tensorMap.get(dataId).values == null) {
    refusedReads++;
    throw new Error('reads without waiting');
  }
  return readSync.call(gpu, dataId);
};
const onWebgpu = await forEach(ON_WEBGPU, descent);
// Eight terms are more than a program of WebGPU has buffers for.
fixWebgpuSums();
const eight = tf.tidy(() => tf.addN(Array.from({ length: 8 }, () => tf.ones([2]))));
answers.webgpu = { backend: tf.getBackend(), trained: onWebgpu, refusedReads, eight: Array.from(await eight.data()) };
await used('wasm');
for (const backend of ['wasm', 'webgpu']) {
  const { trained } = answers[backend];
  answers[backend].quantized = await forEach(ON_WEBGPU, (network, title) => quantized(network, trained[title].weights));
}
await fetch('/', { method: 'POST', body: JSON.stringify(answers) });
`;

const copy = { name: 'copy', T0: 3, symbols: 2, alphabet: 3 };
const adding = { name: 'adding', T: 7 };
const sixBits = { recurrentQuantizer: { name: 'uniform', bits: 6 }, kernelQuantizer: { name: 'uniform', bits: 6 } };
const orthogonal = (parametrization: string) => ({ task: copy, model: { ...sixBits, parametrization } });

/** What pages do from the start to the end. SwiftShader compiles for minutes where there are many networks. */
const WHOLE: Record<string, object> = {
  'the Krylov product': { task: adding, model: sixBits },
  'the scan, at sampled steps': { task: copy, model: sixBits, training: { sampledSteps: 2 } },
  'projUNN-D': orthogonal('projUnnD'),
  LSTM: { task: copy, model: { cell: 'lstm', ...sixBits } },
};

/** Trained only: the ways that a recurrence is computed, the parametrizations, and the cells. */
const TRAINED: Record<string, object> = {
  'the Krylov product': { task: adding, model: sixBits },
  modReLU: { task: copy, model: { ...sixBits, recurrentActivation: 'modrelu' } },
  Björck: orthogonal('bjorck'),
  expm: orthogonal('expm'),
  Cayley: orthogonal('cayley'),
  Householder: orthogonal('householder'),
  Hadamard: { task: copy, model: { kernelQuantizer: sixBits.kernelQuantizer, parametrization: 'hadamard' } },
  FastRNN: { task: copy, model: { cell: 'fastRNN', ...sixBits } },
  FastGRNN: { task: copy, model: { cell: 'fastGRNN', ...sixBits } },
  LSTM: { task: copy, model: { cell: 'lstm', ...sixBits } },
  GRU: { task: copy, model: { cell: 'gru', ...sixBits } },
};

/** All but the parametrizations that read their matrix without waiting. */
const ON_WEBGPU = Object.fromEntries(Object.entries(TRAINED).filter(([title]) => !['expm', 'Cayley'].includes(title)));

const require = createRequire(import.meta.url);

async function files(): Promise<ServedFiles> {
  const { outputFiles } = await build({
    stdin: {
      contents: PAGE.replace('NETWORKS_HERE', JSON.stringify({ WHOLE, TRAINED, ON_WEBGPU })),
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['qornn-source', 'browser'],
    write: false,
  });
  const wasm = dirname(require.resolve('@tensorflow/tfjs-backend-wasm/package.json'));
  const binaries = ['', '-simd', '-threaded-simd'].map((kind) => `tfjs-backend-wasm${kind}.wasm`);
  return {
    '/': ['text/html', new TextEncoder().encode('<body><script type="module" src="/page.js"></script></body>')],
    '/page.js': ['text/javascript', outputFiles[0]!.contents],
    ...Object.fromEntries(
      binaries.map((name) => [`/${name}`, ['application/wasm', readFileSync(join(wasm, 'dist', name))] as const]),
    ),
  };
}

interface Result {
  losses: number[];
  metrics: Record<string, number>;
  integer: Record<string, number>;
  readouts: number;
  left: number;
}

interface Trained {
  backend: string;
  trained: Record<string, { losses: number[] }>;
}

interface Quantized {
  quantized: Record<string, { metrics: Record<string, number>; readouts: number }>;
}

interface Answers {
  wasm: Trained & Quantized & { whole: Record<string, Result> };
  webgl: Trained & { whole: Record<string, Result> };
  webgpu: Trained & Quantized & { refusedReads: number; eight: number[] };
}

describe.skipIf(skipsChromium())('in Chromium, with a GPU in software', () => {
  let answers: Answers;
  beforeAll(async () => {
    const posted = await postedBy(await files(), SOFTWARE_GPU);
    answers = JSON.parse(posted);
  }, 900_000);

  /** Expects numbers that are as close as float32 lets them be after a few steps. */
  const expectCloseNumbers = (actual: number[], expected: number[]) => {
    expect(actual).toHaveLength(expected.length);
    actual.forEach((value, i) => {
      expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(2e-3 * Math.abs(expected[i]!));
    });
  };

  it.each(Object.keys(WHOLE))('webgl trains, quantizes and runs as wasm does: %s', (title) => {
    const [actual, expected] = [answers.webgl.whole[title]!, answers.wasm.whole[title]!];
    expect(actual).toMatchObject({ left: 0, readouts: expected.readouts });
    expectCloseNumbers(actual.losses, expected.losses);
    for (const metrics of ['metrics', 'integer'] as const) {
      expectCloseNumbers(Object.values(actual[metrics]), Object.values(expected[metrics]));
    }
  });

  it.each([
    ...Object.keys(TRAINED).map((title) => ['webgl', title] as const),
    ...Object.keys(ON_WEBGPU).map((title) => ['webgpu', title] as const),
  ])('%s trains as wasm does: %s', (backend, title) => {
    expect(answers[backend].backend).toBe(backend);
    expectCloseNumbers(answers[backend].trained[title]!.losses, answers.wasm.trained[title]!.losses);
  });

  it('webgpu reads nothing without waiting while it trains, and adds eight tensors', () => {
    expect(answers.webgpu).toMatchObject({ refusedReads: 0, eight: [8, 8] });
  });

  it.each(Object.keys(ON_WEBGPU))('what webgpu trained is quantized and runs as what wasm trained: %s', (title) => {
    const [actual, expected] = [answers.webgpu.quantized[title]!, answers.wasm.quantized[title]!];
    expect(actual.readouts).toBe(expected.readouts);
    expectCloseNumbers(Object.values(actual.metrics), Object.values(expected.metrics));
  });
});
