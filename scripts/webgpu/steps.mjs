// Trains small networks on wasm and on webgpu in Node, then times steps of larger ones. record-webgpu.mjs bundles it; the packages that it imports
// are those of the converter's tests. Beside it are the .wasm files of TensorFlow.js and, in `node_modules`, the package webgpu. Writes webgpu.json
// there. Argument: JSON with other sizes and fewer networks, for a trial on a processor.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';

const [sizes = '{}'] = process.argv.slice(2);
const here = import.meta.dirname;
const dawn = join(here, 'node_modules/webgpu');
const { small = {}, timed = {}, only, steps: STEPS = 7, warmUp: WARM_UP = 2, secondsEach = 15 } = JSON.parse(sizes);

// Before the backend is imported: it registers itself where it finds these.
const { create, globals } = await import(join(dawn, 'index.js'));
Object.assign(globalThis, globals);
const navigator = { gpu: create([]), userAgent: 'node' };
Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });

const tf = await import('@tensorflow/tfjs-core');
await import('@tensorflow/tfjs-layers');
await import('@tensorflow/tfjs-backend-webgpu');
const { fixWebgpuSums, useBackend } = await import('@qornn/backend');
const { buildModel, createOptimizer, evaluate, parametersOf, parseRunConfig, taskOf, trainStep } = await import(
  '@qornn/training/loop'
);

const adapter = await navigator.gpu.requestAdapter();
const describeAdapter = ({ vendor, architecture, device, description }) => ({
  vendor,
  architecture,
  device,
  description,
});
const limits = [
  'maxComputeWorkgroupStorageSize',
  'maxComputeInvocationsPerWorkgroup',
  'maxBufferSize',
  'maxStorageBuffersPerShaderStage',
];

const record = {
  date: new Date().toISOString().slice(0, 10),
  machine: { cpu: cpus()[0].model.trim(), cores: cpus().length },
  adapter: {
    ...describeAdapter(adapter.info),
    limits: Object.fromEntries(limits.map((name) => [name, adapter.limits[name]])),
  },
  versions: {
    node: process.versions.node,
    tfjs: tf.version_core,
    webgpu: JSON.parse(readFileSync(join(dawn, 'package.json'), 'utf8')).version,
  },
};
const save = () => writeFileSync(join(here, 'webgpu.json'), `${JSON.stringify(record, null, 2)}\n`);
const say = (line) => process.stderr.write(`${(performance.now() / 1000).toFixed(1)} s: ${line}\n`);

/** What happened to the device of the current backend, and the programs that it ran. */
let watched;
const factory = tf.findBackendFactory('webgpu');

/** A new device, so that one that was lost spoils no later result. */
async function freshWebgpu() {
  if (tf.findBackendFactory('webgpu')) {
    await useWasm();
    tf.removeBackend('webgpu');
  }
  tf.registerBackend('webgpu', factory, 3);
  if (!(await tf.setBackend('webgpu'))) throw new Error('webgpu does not start');
  const gpu = tf.backend();
  const mine = { lost: null, errors: [], programs: 0, last: [] };
  watched = mine;
  gpu.device.lost.then(({ reason, message }) => {
    mine.lost = { reason, message: message.slice(0, 500), after: [...mine.last], programs: mine.programs };
  });
  gpu.device.addEventListener?.('uncapturederror', ({ error }) => {
    // What follows the first error follows from it.
    if (mine.errors.length === 0) mine.errors.push(error.message.split('\n')[0].slice(0, 140));
  });
  const { recordAndSubmit } = gpu;
  gpu.recordAndSubmit = (program, ...rest) => {
    mine.programs++;
    const line = `${program.constructor.name} [${program.outputShape}] dispatch [${program.dispatch}] workgroup [${program.workgroupSize}]`;
    mine.last.push(line);
    if (mine.last.length > 20) mine.last.shift();
    return recordAndSubmit.call(gpu, program, ...rest);
  };
  return gpu;
}

const useWasm = () => useBackend({ backend: 'wasm', wasmPaths: `${here}/` });

function prepared({ task, model, training }) {
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

/** Losses before each step of gradient descent, as the test in Chromium computes them. */
async function descent(network) {
  const { task, model } = prepared(network);
  const optimizer = tf.train.sgd(0.1);
  const losses = [];
  for (let step = 0; step < 3; step++) {
    const { x, y } = task.batch('train', step, network.training?.batchSize ?? 4);
    const loss = optimizer.minimize(() => task.loss(model.apply(x, { training: true }), y), true);
    losses.push((await loss.data())[0]);
    tf.dispose([x, y, loss]);
  }
  // Of the last step, too.
  await Promise.all(model.getWeights().map((weight) => weight.data()));
  model.dispose();
  return losses;
}

/** Losses and gradient norms of the first training steps, as runs compute them. */
async function training(network) {
  const { config, task, model } = prepared(network);
  const parameters = parametersOf(model);
  const optimizer = createOptimizer(config.training.optimizer, parameters, config.seed);
  const values = [];
  for (let step = 1; step <= config.training.steps; step++) {
    const { loss, gradientNorm } = await trainStep(model, parameters, optimizer, task, config, step);
    values.push(loss, gradientNorm);
  }
  optimizer.dispose();
  model.dispose();
  return values;
}

const limited = (promise, seconds) => {
  const late = wait(seconds * 1000, undefined, { ref: false }).then(() => {
    throw new Error(`nothing for ${seconds} s`);
  });
  return Promise.race([promise, late]);
};
const whyNot = (error) => `${error.name}: ${error.message}`.split('\n')[0].slice(0, 400);

const copy = { name: 'copy', T0: 3, symbols: 2, alphabet: 3 };
const adding = { name: 'adding', T: 7 };
const sixBits = { recurrentQuantizer: { name: 'uniform', bits: 6 }, kernelQuantizer: { name: 'uniform', bits: 6 } };
const orthogonal = (parametrization) => ({ task: copy, model: { ...sixBits, parametrization } });
const SMALL = {
  'linear, Krylov product': { task: adding, model: sixBits },
  modReLU: { task: copy, model: { ...sixBits, recurrentActivation: 'modrelu' } },
  FastRNN: { task: copy, model: { cell: 'fastRNN', ...sixBits } },
  FastGRNN: { task: copy, model: { cell: 'fastGRNN', ...sixBits } },
  LSTM: { task: copy, model: { cell: 'lstm', ...sixBits } },
  GRU: { task: copy, model: { cell: 'gru', ...sixBits } },
  Björck: orthogonal('bjorck'),
  Householder: orthogonal('householder'),
  Hadamard: { task: copy, model: { kernelQuantizer: sixBits.kernelQuantizer, parametrization: 'hadamard' } },
  expm: orthogonal('expm'),
  Cayley: orthogonal('cayley'),
  'projUNN-D': orthogonal('projUnnD'),
  'Björck, 170 units': { ...orthogonal('bjorck'), model: { ...orthogonal('bjorck').model, units: 170 } },
  'Householder, 64 units': { ...orthogonal('householder'), model: { ...orthogonal('householder').model, units: 64 } },
  ...small,
};

const relative = (actual, expected) => Math.max(...actual.map((value, i) => Math.abs(value / expected[i] - 1)));

/** Trains a network on both backends, in both ways. */
async function compared(title, network) {
  const result = { network: title };
  for (const [way, train] of Object.entries({ descent, training })) {
    await useWasm();
    const wasm = await train(network);
    const gpu = await freshWebgpu();
    const found = { wasm };
    try {
      found.webgpu = await limited(train(network), 60);
      await gpu.queue.onSubmittedWorkDone();
      found.difference = relative(found.webgpu, wasm);
    } catch (error) {
      found.error = whyNot(error);
      await wait(50);
    }
    result[way] = { ...found, ...whatHappened() };
  }
  return result;
}

function whatHappened() {
  const { programs, lost, errors } = watched;
  return { programs, ...(lost && { lost }), ...(errors.length > 0 && { errors }) };
}

/** The first number of a sum of n ones, as the kernel of TensorFlow.js computes it, and mended. */
async function sums() {
  const result = {};
  for (const kernel of ['stock', 'mended']) {
    if (kernel === 'mended') fixWebgpuSums();
    for (const count of [7, 8, 14]) {
      await freshWebgpu();
      const sum = tf.tidy(() => tf.addN(Array.from({ length: count }, () => tf.ones([8, 8]))));
      result[`${kernel}, ${count}`] = { value: (await sum.data())[0], ...whatHappened() };
    }
  }
  return result;
}

const TIMED = {
  'orthogonal, linear (Krylov product)': {
    task: { name: 'adding', T: 784 },
    model: { units: 170, ...sixBits },
    batchSize: 128,
  },
  'orthogonal, modReLU': {
    task: { name: 'adding', T: 784 },
    model: { units: 170, ...sixBits, recurrentActivation: 'modrelu' },
    batchSize: 128,
  },
  GRU: { task: { name: 'adding', T: 200 }, model: { units: 128, cell: 'gru' }, batchSize: 64 },
  LSTM: { task: { name: 'adding', T: 200 }, model: { units: 128, cell: 'lstm' }, batchSize: 64 },
  'orthogonal, linear, 512 units': {
    task: { name: 'adding', T: 784 },
    model: { units: 512, ...sixBits },
    batchSize: 128,
  },
  'GRU, 512 units': { task: { name: 'adding', T: 200 }, model: { units: 512, cell: 'gru' }, batchSize: 64 },
  ...timed,
};

/** Milliseconds of training steps after the first ones, of a new network; fewer where they take too long. */
async function stepTimes({ task, model, batchSize }) {
  const config = parseRunConfig({
    name: 'step',
    task,
    model,
    training: { steps: STEPS + WARM_UP, batchSize, optimizer: { name: 'adam', learningRate: 1e-3 }, clipNorm: 1 },
  });
  const built = taskOf(config);
  const network = buildModel(config, built);
  const parameters = parametersOf(network);
  const optimizer = createOptimizer(config.training.optimizer, parameters, config.seed);
  const result = { warmUp: [], steps: [], losses: [], norms: [] };
  const began = performance.now();
  for (let step = 1; step <= STEPS + WARM_UP; step++) {
    const before = watched?.programs;
    const start = performance.now();
    const stepping = trainStep(network, parameters, optimizer, built, config, step); // reads the loss, so that it waits
    result.queued = performance.now() - start;
    const { loss, gradientNorm } = await stepping;
    if (tf.getBackend() === 'webgpu') {
      await tf.backend().queue.onSubmittedWorkDone();
      result.programs = watched.programs - before;
    }
    (step <= WARM_UP ? result.warmUp : result.steps).push(performance.now() - start);
    result.losses.push(loss);
    result.norms.push(gradientNorm);
    if (result.steps.length >= 2 && performance.now() - began > secondsEach * 1000) break;
  }
  optimizer.dispose();
  network.dispose();
  return result;
}

const wanted = ([title]) => !only || only.includes(title);

// 1: how the backend starts in Node, and what is refused.
tf.removeBackend('webgpu');
tf.registerBackend('webgpu', factory, 3);
record.started = await useBackend({ backend: 'webgpu' }).then(({ name }) => name, whyNot);
record.sums = await sums();
say(JSON.stringify(Object.entries(record.sums).map(([name, { value }]) => [name, value])));
record.training = [];
for (const [title, network] of Object.entries(SMALL).filter(wanted)) {
  record.training.push(await compared(title, network));
  for (const way of ['descent', 'training']) {
    const { difference, error, lost, errors } = record.training.at(-1)[way];
    say(
      `${title}, ${way}: ${error ?? difference.toExponential(1)}${lost ? `; lost (${lost.reason}) ${lost.message}` : ''} ${errors?.[0] ?? ''}`,
    );
  }
  save();
}
if (wanted(['evaluation'])) {
  const { config, task, model } = prepared(SMALL.GRU);
  record.evaluation = await limited(
    evaluate(model, task, { batches: 1, batchSize: config.training.batchSize }),
    60,
  ).then(() => 'works', whyNot);
  say(`evaluation: ${record.evaluation}`);
}

// 2: seconds.
record.timed = [];
for (const [title, network] of Object.entries(TIMED).filter(wanted)) {
  const result = { network: title, ...network };
  record.timed.push(result);
  await useWasm();
  watched = undefined;
  result.wasm = await stepTimes(network);
  say(`${title}, wasm: ${result.wasm.steps.map((ms) => ms.toFixed(0))} ms`);
  await freshWebgpu();
  try {
    result.webgpu = await limited(stepTimes(network), 5 * secondsEach);
    say(
      `${title}, webgpu: ${result.webgpu.steps.map((ms) => ms.toFixed(0))} ms, ${result.webgpu.programs} programs a step`,
    );
    // Programs that are submitted together; the default is 15.
    tf.env().set('WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE', 150);
    result.submittedBy150 = await limited(stepTimes(network), 5 * secondsEach);
    say(`${title}, webgpu by 150: ${result.submittedBy150.steps.map((ms) => ms.toFixed(0))} ms`);
    tf.env().set('WEBGPU_DEFERRED_SUBMIT_BATCH_SIZE', 15);
  } catch (error) {
    result.error = whyNot(error);
    await wait(50);
    say(`${title}, webgpu: ${result.error}`);
  }
  if (watched.lost) result.lost = watched.lost;
  if (watched.errors.length > 0) result.errors = watched.errors;
  save();
}
record.loads = loadavg().map((load) => Math.round(load * 10) / 10);
save();
// Dawn's threads keep the process alive.
process.exit(0);
