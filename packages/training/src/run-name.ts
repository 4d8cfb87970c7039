import * as z from 'zod';

/** Characters of a name: that of a run, a task, a metric. Paths are made of the first. */
export const MOST_NAME_CHARACTERS = 100;

/** A control character (C0, C1), a separator of lines, or one that turns the direction of what follows. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

/** A name that somebody else may have given: short, on one line, and shown as it is written. */
export const nameSchema = (error = `a name of 1 to ${MOST_NAME_CHARACTERS} characters, without control characters`) =>
  z
    .string({ error })
    .min(1, { error })
    .max(MOST_NAME_CHARACTERS, { error })
    .refine((name) => !STEERING.test(name), { error });

/**
 * The name of a run's folder: letters, digits, `.`, `_` and `-` of its name, and its seed. Whatever the name, it is the name of one folder,
 * never a path, hidden, or one that Windows keeps for itself.
 *
 * @throws RangeError when the seed is no integer
 * @example
 * runFolderName({ name: 'copy-1000', seed: 7 }); // 'copy-1000-seed7'
 * runFolderName({ name: '../my run/1', seed: 0 }); // '-my-run-1-seed0'
 */
export function runFolderName({ name, seed }: { name: string; seed: number }): string {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`runFolderName: the seed is ${seed}; must be an integer`);
  const plain = name.replace(/[^\w.-]+/g, '-').replace(/^\.+/, '');
  return `${plain.slice(0, MOST_NAME_CHARACTERS)}-seed${seed}`;
}
