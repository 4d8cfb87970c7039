import { escaped } from '@qornn/options';
import { BenchmarkParameterError } from '../errors.js';

type Values = readonly (string | number)[];

/**
 * Checks that values of a parameter are of the kind that it was registered with: integers ≥ 1, numbers, or texts.
 *
 * @param name of the parameter
 * @param registered values of the registration, which are the default
 * @throws BenchmarkParameterError
 */
export function requireKind(name: string, registered: Values, values: Values): void {
  const { allowed, holds } = kindOf(registered);
  const wrong = values.find((value) => !holds(value));
  if (wrong === undefined) return;
  throw new BenchmarkParameterError(
    `${escaped(name)}: '${escaped(String(wrong))}' is not ${allowed}; the default is ${registered.join(',')}`,
  );
}

function kindOf(registered: Values): { allowed: string; holds: (value: string | number) => boolean } {
  const isSize = (value: string | number) => Number.isSafeInteger(value) && Number(value) >= 1;
  if (registered.every(isSize)) return { allowed: 'an integer ≥ 1', holds: isSize };
  const isNumber = (value: string | number) => typeof value === 'number';
  if (registered.every(isNumber)) return { allowed: 'a number', holds: isNumber };
  return { allowed: 'a text', holds: (value) => typeof value === 'string' || registered.includes(value) };
}
