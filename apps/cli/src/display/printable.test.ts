import { describe, expect, it } from 'vitest';
import { recording } from '../testing/recording-terminal.js';
import { printable, printableJson, printableLine } from './printable.js';
import { Terminal } from './terminal.js';

const UNSAFE = [
  '\u0000',
  '\u0007',
  '\u001b',
  '\r',
  '\b',
  '\u007f',
  '\u009b',
  '\u200b',
  '\u200f',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u{e0041}',
];

describe('printable', () => {
  it.each(UNSAFE)('escapes %j', (sign) => {
    const shown = `\\u{${sign.codePointAt(0)!.toString(16)}}`;
    expect(printable(`a${sign}b`)).toBe(`a${shown}b`);
    expect(printable(`a${sign}b`, { colored: true })).toBe(`a${shown}b`);
    expect(printableLine(`a${sign}\n\tb`)).toBe(`a${shown}\\n\\tb`);
    expect(JSON.parse(printableJson(JSON.stringify({ a: sign })))).toEqual({ a: sign });
    expect(printableJson(JSON.stringify({ a: sign }))).not.toContain(sign);
  });

  it('keeps text in any language, and colors of the command if enabled', () => {
    const text = 'né 数 🙂 👩‍💻 עברית\n\tb';
    expect(printable(text)).toBe(text);
    expect(printable('\u001b[31mred\u001b[39m\u001b[8mhidden', { colored: true })).toBe(
      '\u001b[31mred\u001b[39m\\u{1b}[8mhidden',
    );
    expect(printable('\u001b[31mred')).toBe('\\u{1b}[31mred');
  });

  it('is applied to all output of Terminal', () => {
    const [out, err] = [recording(), recording()];
    const terminal = new Terminal(out, err, false, {});
    terminal.log('x\u001b]0;title\u0007');
    terminal.result({}, () => 'y\u202ez');
    new Terminal(out, err, true, {}).result({ label: '\u009b2J\u202e' }, () => '');
    expect(err.text).toBe('x\\u{1b}]0;title\\u{7}\n');
    expect(out.text).toBe('y\\u{202e}z\n{\n  "label": "\\u009b2J\\u202e"\n}\n');
  });
});
