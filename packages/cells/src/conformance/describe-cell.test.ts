import { failingTests } from '@qornn/internal-testing/failing-tests';
import { beforeAll, expect, it } from 'vitest';

let failing: Record<string, string[]>;
beforeAll(async () => {
  failing = await failingTests(import.meta.url);
});

it.each([
  ['that ignores its mask', 'keeps states and outputs where a mask is 0'],
  [
    'that ignores its states',
    'goes on from given states, as further inputs or by name, where the sequence before has ended',
  ],
  ['that mixes sequences of a batch', 'runs each sequence of a batch as if it were alone'],
  ['that sees the future', 'has outputs that do not depend on later time steps'],
  [
    'that forgets a part of its config',
    'comes back from its config, and a saved model from its files, with the same outputs and codes',
  ],
  ['with a leak', 'leaks no tensors, gradients and carried states included, and disposes its own: {}'],
  ['of another class', 'is registered under its name, with the class of its layers'],
])('describeCell fails for a cell %s', (name, title) => {
  expect(failing[name]).toContain(title);
});

it('describeCell passes for one that is right', () => {
  expect(failing.right).toEqual([]);
});
