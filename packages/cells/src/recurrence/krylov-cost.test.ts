import { describe, expect, it } from 'vitest';
import { isKrylovCheaper } from './krylov-cost.js';

describe('isKrylovCheaper', () => {
  it('holds for few inputs and a large batch, as of images read by pixel', () => {
    expect(isKrylovCheaper({ batch: 128, features: 1, units: 170 })).toBe(true);
    expect(isKrylovCheaper({ batch: 1, features: 1, units: 170 })).toBe(false);
    expect(isKrylovCheaper({ batch: 32, features: 50, units: 256 })).toBe(false);
  });
});
