import * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';
import type { Quantizer } from './quantizer.js';
import { getQuantizer } from './registry.js';
import { straightThrough } from './straight-through.js';

type Config = Record<string, unknown>;

const copy = straightThrough((value) => tf.clone(value));

/**
 * The same quantizer at another bit width, made from its configuration. For a wrapper, the bit width of the inner quantizer changes.
 *
 * @param bits new bit width, in the range of the quantizer
 * @returns the given quantizer when it has that bit width already
 * @throws QuantizerError when it has no option `bits`, the bit width is out of range, or its name is not registered
 * @example
 * withBits(uniformQuantizer({ bits: 8, granularity: 'row' }), 6); // uniformQuantizer({ bits: 6, granularity: 'row' })
 */
export function withBits(quantizer: Quantizer, bits: number): Quantizer {
  const config = configWithBits(quantizer.getConfig(), bits);
  if (!config) {
    throw new QuantizerError(`withBits: '${quantizer.name}' has no option 'bits' to set to ${bits}`, 'bits', bits);
  }
  return bits === quantizer.bits ? quantizer : getQuantizer(config);
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

/** The configuration with `bits` changed, its own or that of the inner quantizer; null where neither has `bits`. */
function configWithBits(config: Config, bits: number): ({ name: string } & Config) | null {
  const named = config as { name: string } & Config;
  if (typeof config.bits === 'number') return { ...named, bits };
  if (typeof config.quantizer !== 'object' || config.quantizer === null) return null;
  const inner = configWithBits(config.quantizer as Config, bits);
  return inner && { ...named, quantizer: inner };
}
