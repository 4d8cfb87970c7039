import { bundle } from '@qornn/internal-testing/bundle';
import { describe, expect, it } from 'vitest';

const QUANTIZERS = [
  'binary-quantizer',
  'delta-from-identity',
  'dorefa-quantizer',
  'learned-range-quantizer',
  'learned-step-quantizer',
  'no-quantizer',
  'orthogonal-rounding-quantizer',
  'ternary-quantizer',
  'uniform-quantizer',
];

/** About the size of the option checks, which all functions with options share. */
const CHECKS = 2900;

const bundled = async (names: string) => {
  const { bytes, modules, imports } = await bundle(`export { ${names} } from './index.js';`, import.meta.url);
  return { bytes, imports, modules: modules.map((path) => path.replace(/^.*\/(.*)\.ts$/, '$1')) };
};

describe('bundle size', () => {
  it.each([
    ['binaryQuantizer', 'binary-quantizer', CHECKS + 2500],
    ['deltaFromIdentity', 'delta-from-identity', CHECKS + 2350],
    ['dorefaQuantizer', 'dorefa-quantizer', CHECKS + 2350],
    ['learnedRangeQuantizer', 'learned-range-quantizer', CHECKS + 6500],
    ['learnedStepQuantizer', 'learned-step-quantizer', CHECKS + 4700],
    ['noQuantizer', 'no-quantizer', 800],
    ['orthogonalRoundingQuantizer', 'orthogonal-rounding-quantizer', CHECKS + 8000],
    ['ternaryQuantizer', 'ternary-quantizer', CHECKS + 2700],
    ['uniformQuantizer', 'uniform-quantizer', CHECKS + 4500],
  ])('for %s holds no other quantizer, no registry and no tfjs-layers', async (name, own, limit) => {
    const { bytes, modules, imports } = await bundled(name);
    expect(modules.filter((module) => QUANTIZERS.includes(module))).toEqual([own]);
    expect(modules).not.toContain('registry');
    expect(imports).toEqual(['@tensorflow/tfjs-core']);
    expect(bytes).toBeLessThan(limit);
  });

  it.each([
    ['orthogonalRounding', CHECKS + 3500],
    ['packCodes, unpackCodes', 1800],
    ['maxObserver, movingAverageObserver, percentileObserver, mseObserver', CHECKS + 3000],
  ])('for %s holds no quantizer and needs no TensorFlow.js', async (names, limit) => {
    const { bytes, modules, imports } = await bundled(names);
    expect(modules.filter((module) => QUANTIZERS.includes(module))).toEqual([]);
    expect(imports).toEqual([]);
    expect(bytes).toBeLessThan(limit);
  });

  it('getQuantizer with all quantizers stays small', async () => {
    const { bytes, modules, imports } = await bundled('getQuantizer');
    expect(modules.filter((module) => QUANTIZERS.includes(module))).toEqual(QUANTIZERS);
    expect(imports).toEqual(['@tensorflow/tfjs-core']);
    expect(bytes).toBeLessThan(18_400);
  });

  it('the histogram entry is a single module', async () => {
    const { modules } = await bundle("export * from '@qornn/quantizers/histogram';", import.meta.url);
    expect(modules).toEqual(['packages/quantizers/src/histogram.ts']);
  });
});
