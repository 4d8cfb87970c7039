import { createRuntime } from '@qornn/int-runtime';
import { expect, it } from 'vitest';
import { smallNetwork } from './small-network.js';

it('neither fades nor saturates', async () => {
  const model = smallNetwork();
  const runtime = await createRuntime(model, { engine: 'js' });
  const { stateBits } = model.layers[0] as { stateBits: number };
  runtime.run(Int16Array.from({ length: 3 * 200 }, (_, i) => ((i * 37) % 100) - 50));
  const magnitudes = Array.from(runtime.state(), Math.abs);
  expect(magnitudes.filter((magnitude) => magnitude > 10).length).toBeGreaterThan(12);
  expect(magnitudes.filter((magnitude) => magnitude < 2 ** (stateBits - 1) - 1).length).toBeGreaterThan(12);
});
