import { findNamed } from './find-named.js';
import { formatValue } from './format-value.js';
import { isOptionsObject } from './is-options-object.js';
import type { Fail } from './options-checker.js';

/**
 * Makes what is named: the way registries read `'uniform'`, `{ name: 'uniform', bits: 4 }` and options beside them.
 *
 * @param caller function that messages are for
 * @param part what is made, as messages call it, for instance `quantizer`
 * @param factories by name
 * @param identifier a name, or `{ name, ...options }`
 * @param config options; they win over those inside `identifier`
 * @param fail makes the error that is thrown when the identifier or the options have no such form, or nobody has that name
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
