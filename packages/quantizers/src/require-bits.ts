import { formatValue } from '@qornn/options';
import { codeRange, levelsOf } from './code-range.js';
import { QuantizerError } from './errors.js';
import type { QuantizedTensor, Quantizer } from './quantizer.js';

/**
 * Bit width for a number of levels: the smallest integer that can represent them. Three levels {−1, 0, 1} are 1 bit.
 *
 * @example
 * bitsOfLevels(31); // 5
 */
export function bitsOfLevels(levels: number): number {
  return levels <= levelsOf(1) ? 1 : Math.ceil(Math.log2(levels));
}

/** @throws QuantizerError when the bit width of a quantizer is not an integer, or it has more levels than its bit width allows */
export function requireBits(caller: string, { name, bits, levels }: Quantizer): void {
  if (bits === null) return;
  if (!Number.isInteger(bits) || bits < 1) {
    const hint = 'levels says how many codes there are, bitsOfLevels how many bits they take';
    const message = `'${name}' has bits ${formatValue(bits)}; it must be an integer ≥ 1, or null (${hint})`;
    throw new QuantizerError(`${caller}: ${message}`, 'bits', bits);
  }
  if (levels === undefined || (Number.isInteger(levels) && levels >= 2 && levels <= levelsOf(bits))) return;
  const message = `'${name}' has levels ${formatValue(levels)}; ${bits} bits hold an integer from 2 to ${levelsOf(bits)}`;
  throw new QuantizerError(`${caller}: ${message}`, 'levels', levels);
}

/**
 * Checks the output of `encode` before it is packed and run, because custom quantizers can be wrong.
 *
 * @returns `encoded`
 * @throws QuantizerError when a code is out of range, or the number of codes or steps does not match the shape
 */
export function requireEncoded(quantizer: Quantizer, encoded: QuantizedTensor): QuantizedTensor {
  const { codes, shape, scale, bits, levels } = encoded;
  const fail = (field: string, message: string): never => {
    throw new QuantizerError(`encode of '${quantizer.name}': ${message}`, field, encoded);
  };
  if (!Number.isInteger(bits) || bits < 1) fail('bits', `bits is ${formatValue(bits)}; it must be an integer ≥ 1`);
  const size = shape.reduce((product, side) => product * side, 1);
  if (codes.length !== size) fail('codes', `there are ${codes.length} codes for shape [${shape}]`);
  if (scale.length !== 1 && scale.length !== shape[0]) {
    fail('scale', `there are ${scale.length} steps for shape [${shape}]; it must be one, or one a row`);
  }
  const { smallest, largest } = codeRange(bits, levels);
  const broken = codes.findIndex((code) => code < smallest || code > largest);
  if (broken >= 0) {
    fail(
      'codes',
      `codes[${broken}] is ${codes[broken]}; ${levels ?? levelsOf(bits)} levels are ${smallest} to ${largest}`,
    );
  }
  return encoded;
}
