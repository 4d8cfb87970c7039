import { bundle } from '@qornn/internal-testing/bundle';
import { describe, expect, it } from 'vitest';

const MAPS = ['bjorck', 'projunn', 'trivialization', 'householder', 'hadamard', 'unconstrained'];

const bundled = async (name: string) => {
  const { bytes, modules, imports } = await bundle(`export { ${name} } from './index.js';`, import.meta.url);
  const own = modules
    .filter((path) => path.startsWith('packages/'))
    .map((path) => path.replace(/^.*\/(.*)\.ts$/, '$1'));
  return { bytes, imports, own, isDense: modules.some((path) => path.includes('/ml-matrix/')) };
};

/** About the size of the option checks, which all functions with options share. */
const CHECKS = 2700;

describe('bundle size', () => {
  it.each([
    ['bjorckParametrization', 'bjorck', CHECKS + 8000],
    ['expmParametrization', 'trivialization', CHECKS + 5000],
    ['hadamardParametrization', 'hadamard', CHECKS + 4500],
    ['householderParametrization', 'householder', CHECKS + 3500],
    ['unconstrained', 'unconstrained', CHECKS + 3500],
  ])('for %s holds no other parametrization, no decompositions and no tfjs-layers', async (name, map, limit) => {
    const { bytes, own, imports, isDense } = await bundled(name);
    expect(MAPS.filter((other) => own.some((module) => module.startsWith(other)))).toEqual([map]);
    expect(own).not.toContain('registry');
    expect(isDense).toBe(false);
    expect(imports).toEqual(['@tensorflow/tfjs-core']);
    expect(bytes).toBeLessThan(limit);
  });

  it.each([
    ['cayleyParametrization', 'trivialization'],
    ['projUnnDParametrization', 'projunn'],
  ])('for %s holds decompositions, but no other parametrization', async (name, map) => {
    const { bytes, own, isDense } = await bundled(name);
    expect(MAPS.filter((other) => own.some((module) => module.startsWith(other)))).toEqual([map]);
    expect(isDense).toBe(true);
    expect(bytes).toBeLessThan(90_000);
  });

  it.each([
    ['haar', 2000],
    ['orthogonalPenalty', 1300],
    ['bjorck', CHECKS + 3000],
  ])('for %s alone is next to nothing', async (name, limit) => {
    expect((await bundled(name)).bytes).toBeLessThan(limit);
  });
});
