import { describe, expect, it } from 'vitest';
import { makeNamed } from './make-named.js';

class CupError extends Error {}

const factories = new Map<string, (options: Record<string, unknown>) => object>([
  ['mug', (options) => ({ mug: options })],
  ['glass', (options) => ({ glass: options })],
]);
const getCup = (identifier: unknown, config: unknown = {}) =>
  makeNamed('getCup', 'cup', factories, identifier, config, (message) => new CupError(message));

describe('makeNamed', () => {
  it('accepts a name or { name, ...options }; config overrides', () => {
    expect(getCup('mug')).toEqual({ mug: {} });
    expect(getCup({ name: 'glass', size: 1, lid: true }, { size: 2 })).toEqual({ glass: { size: 2, lid: true } });
  });

  it.each([
    [undefined, {}, 'getCup: the cup is undefined; it must be a name, { name, ...options } or a cup'],
    [['mug'], {}, 'getCup: the cup is an array; it must be a name, { name, ...options } or a cup'],
    ['mug', null, 'getCup: the options are null; they must be a plain object'],
    ['glas', {}, "getCup: no cup is named 'glas'; did you mean 'glass'? known are glass, mug"],
    [{ size: 1 }, {}, 'getCup: no cup is named undefined; known are glass, mug'],
    ['__proto__', {}, "getCup: no cup is named '__proto__'; known are glass, mug"],
  ])('throws for %o with %o', (identifier, config, message) => {
    expect(() => getCup(identifier, config)).toThrow(CupError);
    expect(() => getCup(identifier, config)).toThrow(message);
  });
});
