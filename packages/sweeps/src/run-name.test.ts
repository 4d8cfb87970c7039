import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortKeys, variationName } from './run-name.js';

const name = (settings: Record<string, unknown>) => variationName('copy', settings, shortKeys(Object.keys(settings)));

describe('variationName', () => {
  it.each([
    [{}, 'copy'],
    [{ 'model.units': 64, 'training.optimizer.learningRate': 1e-4 }, 'copy-units64-learningRate0.0001'],
    [{ 'model.gain': null, 'model.cell': 'gru' }, 'copy-gainNone-cellGru'],
    [{ 'task.T0': 50 }, 'copy-T0_50'],
    [{ 'model.recurrentQuantizer': { name: 'uniform', bits: 4 } }, 'copy-recurrentQuantizerUniform_bits4'],
    [
      { 'model.recurrentQuantizer.bits': 4, 'model.kernelQuantizer.bits': 8 },
      'copy-recurrentQuantizer.bits4-kernelQuantizer.bits8',
    ],
    [{ 'task.file': '../a b/c.csv' }, 'copy-file..-a-b-c.csv'],
    [{ a: [1, true] }, 'copy-a1_true'],
    [{ a: 1e30 }, 'copy-a1e30'],
  ])('of %j', (settings, expected) => {
    expect(name(settings)).toBe(expected);
  });

  it('is safe for file systems, and short, whatever the values', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (settings) => {
        expect(name(settings)).toMatch(/^copy[\w.-]*$/);
        expect(name(settings).length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('tells long settings apart', () => {
    expect(name({ a: 'x'.repeat(200) })).not.toBe(name({ a: `${'x'.repeat(199)}y` }));
  });
});
