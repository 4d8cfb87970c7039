import { bundle } from '@qornn/internal-testing/bundle';
import { describe, expect, it } from 'vitest';

const LAYERS = ['fast-grnn', 'fast-rnn', 'orthogonal-rnn', 'quantized-gru', 'quantized-lstm'];

describe('bundle contents', () => {
  // A saved model names its layers, so importing the package at all must register them: the bundle holds all five.
  it.each(["import './index.js';", "export { modReLU } from './index.js';", "export { fastRNN } from './index.js';"])(
    'for %s holds every layer, no integer runtime, and TensorFlow.js is left outside',
    async (snippet) => {
      const { gzipped, modules, imports } = await bundle(snippet, import.meta.url);
      for (const layer of LAYERS) expect(modules).toContain(`packages/cells/src/${layer}.ts`);
      expect(modules.filter((path) => path.startsWith('packages/int-runtime/'))).toEqual([]);
      expect(imports).toEqual(['@tensorflow/tfjs-core', '@tensorflow/tfjs-layers']);
      expect(gzipped).toBeLessThan(75_900);
    },
  );

  it('@qornn/cells/labels contains no layer and no TensorFlow.js', async () => {
    const { gzipped, modules, imports } = await bundle("export { cellLabel } from './labels.js';", import.meta.url);
    expect(modules.filter((path) => !path.endsWith('-label.ts') && !path.endsWith('labels.ts'))).toEqual([]);
    expect(imports).toEqual([]);
    expect(gzipped).toBeLessThan(1_000);
  });
});
