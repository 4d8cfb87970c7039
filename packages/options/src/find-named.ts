import { formatValue } from './format-value.js';
import type { Fail } from './options-checker.js';
import { didYouMean } from './unknown-name.js';

/**
 * Looks up a name in a registry.
 *
 * @param caller function name for error messages
 * @param part what the name denotes, for error messages, for instance `cell`
 * @param fail makes the error to throw when the name is unknown; the message lists the known names
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
  const hint = `${didYouMean(String(name), names)} known are ${names.join(', ')}`;
  throw fail(`${caller}: no ${part} is named ${formatValue(name)};${hint}`, 'name', name);
}
