import { join } from 'node:path';
import { createRun, parseRunConfig } from '@qornn/training';
import * as tf from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { expect, it } from 'vitest';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';

const folder = temporaryFolder();

it('a run is resumed on its own backend, and one that does not start here is named with a way out', async () => {
  const directory = join(folder, 'run');
  // Stands for a native backend on another machine.
  tf.registerBackend(
    'webgl',
    () => Object.assign(tf.findBackendFactory('cpu')() as object, { firstUse: false }) as never,
  );
  tf.copyRegisteredKernels('cpu', 'webgl');
  await tf.setBackend('webgl');
  const training = { steps: 1, batchSize: 2, evaluationBatches: 1, optimizer: { name: 'adam', learningRate: 0.01 } };
  const task = { name: 'copy', T0: 3, symbols: 2, alphabet: 3 };
  await createRun(parseRunConfig({ name: 'of-webgl', task, model: { units: 4 }, training }), {
    directory,
    initialize: () => {},
  });
  tf.removeBackend('webgl');
  const { code, stderr } = await commandHere(folder)(['train', directory, '--resume']);
  expect(code).toBe(1);
  expect(stderr).toContain(
    `${directory}: the backend webgl cannot be used here: @tensorflow/tfjs-backend-webgl was not imported; ` +
      '--backend wasm resumes the run on another one, which changes its results',
  );
  const other = await commandHere(folder)(['train', directory, '--resume', '--backend', 'wasm']);
  expect(other.code).toBe(0);
  expect(other.stderr).toContain('the run was trained on webgl; on wasm, its results will differ');
}, 240_000);
