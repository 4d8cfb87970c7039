import { describe, expect, it } from 'vitest';
import {
  band,
  cayleyInit,
  getParametrization,
  haar,
  hadamardMatrix,
  henaff,
  identity,
  ParametrizationError,
  signedHadamard,
} from './index.js';

describe('matrices above 4 GiB', () => {
  const makers = {
    band: (n: number) => band(n, 1),
    cayleyInit,
    haar,
    hadamardMatrix,
    henaff,
    identity,
    signedHadamard,
    bjorck: (n: number) => getParametrization('bjorck').initialize(n),
    householder: (n: number) => getParametrization('householder').initialize(n),
    expm: (n: number) => getParametrization('expm').initialize(n),
  };

  it.each(Object.entries(makers))('make %s throw before allocation', (_, make) => {
    for (const n of [2 ** 16, 2 ** 20, 2 ** 50]) {
      expect(() => make(n)).toThrow(ParametrizationError);
      expect(() => make(n)).toThrow(`n is ${n}; it must be at most 32768`);
    }
  });
});
