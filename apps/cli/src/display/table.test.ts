import { describe, expect, it } from 'vitest';
import { scoresText } from './scores.js';
import { tableText } from './table.js';

describe('tableText', () => {
  it('aligns names left and numbers right', () => {
    expect(
      tableText(
        ['', 'recall'],
        [
          ['integer', '9.00 %'],
          ['baseline', ''],
        ],
      ),
    ).toBe('          recall\ninteger   9.00 %\nbaseline');
  });
});

describe('scoresText', () => {
  it('has a row per variant, and the baseline loss', () => {
    const text = scoresText(
      { latent: { crossEntropy: 0.001, recall: 1 }, integer: { crossEntropy: 0.002, recall: 0.99 } },
      0.0945,
    );
    expect(text.split('\n').map((line) => line.trim().split(/\s{2,}/))).toEqual([
      ['cross-entropy', 'recall'],
      ['latent weights', '0.001000', '100.00 %'],
      ['integers only', '0.002000', '99.00 %'],
      ['baseline', '0.09450'],
    ]);
  });
});
