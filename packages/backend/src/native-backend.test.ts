import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { skipsTfjsNode } from '@qornn/internal-testing/tfjs-node';
import * as tf from '@tensorflow/tfjs-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { activeBackend } from './active-backend.js';
import { useBackend } from './use-backend.js';

const require = createRequire(import.meta.url);

/** A folder with packages that register a copy of the cpu backend, as the native ones register theirs. */
function folderWith(packages: Record<string, { isGPUPackage: boolean; isUsingGpuDevice: boolean }>): string {
  const folder = temporaryFolder();
  for (const [name, kind] of Object.entries(packages)) {
    const home = join(folder, 'node_modules', name);
    mkdirSync(join(home, 'lib', 'napi-v8'), { recursive: true });
    writeFileSync(join(home, 'lib', 'napi-v8', 'tfjs_binding.node'), '');
    writeFileSync(join(home, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
    const lines = [
      `const tf = require(${JSON.stringify(require.resolve('@tensorflow/tfjs-core'))});`,
      `const { MathBackendCPU } = require(${JSON.stringify(require.resolve('@tensorflow/tfjs-backend-cpu'))});`,
      "if (tf.getKernelsForBackend('tensorflow').length === 0) tf.copyRegisteredKernels('cpu', 'tensorflow');",
      `const make = () => Object.assign(new MathBackendCPU(), ${JSON.stringify({ ...kind, firstUse: false })});`,
      "tf.registerBackend('tensorflow', make, 3);",
    ];
    writeFileSync(join(home, 'index.js'), lines.join('\n'));
  }
  return folder;
}

const NODE = { isGPUPackage: false, isUsingGpuDevice: false };
const GPU = { isGPUPackage: true, isUsingGpuDevice: true };
const use = (folder: string, backend: string) => {
  vi.stubEnv('QORNN_TFJS_NODE', folder);
  return useBackend({ backend });
};

beforeEach(() => void vi.stubEnv('QORNN_BACKEND', ''));
afterEach(() => {
  vi.unstubAllEnvs();
  if (tf.findBackendFactory('tensorflow')) tf.removeBackend('tensorflow');
});

describe('a native package', () => {
  it('is found in the folder that QORNN_TFJS_NODE names', async () => {
    const folder = folderWith({ '@tensorflow/tfjs-node': NODE });
    expect(await use(folder, 'tensorflow')).toMatchObject({ name: 'tensorflow', threads: null, failures: [] });
    await expect(use(folder, 'tensorflow-gpu')).rejects.toThrow('@tensorflow/tfjs-node runs already');
    expect((await use(folder, 'tensorflow')).name).toBe('tensorflow');
  });

  it('is not found elsewhere, and a folder that does not exist is named', async () => {
    const empty = temporaryFolder();
    await expect(use(empty, 'tensorflow')).rejects.toThrow(`not installed in ${empty} (QORNN_TFJS_NODE)`);
    await expect(use('/no/such/folder', 'tensorflow')).rejects.toThrow(
      'QORNN_TFJS_NODE: there is no folder /no/such/folder',
    );
  });

  it('on the processor is used by name, and auto takes wasm before it', async () => {
    const folder = folderWith({ '@tensorflow/tfjs-node': NODE });
    expect((await use(folder, 'tensorflow')).name).toBe('tensorflow');
    const { name, failures } = await use(folder, 'auto');
    expect(name).toBe('wasm');
    expect(failures.map((failure) => failure.name)).toEqual(['tensorflow-gpu']);
  });

  it('stays, with its tensors, where it is asked for again', async () => {
    const folder = folderWith({ '@tensorflow/tfjs-node-gpu': GPU });
    expect((await use(folder, 'auto')).name).toBe('tensorflow-gpu');
    const kept = tf.tensor1d([1, 2]);
    expect((await use(folder, 'auto')).name).toBe('tensorflow-gpu');
    expect([...(await kept.data())]).toEqual([1, 2]);
    kept.dispose();
  });

  it('has the name that starts it again', async () => {
    for (const [name, kind] of [
      ['@tensorflow/tfjs-node', NODE],
      ['@tensorflow/tfjs-node-gpu', GPU],
    ] as const) {
      const folder = folderWith({ [name]: kind });
      const started = await use(folder, kind.isGPUPackage ? 'tensorflow-gpu' : 'tensorflow');
      expect(activeBackend()).toBe(started.name);
      tf.removeBackend('tensorflow');
    }
    await useBackend({ backend: 'cpu' });
    expect(activeBackend()).toBe('cpu');
  });

  it('for GPUs is left for the next one where it finds no GPU, again and again', async () => {
    const blind = { isGPUPackage: true, isUsingGpuDevice: false };
    const folder = folderWith({ '@tensorflow/tfjs-node-gpu': blind });
    for (let i = 0; i < 2; i++) {
      await expect(use(folder, 'tensorflow-gpu')).rejects.toThrow(
        'the backend tensorflow-gpu cannot be used here: TensorFlow finds no GPU',
      );
    }
    const both = folderWith({ '@tensorflow/tfjs-node-gpu': blind, '@tensorflow/tfjs-node': NODE });
    const { name, failures } = await use(both, 'auto');
    expect({ name, failures }).toEqual({
      name: 'wasm',
      failures: [{ name: 'tensorflow-gpu', reason: 'TensorFlow finds no GPU' }],
    });
    expect((await use(both, 'tensorflow')).name).toBe('tensorflow');
  });

  it('for GPUs is used where it finds one', async () => {
    const folder = folderWith({ '@tensorflow/tfjs-node-gpu': GPU });
    expect((await use(folder, 'auto')).name).toBe('tensorflow-gpu');
    await expect(use(folder, 'tensorflow')).rejects.toThrow('@tensorflow/tfjs-node-gpu runs already');
  });
});

const PROGRAM = `
import { describeBackend, useBackend } from '@qornn/backend';
import * as tf from '@tensorflow/tfjs-core';
const backend = await useBackend({ backend: 'tensorflow' });
const a = tf.tensor2d([[1, 2], [3, 4]]);
console.log(JSON.stringify([describeBackend(backend), [...await tf.matMul(a, a, true, false).data()]]));
`;

describe.skipIf(skipsTfjsNode())('the library of TensorFlow', () => {
  it('computes, and logs no information', () => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      env: { ...process.env, QORNN_TFJS_NODE: process.env.QORNN_TEST_TFJS_NODE },
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual(['tensorflow, TensorFlow.js 4.22.0', [10, 14, 14, 20]]);
  });
});
