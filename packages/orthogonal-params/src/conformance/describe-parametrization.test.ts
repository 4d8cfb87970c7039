import { failingTests } from '@qornn/internal-testing/failing-tests';
import { beforeAll, expect, it } from 'vitest';

let failing: Record<string, string[]>;
beforeAll(async () => {
  failing = await failingTests(import.meta.url);
});

it.each([
  ['not orthogonal', 'starts at an orthogonal weight, with 4 units'],
  ['orthogonal at the start only', 'is orthogonal for random latents with a standard deviation of 1'],
  ['with another gradient', 'has the declared gradient'],
  ['random whatever the seed', 'starts at the same latent from the same seed, which is 0 by default'],
  ['with a leak', 'leaks no tensors, gradients included'],
  ['without a kernel on wasm', 'has the declared gradient'],
])('describeParametrization fails for a parametrization %s', (name, title) => {
  expect(failing[name]).toContain(title);
});

it('describeParametrization passes for one that is right', () => {
  expect(failing.right).toEqual([]);
});
