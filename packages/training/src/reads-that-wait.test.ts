import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { buildModel, createOptimizer, parametersOf, parseRunConfig, taskOf, trainStep } from './loop.js';

/**
 * Computes as the cpu backend does, and reads as webgpu does where canvases do not work: what was computed only by reads that wait. What came
 * from the host is still there, and read at once.
 */
class WaitingBackend extends MathBackendCPU {
  /** Reads that did not wait, also those whose error somebody caught. */
  static refused = 0;
  private readonly computed = new WeakSet<object>();

  constructor() {
    super();
    Object.assign(this, { firstUse: false });
  }

  override async read(dataId: object) {
    return super.readSync(dataId);
  }

  override makeTensorInfo(...given: Parameters<MathBackendCPU['makeTensorInfo']>): tf.TensorInfo {
    const info = super.makeTensorInfo(...given);
    this.computed.add(info.dataId);
    return info;
  }

  override readSync(dataId: object) {
    if (this.computed.has(dataId)) {
      WaitingBackend.refused++;
      throw new Error('reads without waiting');
    }
    return super.readSync(dataId);
  }

  /** What its own kernels read by. */
  override bufferSync<R extends tf.Rank, D extends tf.DataType>(t: tf.TensorInfo): tf.TensorBuffer<R, D> {
    return tf.buffer<R, D>(t.shape as never, t.dtype as never, super.readSync(t.dataId) as never);
  }
}

beforeAll(() => {
  tf.copyRegisteredKernels('cpu', 'webgpu');
  tf.registerBackend('webgpu', () => new WaitingBackend());
});
afterEach(() => {
  WaitingBackend.refused = 0;
});

const copy = { name: 'copy', T0: 3, symbols: 2, alphabet: 3 };
const sixBits = { recurrentQuantizer: { name: 'uniform', bits: 6 }, kernelQuantizer: { name: 'uniform', bits: 6 } };

async function lossesOn(backend: string, { task: of, model: options, training }: Record<string, object>) {
  await tf.setBackend(backend);
  const config = parseRunConfig({
    name: 'tiny',
    seed: 3,
    task: of,
    model: { units: 8, ...options },
    training: { steps: 3, batchSize: 4, optimizer: { name: 'adam', learningRate: 0.005 }, clipNorm: 1, ...training },
  });
  const task = taskOf(config);
  const model = buildModel(config, task);
  const parameters = parametersOf(model);
  const optimizer = createOptimizer(config.training.optimizer, parameters, config.seed);
  const losses: number[] = [];
  for (let step = 1; step <= 3; step++) {
    losses.push((await trainStep(model, parameters, optimizer, task, config, step)).loss);
  }
  optimizer.dispose();
  model.dispose();
  return losses;
}

describe('training reads nothing without waiting', () => {
  const networks: Record<string, Record<string, object>> = {
    'the Krylov product': { task: { name: 'adding', T: 7 }, model: sixBits },
    'the scan': { task: copy, model: sixBits },
    'sampled steps': { task: copy, model: sixBits, training: { sampledSteps: 2 } },
    modReLU: { task: copy, model: { ...sixBits, recurrentActivation: 'modrelu' } },
    Björck: { task: copy, model: { ...sixBits, parametrization: 'bjorck' } },
    Householder: { task: copy, model: { ...sixBits, parametrization: 'householder' } },
    Hadamard: { task: copy, model: { kernelQuantizer: sixBits.kernelQuantizer, parametrization: 'hadamard' } },
    FastRNN: { task: copy, model: { cell: 'fastRNN', ...sixBits } },
    FastGRNN: { task: copy, model: { cell: 'fastGRNN', ...sixBits } },
    LSTM: { task: copy, model: { cell: 'lstm', ...sixBits } },
    GRU: { task: copy, model: { cell: 'gru', ...sixBits } },
  };

  it.each(Object.keys(networks))('%s', async (title) => {
    const network = networks[title]!;
    const waiting = await lossesOn('webgpu', network);
    // On webgpu the attempt may lose the device.
    expect(WaitingBackend.refused).toBe(0);
    const expected = await lossesOn('cpu', network);
    // Where reading is cheap, the cpu backend takes other ways to the same numbers.
    waiting.forEach((loss, i) => {
      expect(Math.abs(loss - expected[i]!)).toBeLessThan(1e-4 * Math.abs(expected[i]!));
    });
  });
});
