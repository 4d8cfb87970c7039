import { describe, expect, it } from 'vitest';
import { byDefault, flag, integer, namedPart, number, optionsOf, required } from './checks.js';
import { optionIssues } from './option-issues.js';

interface Cup {
  size: number;
  lid?: boolean;
  handle?: { width: number };
  glaze?: string | { name: string };
}

const GLAZES = ['celadon'];
const table = {
  size: required(integer(1, 9)),
  lid: byDefault(false, flag),
  handle: optionsOf<NonNullable<Cup['handle']>>({ width: required(number()) }),
  glaze: namedPart('a glaze', (glaze: string) => {
    if (!GLAZES.includes(glaze)) throw new Error(`no glaze is named ${glaze}`);
  }),
};
const issues = (options: unknown) => optionIssues<Cup>(options, table);

describe('optionIssues', () => {
  it('returns nothing for valid options, and does not look up options that are not given', () => {
    expect(issues({ size: 3, lid: true, handle: { width: 1 }, glaze: 'celadon' })).toEqual([]);
    expect(issues({ size: 3, glaze: undefined })).toEqual([]);
  });

  it('returns all problems with path and allowed values', () => {
    expect(issues({ lit: 1, lid: 'no', handle: { wide: 2 }, glaze: 'tenmoku' })).toEqual([
      { path: 'lit', value: 1, known: ['size', 'lid', 'handle', 'glaze'] },
      { path: 'size', value: undefined, allowed: 'an integer from 1 to 9' },
      { path: 'lid', value: 'no', allowed: 'true or false' },
      { path: 'handle.wide', value: 2, known: ['width'] },
      { path: 'handle.width', value: undefined, allowed: 'a finite number' },
      { path: 'glaze', value: 'tenmoku', error: new Error('no glaze is named tenmoku') },
    ]);
  });

  it('accepts plain objects only', () => {
    expect(issues([3])).toEqual([{ path: '', value: [3] }]);
  });
});
