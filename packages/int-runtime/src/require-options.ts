import { isOptionsObject } from '@qornn/options';
import { formatValue } from './format-value.js';

/** Allowed values of each option; none if checked elsewhere. */
export type Choices<T> = { readonly [option in keyof T]-?: readonly unknown[] };

/**
 * A smaller `checkOptions` for `/core`: lists allowed names without suggesting the nearest one.
 *
 * @throws RangeError when the options are not a plain object, or have an unknown name or a value that is not allowed
 */
export function requireOptions<T extends object>(caller: string, options: T, choices: Choices<T>): T {
  if (!isOptionsObject(options)) throw new RangeError(`${caller}: the options must be a plain object`);
  for (const [key, value] of Object.entries(options)) {
    const known: readonly unknown[] | undefined = Object.hasOwn(choices, key) ? choices[key as keyof T] : undefined;
    if (!known) {
      throw new RangeError(
        `${caller}: unknown option '${formatValue(key)}'; allowed are ${Object.keys(choices).join(', ')}`,
      );
    }
    if (value !== undefined && known.length > 0 && !known.includes(value)) {
      throw new RangeError(`${caller}: ${key} is '${formatValue(value)}'; it must be one of ${known.join(', ')}`);
    }
  }
  return options;
}
