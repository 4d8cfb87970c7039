import { formatValue } from './format-value.js';
import type { Fail } from './options-checker.js';
import { didYouMean } from './unknown-name.js';

/**
 * What a registry keeps under a name.
 *
 * @param caller function that messages are for
 * @param part what is named, as messages call it, for instance `cell`
 * @param fail makes the error that is thrown when nobody has that name; it lists those that are known
 * @example
 * findNamed('getCup', 'cup', new Map([['mug', mug]]), 'mgu', (message) => new CupError(message));
 * // CupError: getCup: no cup is named 'mgu'; did you mean 'mug'? known are mug
 */
export function findNamed<T>(
  caller: string,
  part: string,
  known: ReadonlyMap<unknown, T>,
  name: unknown,
  fail: Fail,
): T {
  const found = known.get(name);
  if (found !== undefined) return found;
  const names = ([...known.keys()] as string[]).sort();
  const cure = `${didYouMean(String(name), names)} known are ${names.join(', ')}`;
  throw fail(`${caller}: no ${part} is named ${formatValue(name)};${cure}`, 'name', name);
}
