import { QuantizerError } from './errors.js';

/** @throws QuantizerError when `bits` is not an integer in the range allowed */
export function requireBits(caller: string, bits: number, least = 1, most = 8): void {
  if (!Number.isInteger(bits) || bits < least || bits > most) {
    throw new QuantizerError(
      `${caller}: bits is ${bits}; it must be an integer from ${least} to ${most}`,
      'bits',
      bits,
    );
  }
}

/** @throws QuantizerError when `value` is not among `allowed` */
export function requireOneOf(caller: string, field: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) {
    throw new QuantizerError(
      `${caller}: ${field} is '${value}'; it must be one of ${allowed.join(', ')}`,
      field,
      value,
    );
  }
}

/** @throws QuantizerError when `value` is not a share in (0, 1] */
export function requireShare(caller: string, field: string, value: number): void {
  if (!(value > 0 && value <= 1)) {
    throw new QuantizerError(`${caller}: ${field} is ${value}; it must be a share in (0, 1]`, field, value);
  }
}

/** @throws QuantizerError when `options` has a key that is not among `allowed` */
export function requireKnownOptions(caller: string, options: object, allowed: readonly string[]): void {
  for (const [key, value] of Object.entries(options)) {
    if (!allowed.includes(key)) {
      throw new QuantizerError(
        `${caller}: unknown option '${key}'; ${allowed.length > 0 ? `allowed are ${allowed.join(', ')}` : 'there are none'}`,
        key,
        value,
      );
    }
  }
}
