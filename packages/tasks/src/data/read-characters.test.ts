import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { readCharacters } from './read-characters.js';

const folder = temporaryFolder();
const paths = (train: string | Uint8Array, validation: string | Uint8Array = 'a', test: string | Uint8Array = 'a') => ({
  train: folder.write('train.txt', train),
  validation: folder.write('valid.txt', validation),
  test: folder.write('test.txt', test),
});

describe('readCharacters', () => {
  it('encodes the characters of the training text, including line feeds', async () => {
    const text = ' the <unk> of\n the \n';
    const { alphabet, train, validation, test } = await readCharacters(
      paths(gzipSync(text), ' then', gzipSync('of\n')),
    );
    expect(alphabet).toEqual([...'\n <>efhknotu']);
    const back = (codes: Uint8Array) => Array.from(codes, (code) => alphabet[code]).join('');
    expect([train, validation, test].map(back)).toEqual([text, ' then', 'of\n']);
  });

  it('reads multibyte characters, also across chunks', async () => {
    const text = 'añ€𝄞\n'.repeat(60_001);
    const { alphabet, train } = await readCharacters(paths(text));
    expect(alphabet).toEqual(['\n', 'a', 'ñ', '€', '𝄞']);
    expect(train.length).toBe(5 * 60_001);
    expect(train.every((code, i) => code === [1, 2, 3, 4, 0][i % 5])).toBe(true);
  });

  it.each<[string, Parameters<typeof paths>, string]>([
    ['a new character', ['ab\n', 'a', 'ab\na\nbc'], 'test.txt, row 3: contains "c", which is not in the training text'],
    ['too many characters', [many(257)], 'train.txt: has more than 256 different characters'],
    ['bytes that are no text', [Uint8Array.of(97, 0xff, 97)], 'train.txt: is not UTF-8'],
    ['half a character', ['a', Uint8Array.of(97, 0xe2)], 'valid.txt: is not UTF-8'],
    ['a torn archive', [gzipSync(many(250)).subarray(0, 40)], 'train.txt: is corrupt: unexpected end of file'],
  ])('rejects %s and names it', async (_, texts, message) => {
    await expect(readCharacters(paths(...texts))).rejects.toThrow(message);
  });
});

/** A text of this many different characters. */
function many(count: number): string {
  return String.fromCodePoint(...Array.from({ length: count }, (_, i) => 0x4e00 + i));
}
