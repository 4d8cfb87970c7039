import * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';
import type { Quantizer } from './quantizer.js';
import { straightThrough } from './straight-through.js';

const copy = straightThrough((value) => tf.clone(value));

/**
 * The same quantizer at another bit width, from its method `withBits`. For a wrapper, the bit width of the inner quantizer
 * changes.
 *
 * @param bits new bit width, in the range of the quantizer
 * @returns the given quantizer when it has that bit width already
 * @throws QuantizerError when the quantizer has no method `withBits`, or the bit width is out of range
 * @example
 * withBits(uniformQuantizer({ bits: 8, granularity: 'row' }), 6); // uniformQuantizer({ bits: 6, granularity: 'row' })
 */
export function withBits(quantizer: Quantizer, bits: number): Quantizer {
  const { name } = quantizer;
  if (!quantizer.withBits) {
    throw new QuantizerError(`withBits: '${name}' has one bit width only (no withBits), not ${bits}`, 'bits', bits);
  }
  if (bits === quantizer.bits) return quantizer;
  const made = quantizer.withBits(bits);
  if (made.bits !== bits) {
    throw new QuantizerError(
      `withBits: '${name}' was asked for ${bits} bits, but gave ${made.bits}`,
      'bits',
      made.bits,
    );
  }
  return made;
}

/**
 * Converts the variables of a quantizer to another bit width. For instance, a learned step doubles with each bit less, which keeps the
 * range. Returns new tensors in the order of `quantizer.variables`; differentiable.
 *
 * @param quantizer the quantizer at the bit width of `variables`
 * @throws QuantizerError when there are more or fewer variables than the quantizer has
 * @example
 * const six = withBits(eight, 6);
 * six.apply(w, variablesAtBits(eight, variables, 6));
 */
export function variablesAtBits(quantizer: Quantizer, variables: readonly tf.Tensor[], bits: number): tf.Tensor[] {
  const own = quantizer.variables ?? [];
  if (own.length !== variables.length) {
    throw new QuantizerError(
      `variablesAtBits: there are ${variables.length} variables; '${quantizer.name}' has ${own.length}`,
      'variables',
      variables.length,
    );
  }
  return variables.map((value, i) => own[i]!.atBits?.(value, bits) ?? copy(value));
}
