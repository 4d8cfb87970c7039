import type { CharacterData } from '../characters.js';
import { checkOptions } from '../options.js';
import type { Split } from '../task.js';
import { DataFormatError } from './format-error.js';
import { READ_OPTIONS, type ReadOptions } from './read-bytes.js';
import { readText } from './read-text.js';

const MAX_CHARACTERS = 256;

/**
 * Reads the texts of the three splits, plain or gzipped, as character codes, one byte each. The alphabet consists of the characters of
 * the training text, sorted by code point.
 *
 * @throws DataFormatError when a file cannot be read, is corrupt, has more than 256 different characters, or a character that is not in
 *   the training text
 */
export async function readCharacters(
  paths: Readonly<Record<Split, string>>,
  options: ReadOptions = {},
): Promise<CharacterData> {
  checkOptions<ReadOptions>('readCharacters', options, READ_OPTIONS);
  const found = new Map<string, number>();
  const training = await readCodes(
    paths.train,
    (character) => {
      if (found.size === MAX_CHARACTERS) {
        throw new DataFormatError(paths.train, `has more than ${MAX_CHARACTERS} different characters`);
      }
      found.set(character, found.size);
      return found.size - 1;
    },
    found,
    options,
  );
  const alphabet = [...found.keys()].sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
  const codes = new Map(alphabet.map((character, code) => [character, code]));
  const sorted = new Uint8Array(MAX_CHARACTERS);
  for (const [character, code] of codes) sorted[found.get(character)!] = code;
  training.forEach((code, i) => {
    training[i] = sorted[code]!;
  });
  const others = (path: string) =>
    readCodes(
      path,
      (character, row) => {
        throw new DataFormatError(
          path,
          `contains ${JSON.stringify(character)}, which is not in the training text`,
          row,
        );
      },
      codes,
      options,
    );
  return { alphabet, train: training, validation: await others(paths.validation), test: await others(paths.test) };
}

/**
 * @param codes codes of known characters
 * @param unknown returns the code of an unknown character, or throws
 */
async function readCodes(
  path: string,
  unknown: (character: string, row: number) => number,
  codes: ReadonlyMap<string, number>,
  options: ReadOptions,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let row = 1;
  for await (const text of readText(path, options)) {
    const piece = new Uint8Array(text.length);
    let length = 0;
    for (const character of text) {
      piece[length++] = codes.get(character) ?? unknown(character, row);
      if (character === '\n') row++;
    }
    pieces.push(piece.subarray(0, length));
  }
  return Uint8Array.from(Buffer.concat(pieces));
}
