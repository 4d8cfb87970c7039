import { describe, expect, it } from 'vitest';
import { fractionBits, GATE_ACTIVATIONS, gateActivation, realActivation } from './activation.js';
import { exactActivation } from './reference.js';
import { SQUASH_TABLE } from './squash.js';

const everyA = Array.from({ length: 2 ** 16 }, (_, i) => i - 2 ** 15);
const everyM = [0, 1, 2, 3, 4, 5, 6, 7, 8];

describe('the table', () => {
  it('has tanh at every 32nd part up to 8, in 16 bits', () => {
    const expected = Array.from({ length: 257 }, (_, i) => Math.min(32767, Math.round(32768 * Math.tanh(i / 32))));
    expect(Array.from(SQUASH_TABLE)).toEqual(expected);
  });
});

describe.each(GATE_ACTIVATIONS)('%s', (activation) => {
  it.each(everyM)('is near its real value for every pre-activation with %i integer bits', (m) => {
    const step = 2 ** (m - 15);
    const unit = 2 ** -fractionBits(activation, m);
    let worst = 0;
    for (const a of everyA) {
      const error = gateActivation(activation, a, m) * unit - realActivation(activation, a * step);
      worst = Math.max(worst, Math.abs(error));
    }
    // Of the table between its entries, and rounding; 2^−15 is 1 that does not fit.
    expect(worst).toBeLessThanOrEqual(
      { tanh: 4.5, sigmoid: 3.5, hardSigmoid: 1.5, relu: 0, linear: 0 }[activation] * 2 ** -15,
    );
  });

  it('never falls', () => {
    for (const m of everyM) {
      let before = Number.NEGATIVE_INFINITY;
      for (const a of everyA) {
        const value = gateActivation(activation, a, m);
        if (value < before) expect(`m ${m}: ${value} at ${a}`).toBe(`at least ${before}`);
        before = value;
      }
    }
  });

  it('fits into 16 bits, and is what its formula gives in BigInt', () => {
    for (const m of everyM) {
      for (let a = -(2 ** 15); a < 2 ** 15; a += 7) {
        const value = gateActivation(activation, a, m);
        if (BigInt(value) !== exactActivation(activation, BigInt(a), m)) expect(`m ${m}, a ${a}`).toBe('equal');
        if (value < -32768 || value > 32767) expect(value).toBe('16 bits');
      }
    }
  });
});

describe('symmetries', () => {
  it('are exact: tanh is odd, sigmoid and its mirror image add up to 1', () => {
    for (const m of everyM) {
      for (let a = 0; a < 2 ** 15; a++) {
        if (gateActivation('tanh', -a, m) !== -gateActivation('tanh', a, m) && a !== 0) expect(`tanh ${a}`).toBe('odd');
        const sum = gateActivation('sigmoid', a, m) + gateActivation('sigmoid', -a, m);
        if (sum !== 32768) expect(`sigmoid ${a}: ${sum}`).toBe('32768');
      }
    }
  });
});
