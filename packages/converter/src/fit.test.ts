import { copyTask } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import { expect, it } from 'vitest';
import { misfitOf } from './fit.js';
import { integerNetwork } from './integer-network.js';
import { tinyModel } from './testing/tiny-model.js';

it('misfitOf tells in what a model and a task do not go together', async () => {
  await useBackend('wasm');
  const task = copyTask({ T0: 6, symbols: 2, alphabet: 3 });
  const model = tinyModel(task);
  const integers = await integerNetwork(model, task).compile();
  model.dispose();
  expect(misfitOf(integers, task)).toEqual({ shape: [], reading: [] });
  expect(misfitOf(integers, copyTask({ T0: 6, symbols: 2, alphabet: 8 })).shape).toEqual([
    '5 inputs, but the task has 10',
    '4 outputs, but the task needs 9',
  ]);
});
