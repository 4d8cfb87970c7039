import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SplitFiles } from '../../series/reading-options.js';

const NAMES: readonly (readonly [train: string, test: string, validation: readonly string[]])[] = [
  ['TRAIN', 'TEST', ['VALIDATION', 'VALID', 'VAL', 'DEV']],
  ['Train', 'Test', ['Validation', 'Valid', 'Val', 'Dev']],
  ['train', 'test', ['validation', 'valid', 'val', 'dev']],
  ['training', 'testing', ['validation']],
];

/**
 * The files of a published split around one of them: those beside it whose names differ in train and test only, in upper or lower case.
 *
 * @param path a file or a folder
 * @returns null if it has no counterpart
 * @example
 * publishedFiles('GunPoint_TRAIN.ts'); // { train: 'GunPoint_TRAIN.ts', test: 'GunPoint_TEST.ts' }
 */
export function publishedFiles(path: string): SplitFiles | null {
  const name = basename(path);
  const beside = (other: string) =>
    dirname(path) === '.' && !path.startsWith('.') ? other : join(dirname(path), other);
  for (const [train, test, validations] of NAMES) {
    for (const own of [train, test]) {
      const at = placeOf(name, own);
      if (at < 0) continue;
      const named = (part: string) => beside(name.slice(0, at) + part + name.slice(at + own.length));
      if (![train, test].every((part) => existsSync(named(part)))) continue;
      const validation = validations.map(named).find((file) => existsSync(file));
      return { train: named(train), ...(validation !== undefined && { validation }), test: named(test) };
    }
  }
  return null;
}

/** The place of a whole word in a name, the last one; −1 if it has none. */
function placeOf(name: string, word: string): number {
  const at = name.lastIndexOf(word);
  const isLetter = (sign: string | undefined) => sign !== undefined && /[a-z]/i.test(sign);
  return at < 0 || isLetter(name[at - 1]) || isLetter(name[at + word.length]) ? -1 : at;
}
