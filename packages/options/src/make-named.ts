import { findNamed } from './find-named.js';
import { formatValue } from './format-value.js';
import { isOptionsObject } from './is-options-object.js';
import type { Fail } from './options-checker.js';

/**
 * Creates a registered object from `'uniform'` or `{ name: 'uniform', bits: 4 }`, plus options. All registries use it.
 *
 * @param caller function name for error messages
 * @param part what is created, for error messages, for instance `quantizer`
 * @param factories by name
 * @param identifier a name, or `{ name, ...options }`
 * @param config options; they override those in `identifier`
 * @param fail makes the error to throw when the identifier or the options are malformed, or the name is unknown
 * @example
 * makeNamed('getCup', 'cup', new Map([['mug', makeMug]]), { name: 'mug', size: 3 }, {}, (message) => new CupError(message));
 */
export function makeNamed<T>(
  caller: string,
  part: string,
  factories: ReadonlyMap<unknown, (options: Record<string, unknown>) => T>,
  identifier: unknown,
  config: unknown,
  fail: Fail,
): T {
  if (typeof identifier !== 'string' && !isOptionsObject(identifier)) {
    const message = `the ${part} is ${formatValue(identifier)}; it must be a name, { name, ...options } or a ${part}`;
    throw fail(`${caller}: ${message}`, 'name', identifier);
  }
  if (!isOptionsObject(config)) {
    throw fail(`${caller}: the options are ${formatValue(config)}; they must be a plain object`, 'options', config);
  }
  const { name, ...options } = typeof identifier === 'string' ? { name: identifier } : identifier;
  return findNamed(caller, part, factories, name, fail)({ ...options, ...config });
}
