import { runBenchmarks } from '@qornn/benchmarks';
import { cellNames, FastRNN, registerCell } from '@qornn/cells';
import { beforeAll, expect, it } from 'vitest';
import './index.js';

class Mine extends FastRNN {
  static override readonly className = 'MineOfTheBenches';
}
class NeedsMore extends FastRNN {
  static override readonly className = 'NeedsMoreOfTheBenches';
  constructor() {
    super({ units: 1 });
    throw new Error('needs a temperature');
  }
}

beforeAll(() => {
  registerCell({ name: 'mine', layer: Mine });
  registerCell({ name: 'needsMore', layer: NeedsMore as never });
});

it('measures every registered cell, of a plugin, too', async () => {
  const [result] = await runBenchmarks({ filter: 'cells-gradient', quick: true });
  expect(result!.contestants.map(({ name }) => name)).toEqual(cellNames().filter((name) => name !== 'needsMore'));
  expect(result!.missing).toEqual(['needsMore: needs a temperature']);
});
