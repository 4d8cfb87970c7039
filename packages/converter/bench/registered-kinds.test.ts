import { runBenchmarks } from '@qornn/benchmarks';
import { FastRNN, getCell, registerCell } from '@qornn/cells';
import { layerKindNames, registerLayerKind } from '@qornn/int-runtime';
import { beforeAll, expect, it } from 'vitest';
import './index.js';

class Mine extends FastRNN {
  static override readonly className = 'MineOfTheBenches';
}
class WithoutIntegers extends FastRNN {
  static override readonly className = 'WithoutIntegersOfTheBenches';
}

beforeAll(() => {
  registerCell({ name: 'mine', layer: Mine, describe: getCell('fastRNN').describe! });
  registerCell({ name: 'withoutIntegers', layer: WithoutIntegers, noIntegerForm: 'it computes in complex numbers' });
  registerLayerKind({ name: 'nobodys' } as never);
});

it('measures every kind of integer layer in both engines, of plugins, too', async () => {
  const [result] = await runBenchmarks({ filter: 'integer-layers', quick: true });
  const kinds = new Set(result!.contestants.map(({ parameters }) => parameters!.kind));
  expect([...kinds, 'nobodys'].sort()).toEqual(layerKindNames().sort());
  const names = result!.contestants.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['gru, wasm', 'gru, js', 'fastRNN of mine, wasm', 'fastRNN of mine, js']),
  );
  expect(result!.missing).toEqual([
    'withoutIntegers: has no integer form: it computes in complex numbers',
    'nobodys: no registered cell becomes a layer of this kind',
  ]);
  for (const { bytes } of result!.contestants) expect(bytes).toBeGreaterThan(0);
});
