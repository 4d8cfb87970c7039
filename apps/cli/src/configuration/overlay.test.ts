import { describe, expect, it } from 'vitest';
import { overlay } from './overlay.js';

describe('overlay', () => {
  it('merges mappings, replaces other values, and removes keys set to null', () => {
    const base = { model: { units: 64, gain: { target: 1 } }, bits: [1, 2], seed: 0 };
    expect(overlay(base, { model: { units: 128, gain: null }, bits: [3] })).toEqual({
      model: { units: 128 },
      bits: [3],
      seed: 0,
    });
    expect(base.model).toEqual({ units: 64, gain: { target: 1 } });
  });

  it('replaces a mapping that has another name', () => {
    const base = { schedule: { name: 'exponential', decay: 0.9, every: 10 } };
    expect(overlay(base, { schedule: { name: 'cosine' } })).toEqual({ schedule: { name: 'cosine' } });
    expect(overlay(base, { schedule: { name: 'exponential', decay: 0.5 } })).toEqual({
      schedule: { name: 'exponential', decay: 0.5, every: 10 },
    });
    expect(overlay({ quantizer: 'none' }, { quantizer: { name: 'uniform', bits: 4 } })).toEqual({
      quantizer: { name: 'uniform', bits: 4 },
    });
  });

  it('removes null keys of new mappings, too', () => {
    expect(overlay({}, { model: { gain: null, units: 4 } })).toEqual({ model: { units: 4 } });
  });
});
