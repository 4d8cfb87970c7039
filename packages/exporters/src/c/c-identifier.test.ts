import { describe, expect, it } from 'vitest';
import { ExportError } from '../errors.js';
import { requireIdentifier } from './c-identifier.js';

describe('requireIdentifier', () => {
  it('accepts names of C that begin with a letter', () => {
    for (const name of ['net', 'Net2', 'gesture_net', 'a', 'x'.repeat(31)])
      expect(() => requireIdentifier(name)).not.toThrow();
  });

  it('refuses everything else, and says what is allowed', () => {
    const wrong = [
      '',
      '2nd',
      'my-net',
      'my net',
      '_net',
      'net_',
      'my__net',
      'naïve',
      'x'.repeat(32),
      '../net',
      'net\n',
    ];
    for (const name of wrong) expect(() => requireIdentifier(name)).toThrow(ExportError);
    expect(() => requireIdentifier('my-net')).toThrow("name: 'my-net' is no name in C; allowed are letters, digits");
  });

  it('refuses words of C, of C++ and of frameworks', () => {
    for (const name of ['int', 'register', 'class', 'co_await', 'restrict', 'setup']) {
      expect(() => requireIdentifier(name)).toThrow(
        `name: '${name}' is a reserved word of C or C++; choose another, like ${name}_net`,
      );
    }
  });
});
