import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { readText, type TextOptions } from './read-text.js';

const folder = temporaryFolder();

async function all(content: Uint8Array | string, options: TextOptions = { encoding: null }): Promise<string> {
  let text = '';
  for await (const piece of readText(folder.write('t.txt', content), options)) text += piece;
  return text;
}

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('readText', () => {
  it('reads UTF-8 with or without a byte-order mark, and UTF-16 with one', async () => {
    expect(await all('né\u{1F600}')).toBe('né\u{1F600}');
    expect(await all('\ufeffné')).toBe('né');
    expect(await all(utf16('\ufeffné\n'))).toBe('né\n');
    expect(await all(utf16('\ufeffné\n').swap16())).toBe('né\n');
    for (const short of ['', 'a']) expect(await all(short)).toBe(short);
  });

  it('reads the given encoding', async () => {
    expect(await all(latin('né\n'), { encoding: 'latin1' })).toBe('né\n');
    expect(await all(Buffer.of(0x80, 0x0a), { encoding: 'windows-1252' })).toBe('€\n');
    expect(await all(utf16('né'), { encoding: 'utf-16le' })).toBe('né');
    expect(await all(utf16('né').swap16(), { encoding: 'utf-16be' })).toBe('né');
  });

  it('joins characters that span two chunks', async () => {
    for (let shift = 0; shift < 4; shift++) {
      const text = 'x'.repeat(2 ** 18 - shift) + '\u{1F600}é'.repeat(10);
      expect(await all(text)).toBe(text);
    }
  });

  it('reports the position of the first invalid byte, and its meaning in windows-1252', async () => {
    for (const before of [0, 1, 2 ** 18 - 1, 2 ** 18, 2 ** 18 + 3]) {
      const bytes = Buffer.concat([Buffer.from(`${'x'.repeat(before)}\né`), latin('é\n')]);
      await expect(all(bytes)).rejects.toThrow(
        `t.txt: is not UTF-8: byte ${before + 3}, in row 2, is 0xe9; set encoding: windows-1252, where it means 'é', or save the file as UTF-8`,
      );
    }
    // Invalid sequences, and a character truncated at the end.
    for (const bytes of [[0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80], [0x80], [0xe2, 0x82]]) {
      await expect(all(Buffer.from([0x61, ...bytes]))).rejects.toThrow('byte 1, in row 1, is 0x');
    }
    await expect(all(latin('é'), {})).rejects.toThrow(/UTF-8: byte 0, in row 1, is 0xe9$/);
    await expect(all(Buffer.of(0xff, 0xfe, 0x00, 0xdc))).rejects.toThrow('is not text in UTF-16LE');
  });

  it('recognizes UTF-16 without a byte-order mark', async () => {
    await expect(all(utf16('x,y\n1,2\n'))).rejects.toThrow(
      't.txt, row 1: contains a zero byte, so it is not text; if the file is UTF-16, set encoding: utf-16le',
    );
  });
});
