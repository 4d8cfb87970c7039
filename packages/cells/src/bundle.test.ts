import { bundle } from '@qornn/testing/bundle';
import { describe, expect, it } from 'vitest';

const CELLS = ['fast-grnn', 'fast-rnn', 'quantized-gru', 'quantized-lstm'];

const bundled = async (name: string) => {
  const { bytes, modules, imports } = await bundle(`export { ${name} } from './index.js';`, import.meta.url);
  const cells = CELLS.filter((cell) => modules.includes(`packages/cells/src/${cell}.ts`));
  return { bytes, modules, imports, cells };
};

describe('what an application downloads', () => {
  it.each([
    ['fastGRNN', 'fast-grnn'],
    ['fastRNN', 'fast-rnn'],
    ['orthogonalRNN', undefined],
    ['quantizedGRU', 'quantized-gru'],
    ['quantizedLSTM', 'quantized-lstm'],
  ])('for %s holds no other cell beside the orthogonal one, and no integer runtime', async (name, own) => {
    const { bytes, modules, imports, cells } = await bundled(name);
    expect(cells).toEqual(own ? [own] : []);
    expect(modules.filter((path) => path.startsWith('packages/int-runtime/'))).toEqual([]);
    expect(imports).toEqual(['@tensorflow/tfjs-core', '@tensorflow/tfjs-layers']);
    expect(bytes).toBeLessThan(160_000);
  });
});
