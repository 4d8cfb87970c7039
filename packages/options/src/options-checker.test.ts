import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  callable,
  check,
  either,
  flag,
  integer,
  list,
  number,
  oneOf,
  optionsOf,
  orNull,
  required,
  text,
} from './checks.js';
import { optionsChecker } from './options-checker.js';

class CupError extends Error {
  constructor(
    message: string,
    readonly option: string,
    readonly value: unknown,
  ) {
    super(message);
  }
}

interface Cup {
  size: number;
  lid?: boolean;
  name?: string | null;
  handle?: { width: number; side?: 'left' | 'right' } | 'none';
}

const checkOptions = optionsChecker((message, option, value) => new CupError(message, option, value));
const handle = optionsOf<Exclude<Cup['handle'], string | undefined>>({
  width: required(number('> 0', (width) => width > 0)),
  side: oneOf(['left', 'right']),
});
const cup = (options: unknown) =>
  checkOptions<Cup>(
    'cup',
    options as Cup,
    {
      size: required(integer(1, 9)),
      lid: flag,
      name: orNull(text),
      handle: either(oneOf(['none']), handle),
    },
    { of: 'Shop', options: { foam: 'use milk', ice: '' } },
  );

function refusal(options: unknown): CupError {
  try {
    cup(options);
  } catch (error) {
    return error as CupError;
  }
  throw new Error('no error was thrown');
}

describe('optionsChecker', () => {
  it('returns valid options, including undefined values', () => {
    const options = { size: 3, lid: undefined, name: null, handle: { width: 2, side: undefined } };
    expect(cup(options)).toBe(options);
    expect(cup({ size: 3, handle: 'none' })).toEqual({ size: 3, handle: 'none' });
    expect(cup(Object.assign(Object.create(null), { size: 3 }))).toEqual({ size: 3 });
    expect(cup(runInNewContext('({ size: 3 })'))).toEqual({ size: 3 });
  });

  it('throws for an unknown name, whatever its value, and suggests the nearest', () => {
    const error = refusal({ size: 3, lit: undefined });
    expect(error).toBeInstanceOf(CupError);
    expect(error.message).toBe("cup: unknown option 'lit'; did you mean 'lid'? allowed are size, lid, name, handle");
    expect(error.option).toBe('lit');
    expect(refusal({ size: 3, colour: 'red' }).message).toBe(
      "cup: unknown option 'colour'; allowed are size, lid, name, handle",
    );
  });

  it('explains options of other libraries', () => {
    expect(refusal({ size: 3, foam: 1 }).message).toBe(
      "cup: 'foam' is an option of Shop that cup does not have; use milk",
    );
    expect(refusal({ size: 3, ice: 1 }).message).toBe("cup: 'ice' is an option of Shop that cup does not have");
  });

  it('checks nested options', () => {
    expect(refusal({ size: 3, handle: { width: 1, sude: 'left' } }).message).toBe(
      "cup: handle has an unknown option 'sude'; did you mean 'side'? allowed are width, side",
    );
    expect(refusal({ size: 3, handle: {} }).message).toBe(
      'cup: handle.width is undefined; it must be a finite number > 0',
    );
    expect(refusal({ size: 3, handle: 'nine' }).message).toBe(
      "cup: handle is 'nine'; it must be 'none' or { width, side? }",
    );
  });

  it.each([
    ['4', "'4'"],
    [Number.NaN, 'NaN'],
    [2.5, '2.5'],
    [0, '0'],
    [10, '10'],
    [2 ** 53, String(2 ** 53)],
    [null, 'null'],
    [undefined, 'undefined'],
    [[3], 'an array'],
  ])('throws for the size %o', (size, text) => {
    expect(refusal({ size }).message).toBe(`cup: size is ${text}; it must be an integer from 1 to 9`);
  });

  it.each(['false', 0, null, {}])('throws for %o instead of a boolean', (lid) => {
    expect(refusal({ size: 3, lid }).message).toContain('it must be true or false');
  });

  it.each([
    [null, 'null'],
    [[], 'an empty array'],
    ['size', "'size'"],
    [3, '3'],
    [() => 3, 'a function'],
    [Object.create({ size: 3 }), 'an object that inherits from another one'],
    [
      new (class {
        size = 3;
      })(),
      'an object that inherits from another one',
    ],
    [new Map(), 'an object that inherits from another one'],
  ])('throws for %o instead of options', (options, text) => {
    expect(refusal(options).message).toBe(`cup: the options are ${text}; they must be a plain object`);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('throws for an option called %s', (key) => {
    expect(refusal(JSON.parse(`{ "size": 3, "${key}": { "lid": true } }`)).message).toContain(
      `unknown option '${key}'`,
    );
  });

  it('throws for symbols, and ignores properties that are not enumerable', () => {
    expect(refusal({ size: 3, [Symbol('lid')]: true }).message).toContain("unknown option 'Symbol(lid)'");
    expect(cup(Object.defineProperty({ size: 3 }, '__skip', { value: true }))).toEqual({ size: 3 });
  });

  it('does not read options from Object.prototype', () => {
    const prototype = Object.prototype as { lid?: unknown };
    prototype.lid = 'polluted';
    try {
      expect(() => cup({ size: 3 })).not.toThrow();
    } finally {
      delete prototype.lid;
    }
  });
});

describe('checks', () => {
  it.each([
    [integer(), [-3, 0], [1.5, '1', Number.POSITIVE_INFINITY]],
    [integer(0), [0, 5], [-1]],
    [number(), [-1.5], [Number.NaN, Number.NEGATIVE_INFINITY, '1', true]],
    [text, ['a'], ['', 1]],
    [list, [[], [1]], [new Set(), 'a']],
    [callable, [Math.abs], [{}]],
    [check('even', (value) => (value as number) % 2 === 0), [2], [1]],
  ])('%o', (one, right, wrong) => {
    for (const value of right) expect(one.holds(value)).toBe(true);
    for (const value of wrong) expect(one.holds(value)).toBe(false);
  });
});
