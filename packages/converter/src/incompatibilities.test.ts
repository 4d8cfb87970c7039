import { copyTask } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import { expect, it } from 'vitest';
import { findIncompatibilities } from './incompatibilities.js';
import { integerNetwork } from './integer-network.js';
import { tinyModel } from './testing/tiny-model.js';

it('findIncompatibilities lists why a model cannot run on a task', async () => {
  await useBackend('wasm');
  const task = copyTask({ T0: 6, symbols: 2, alphabet: 3 });
  const model = tinyModel(task);
  const integers = await integerNetwork(model, task).compile();
  model.dispose();
  expect(findIncompatibilities(integers, task)).toEqual({ shape: [], reading: [] });
  expect(findIncompatibilities(integers, copyTask({ T0: 6, symbols: 2, alphabet: 8 })).shape).toEqual([
    '5 inputs, but the task has 10',
    '4 outputs, but the task needs 9',
  ]);
});
