import { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { automaticOrder } from './backend-names.js';
import { BackendUnavailableError } from './errors.js';
import { startFirst, useBackend } from './use-backend.js';

type Values = ReturnType<MathBackendCPU['readSync']>;

/** Computes as the cpu backend does, and reads as a GPU: `data()` waits and is right, `dataSync()` is what a test says. */
class OnGpu extends MathBackendCPU {
  constructor(private readonly atOnce: (values: Values) => Values) {
    super();
    Object.assign(this, { firstUse: false });
  }

  override async read(dataId: object): Promise<Values> {
    return super.readSync(dataId);
  }

  override readSync(dataId: object): Values {
    return this.atOnce(super.readSync(dataId));
  }
}

const zeros = (values: Values) => new Float32Array(values.length);
const failing = (): Values => {
  throw new Error('readSync is not supported.\nUse data()');
};

/** Registers a backend by the name of one that a page imports. */
function imported(name: 'webgpu' | 'webgl', atOnce: (values: Values) => Values): void {
  tf.registerBackend(name, () => new OnGpu(atOnce));
}

beforeAll(async () => {
  for (const name of ['webgpu', 'webgl']) tf.copyRegisteredKernels('cpu', name);
  await useBackend({ backend: 'cpu' });
});
afterEach(async () => {
  await useBackend({ backend: 'cpu' });
  for (const name of ['webgpu', 'webgl']) if (tf.findBackendFactory(name)) tf.removeBackend(name);
});

describe('a backend that reads right only where it waits', () => {
  it.each([
    ['gives zeros, as a GPU in software may', zeros, 'dataSync() reads 0 for a tensor of 3'],
    ['throws', failing, 'readSync is not supported'],
  ])('is refused where a read at once %s', async (_, atOnce, reason) => {
    imported('webgpu', atOnce);
    const before = tf.memory().numTensors;
    await expect(useBackend({ backend: 'webgpu' })).rejects.toThrow(
      new BackendUnavailableError([{ name: 'webgpu', reason }]),
    );
    expect([tf.memory().numTensors, tf.getBackend()]).toEqual([before, 'cpu']);
  });

  it('is left for the next one of a browser', async () => {
    imported('webgpu', zeros);
    imported('webgl', (values) => values);
    const started = await startFirst(automaticOrder.browser, async (backend) => void (await useBackend({ backend })));
    expect(started.name).toBe('webgl');
    expect(started.failures).toEqual([{ name: 'webgpu', reason: expect.stringContaining('reads 0') }]);
    expect(tf.getBackend()).toBe('webgl');
  });
});
