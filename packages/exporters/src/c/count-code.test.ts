import { sampleCode } from '@qornn/int-runtime/reference';
import { describe, expect, it } from 'vitest';
import { randomModel } from '../testing/random-models.js';
import { countCode } from './count-code.js';

describe('countCode', () => {
  it('is the code of the value of a count', () => {
    const model = randomModel(5, { layers: 1, units: 3, inputs: 3 });
    for (let count = -300; count < 300; count += 7) {
      expect(countCode(model, 0, count)).toBe(sampleCode(model, 0, count));
      expect(countCode(model, 0, count, { countScale: 0.3, countOffset: -2 })).toBe(
        sampleCode(model, 0, -2 + 0.3 * count),
      );
    }
  });

  it('refuses a scale for another number of inputs', () => {
    const model = randomModel(5, { layers: 1, units: 3, inputs: 3 });
    const countScale = new Array<number>(model.inputs + 1).fill(1);
    expect(() => countCode(model, 0, 1, { countScale })).toThrow(/^countCode: countScale has \d numbers, but/);
  });
});
