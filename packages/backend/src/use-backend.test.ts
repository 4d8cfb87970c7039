import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { automaticOrder } from './backend-names.js';
import { describeBackend } from './describe-backend.js';
import { BackendError, BackendUnavailableError, ThreadsError, UnknownBackendError } from './errors.js';
import { startFirst, useBackend } from './use-backend.js';

afterEach(() => void vi.unstubAllEnvs());

describe('useBackend', () => {
  it('uses the first backend of the automatic order that works, and reports why earlier ones failed', async () => {
    vi.stubEnv('QORNN_BACKEND', '');
    const description = await useBackend();
    const { name, failures } = description;
    const tried = automaticOrder.node.slice(0, automaticOrder.node.indexOf(name as 'wasm') + 1);
    expect([...failures.map((failure) => failure.name), name]).toEqual(tried);
    for (const { reason } of failures) expect(reason).toMatch(/^[^\n]+$/);
    expect(describeBackend(description)).toMatch(/^[^\n]+$/);
  });

  it('starts wasm with patched kernels', async () => {
    const description = await useBackend({ backend: 'wasm' });
    expect(description).toEqual({
      name: 'wasm',
      version: '4.22.0',
      threads: 1,
      wasmProductFix: true,
      failures: [],
    });
    expect(tf.getBackend()).toBe('wasm');
  });

  it('reads QORNN_BACKEND, which an explicit name overrides', async () => {
    vi.stubEnv('QORNN_BACKEND', 'cpu');
    expect((await useBackend()).name).toBe('cpu');
    expect(tf.getBackend()).toBe('cpu');
    expect((await useBackend({ backend: 'wasm' })).name).toBe('wasm');
    expect((await useBackend({ backend: 'auto' })).name).not.toBe('cpu');
  });

  it('suppresses the advice that the cpu backend prints', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { wasmProductFix, threads } = await useBackend({ backend: 'cpu' });
    tf.tidy(() => void tf.add(1, 2).dataSync());
    expect(warn).not.toHaveBeenCalled();
    expect({ wasmProductFix, threads }).toEqual({ wasmProductFix: false, threads: null });
    warn.mockRestore();
  });

  it('leaks nothing', async () => {
    await useBackend({ backend: 'wasm' });
    const before = tf.memory().numTensors;
    await useBackend({ backend: 'wasm' });
    expect(tf.memory().numTensors).toBe(before);
  });

  it('lists the allowed names and the origin of an unknown name', async () => {
    const allowed = 'allowed are auto, tensorflow-gpu, tensorflow, webgpu, webgl, wasm, cpu';
    await expect(useBackend({ backend: 'tpu' })).rejects.toThrow(`backend: there is no backend "tpu"; ${allowed}`);
    vi.stubEnv('QORNN_BACKEND', 'WASM');
    await expect(useBackend()).rejects.toThrow(`QORNN_BACKEND: there is no backend "WASM"; ${allowed}`);
    await expect(useBackend()).rejects.toBeInstanceOf(UnknownBackendError);
  });

  it('throws when a backend requested by name cannot be used', async () => {
    const asked = useBackend({ backend: 'webgl' });
    await expect(asked).rejects.toBeInstanceOf(BackendUnavailableError);
    await expect(asked).rejects.toThrow(
      'the backend webgl cannot be used here: @tensorflow/tfjs-backend-webgl was not imported',
    );
  });

  it('leaves the backend active that was so before one that it refuses', async () => {
    await useBackend({ backend: 'wasm' });
    await expect(useBackend({ backend: 'cpu', threads: 2 })).rejects.toThrow(ThreadsError);
    expect(tf.getBackend()).toBe('wasm');
  });

  it('throws for a number of threads that would have no effect', async () => {
    expect((await useBackend({ backend: 'wasm', threads: 1 })).threads).toBe(1);
    await expect(useBackend({ backend: 'wasm', threads: 2 })).rejects.toThrow(
      'threads: asked for 2, but the wasm backend of TensorFlow.js runs on 1 here (in Node always on 1)',
    );
    await expect(useBackend({ backend: 'cpu', threads: 2 })).rejects.toThrow(
      'the backend cpu has no option for the number',
    );
    for (const threads of [0, 1.5, Number.NaN]) {
      await expect(useBackend({ threads })).rejects.toBeInstanceOf(ThreadsError);
    }
  });
});

describe('startFirst', () => {
  const failing = (works: string) => async (name: string) => {
    if (name !== works) throw new BackendError(`${name} is out`);
  };

  it('collects the failures of earlier candidates', async () => {
    expect(await startFirst(automaticOrder.browser, failing('wasm'))).toEqual({
      name: 'wasm',
      failures: [
        { name: 'webgpu', reason: 'webgpu is out' },
        { name: 'webgl', reason: 'webgl is out' },
      ],
    });
  });

  it('lists all failures when none starts', async () => {
    await expect(startFirst(['wasm', 'cpu'], failing('none'))).rejects.toThrow(
      'no backend can be used here; wasm: wasm is out; cpu: cpu is out',
    );
  });

  it('rethrows errors that are not BackendErrors', async () => {
    const broken = startFirst(['wasm', 'cpu'], async () => {
      throw new TypeError('a bug');
    });
    await expect(broken).rejects.toThrow(TypeError);
  });
});

describe('describeBackend', () => {
  it('puts the chosen backend and the failures on one line', () => {
    const description = { name: 'wasm', version: '4.22.0', threads: 1, wasmProductFix: true } as const;
    const failures = [{ name: 'tensorflow-gpu', reason: 'not installed' }];
    expect(describeBackend({ ...description, failures })).toBe(
      'wasm, TensorFlow.js 4.22.0, 1 thread; tensorflow-gpu: not installed',
    );
    expect(describeBackend({ ...description, name: 'cpu', threads: null, failures: [] })).toBe(
      'cpu, TensorFlow.js 4.22.0',
    );
  });
});
