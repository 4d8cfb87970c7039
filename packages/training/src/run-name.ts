import * as z from 'zod';

/** Maximum length of the name of a run, a task or a metric. */
export const MAX_NAME_CHARACTERS = 100;

/** Control characters (C0, C1), line separators, and characters that change the text direction. */
const CONTROL_CHARACTERS = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** An untrusted name: short, on one line, without control characters. */
export const nameSchema = (error = `a name of 1 to ${MAX_NAME_CHARACTERS} characters, without control characters`) =>
  z
    .string({ error })
    .min(1, { error })
    .max(MAX_NAME_CHARACTERS, { error })
    .refine((name) => !CONTROL_CHARACTERS.test(name), { error });

/**
 * The folder name of a run: the letters, digits, `.`, `_` and `-` of its name, and its seed. Never a path, a hidden file, or a reserved
 * name of Windows.
 *
 * @throws RangeError when the seed is not an integer
 * @example
 * runFolderName({ name: 'copy-1000', seed: 7 }); // 'copy-1000-seed7'
 * runFolderName({ name: '../my run/1', seed: 0 }); // '-my-run-1-seed0'
 */
export function runFolderName({ name, seed }: { name: string; seed: number }): string {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`runFolderName: the seed is ${seed}; must be an integer`);
  const plain = name.replace(/[^\w.-]+/g, '-').replace(/^\.+/, '');
  return `${plain.slice(0, MAX_NAME_CHARACTERS)}-seed${seed}`;
}
