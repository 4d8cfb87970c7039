import { UsageError } from '../errors.js';

/**
 * Reads `name=values`.
 *
 * @throws UsageError when a part is missing
 * @example
 * parameterOption('units=64,128'); // ['units', '64,128']
 */
export function parameterOption(text: string): readonly [name: string, values: string] {
  const at = text.indexOf('=');
  const [name, values] = [text.slice(0, at), text.slice(at + 1)];
  if (at > 0 && values !== '') return [name, values];
  throw new UsageError(`--parameter: '${text}' is not allowed; must be name=values, such as units=64,128`);
}
