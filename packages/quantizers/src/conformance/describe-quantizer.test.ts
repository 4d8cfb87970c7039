import { failingTests } from '@qornn/internal-testing/failing-tests';
import { beforeAll, expect, it } from 'vitest';

let failing: Record<string, string[]>;
beforeAll(async () => {
  failing = await failingTests(import.meta.url);
});

it.each([
  ['off by one step', 'encodes weights as integers that decode to the result of apply, bit for bit'],
  ['more codes than bits', 'has codes within their declared bits and levels, which pack and unpack'],
  ['without a gradient', 'has the declared gradient'],
  ['with half of the gradient', 'has the declared gradient'],
  ['with a leak', 'leaks no tensors, gradients included'],
  ['hiding NaN', 'lets NaN of a diverged weight show'],
  ['with another configuration', 'is restored from its configuration by name, through JSON'],
])('describeQuantizer fails for a quantizer %s', (name, title) => {
  expect(failing[name]).toContain(title);
});

it('describeQuantizer passes for one that is right', () => {
  expect(failing.right).toEqual([]);
});
