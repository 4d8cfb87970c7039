import { describe, expect, it } from 'vitest';
import { precisionText } from './precision-text.js';

describe('precisionText', () => {
  it('has a line for every number, with the reasons of its bits and its step', () => {
    const table = precisionText([
      { layer: null, part: 'input', bits: 8, bitsFrom: 'default', step: [0.03125, 0.03125], stepFrom: 'calibrated' },
      { layer: 0, part: 'kernel', bits: 4, bitsFrom: 'chosen', step: [0.01234, 0.2], stepFrom: 'weights' },
      { layer: 0, part: 'recurrentDown', bits: 6, bitsFrom: 'trained', step: null, stepFrom: 'trained' },
      { layer: 0, part: 'bias', bits: 14, bitsFrom: 'needed', step: [2 ** -13, 2 ** -13], stepFrom: 'derived' },
      {
        ...{ layer: 0, part: 'a', bits: 16, bitsFrom: 'fixed', step: [2 ** -13, 2 ** -13], stepFrom: 'calibrated' },
        integerBits: 2,
      },
      {
        ...{ layer: 0, part: 'squash', bits: 16, bitsFrom: 'fixed', step: [2 ** -15, 2 ** -15], stepFrom: 'fixed' },
        entries: 257,
      },
      { layer: 0, part: 'c', bits: 12, bitsFrom: null, step: [2 ** -9, 2 ** -9], stepFrom: 'calibrated' },
    ]);
    expect(`\n${table}\n`).toBe(`
precision              bits           are         step of a code              is
input                     8       default                   2^-5      calibrated
layer 0 kernel            4        chosen         0.0123 … 0.200  largest weight
layer 0 recurrentDown     6       trained        in a multiplier
layer 0 bias             14     as needed                  2^-13         derived
layer 0 a                16         fixed  2^-13, 2 integer bits      calibrated
layer 0 squash           16         fixed     2^-15, 257 entries           fixed
layer 0 c                12  not recorded                   2^-9      calibrated
`);
  });
});
