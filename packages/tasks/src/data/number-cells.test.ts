import { describe, expect, it } from 'vitest';
import { numberCells } from './number-cells.js';

describe('numberCells', () => {
  const cells = numberCells({ missingValues: ['', 'NA', '-999'], missing: { x: 'forward' }, decimal: '.' });

  it.each(['-999', ' -999 ', '-999.0', '-9.99e2', -999, '', ' NA ', null, undefined, Number.NaN])(
    'takes %j for missing, which only a column with a rule may be',
    (cell) => {
      expect(cells.isMissing(cell)).toBe(true);
      expect(cells.read(cell, 'x')).toBeNaN();
      expect(cells.read(cell, 'y', ' at step 2')).toMatch(
        /^is .+ at step 2, not a number; for missing values, set missing: forward, interpolate or mask$/,
      );
    },
  );

  it.each([
    [' 1.5 ', 1.5],
    [2, 2],
    ['-998', -998],
  ])('reads %j', (cell, value) => expect(cells.read(cell, 'y')).toBe(value));

  it.each([
    ['1,5', "is '1,5', not a number; for decimal commas, set decimal: ','"],
    ['1 000,5', "is '1 000,5', not a number; thousands separators are not allowed"],
    ['inf', "is 'inf', not a number; it must be finite"],
    ['1e99', "is '1e99', not a number in the range of a 32-bit float"],
    [1e99, 'is 1e+99, not a number in the range of a 32-bit float'],
    [[1, 2], 'is [1,2], not a number'],
    [true, 'is true, not a number'],
    ['x'.repeat(99), `is '${'x'.repeat(59)}…, not a number`],
  ])('says what is wrong with %j', (cell, text) => expect(cells.read(cell, 'x')).toBe(text));

  it('reads decimal commas', () => {
    const european = numberCells({ missingValues: ['-999'], missing: 'mask', decimal: ',' });
    expect(european.read('1,5', null)).toBe(1.5);
    expect(european.read('-999,0', null)).toBeNaN();
    expect(european.read('1.5', 'x')).toBe("is '1.5', not a number; for decimal points, set decimal: '.'");
  });
});
