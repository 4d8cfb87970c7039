import { describe, expect, it } from 'vitest';
import { ExportError } from '../../errors.js';
import { requireName } from './require-name.js';

describe('requireName', () => {
  it.each([undefined, 'plain', 'zephyr'] as const)('refuses headers of the C library, format %s', (format) => {
    for (const name of ['string', 'math', 'Time', 'unistd']) {
      expect(() => requireName(name, format)).toThrow(
        new ExportError(
          `name: '${name}' is not allowed: ${name}.h would hide a header of the C library; choose another, like ${name}_net`,
        ),
      );
    }
    for (const name of ['gesture', 'memory', 'spi', 'string_net', 'a']) requireName(name, format);
  });

  it('refuses words of C, and names of Arduino for its libraries', () => {
    expect(() => requireName('while', 'arduino')).toThrow("name: 'while' is a reserved word of C or C++");
    expect(() => requireName('1st', 'arduino')).toThrow("name: '1st' is no name in C");
    expect(() => requireName('spi', 'arduino')).toThrow('spi.h is a header of Arduino');
    expect(() => requireName('arduino_net', 'arduino')).toThrow('only official libraries');
    expect(() => requireName('string', 'arduino')).toThrow('would hide a header of the C library');
    requireName('gesture', 'arduino');
  });
});
