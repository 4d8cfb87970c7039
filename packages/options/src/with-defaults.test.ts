import { describe, expect, it } from 'vitest';
import { byDefault, either, flag, number, oneOf, optionsOf, required } from './checks.js';
import { withDefaults } from './with-defaults.js';

interface Cup {
  size: number;
  lid?: boolean;
  handle?: { width?: number; side?: string } | 'none';
}

const table = {
  size: required(number()),
  lid: byDefault(false, flag),
  handle: either(
    oneOf(['none']),
    optionsOf<{ width?: number; side?: string }>({ width: number(), side: byDefault('left', flag) }),
  ),
};

describe('withDefaults', () => {
  it('fills in defaults, also of nested options, in the order of the table', () => {
    const options: Cup = { handle: { width: 2 }, size: 3, lid: undefined as never };
    const complete = withDefaults(options, table);
    expect(complete).toEqual({ size: 3, lid: false, handle: { width: 2, side: 'left' } });
    expect(Object.keys(complete)).toEqual(['size', 'lid', 'handle']);
    expect(options).toEqual({ handle: { width: 2 }, size: 3, lid: undefined });
  });

  it('keeps given values, and omits options without a default', () => {
    expect(withDefaults<Cup>({ size: 3, lid: true, handle: 'none' }, table)).toEqual({
      size: 3,
      lid: true,
      handle: 'none',
    });
    expect(withDefaults<Cup>({ size: 3 }, table)).toEqual({ size: 3, lid: false });
  });
});
