import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BenchmarkParameterError } from '../errors.js';
import { parameterValues } from './parameter-values.js';

describe('parameterValues', () => {
  it.each<[string, (string | number)[]]>([
    ['64', [64]],
    ['64,128', [64, 128]],
    ['2..8', [2, 3, 4, 5, 6, 7, 8]],
    ['2..8+2', [2, 4, 6, 8]],
    ['2..8+4', [2, 6]],
    ['64..512*2', [64, 128, 256, 512]],
    ['64..1000*2', [64, 128, 256, 512]],
    ['0.1..0.5+0.1', [0.1, 0.2, 0.3, 0.4, 0.5]],
    ['-1..1', [-1, 0, 1]],
    ['8, 2..4 ,3', [8, 2, 3, 4]],
    ['relu,tanh', ['relu', 'tanh']],
    ['3..3', [3]],
    ['1e3', [1000]],
  ])('%s', (text, values) => {
    expect(parameterValues('units', text)).toEqual(values);
  });

  it.each([
    ['', "'' has an empty item"],
    ['2,,3', "'2,,3' has an empty item"],
    ['2..', "'2..' is not a range"],
    ['2..x', "'2..x' is not a range"],
    ['2..8-1', "'2..8-1' is not a range"],
    ['8..2', 'has no value'],
    ['2..8+0', 'has no value'],
    ['2..8*1', 'has no value'],
    ['0..8*2', 'has no value'],
    ['1..1e9', 'has no value, or more than 1000'],
    ['1..2\u001b[2J', 'is not a range'],
  ])('refuses %j in one line', (text, message) => {
    const read = () => parameterValues('units', text);
    expect(read).toThrow(BenchmarkParameterError);
    expect(read).toThrow(message);
    expect(read).toThrow(/^units: .* allowed are lists and ranges, as 64,128 or 2\.\.8 or 2\.\.8\+2 or 64\.\.512\*2$/);
  });

  it('has both ends of a range, and its step between neighbours', () => {
    const ranges = fc.tuple(
      fc.integer({ min: -50, max: 50 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(ranges, ([from, steps, by]) => {
        const values = parameterValues('n', `${from}..${from + steps * by}+${by}`) as number[];
        expect(values).toEqual(Array.from({ length: steps + 1 }, (_, k) => from + k * by));
      }),
    );
  });
});
