import * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';
import type { Quantizer } from './quantizer.js';
import { getQuantizer } from './registry.js';
import { straightThrough } from './straight-through.js';

type Config = Record<string, unknown>;

const copy = straightThrough((value) => tf.clone(value));

/**
 * The same quantizer at another width, made from its configuration; inside a wrapper, the width of what it wraps.
 *
 * @param bits width of the new quantizer, within what it allows
 * @returns the quantizer itself where it has that width already
 * @throws QuantizerError when it has no width to choose, the width is out of its range, or its name is not registered
 * @example
 * withBits(uniformQuantizer({ bits: 8, granularity: 'row' }), 6); // uniformQuantizer({ bits: 6, granularity: 'row' })
 */
export function withBits(quantizer: Quantizer, bits: number): Quantizer {
  const config = configWithBits(quantizer.getConfig(), bits);
  if (!config) {
    throw new QuantizerError(`withBits: '${quantizer.name}' has no width that could be ${bits}`, 'bits', bits);
  }
  return bits === quantizer.bits ? quantizer : getQuantizer(config);
}

/**
 * What the variables of a quantizer become when it goes on at another width, for instance a learned step: at one bit less it is
 * twice as large, so that the range stays. In the order of `quantizer.variables`, as new tensors; differentiable.
 *
 * @param quantizer at the width that `variables` belong to
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

/** The configuration with its own `bits` changed, or else those of the quantizer inside; null where there are none. */
function configWithBits(config: Config, bits: number): ({ name: string } & Config) | null {
  const named = config as { name: string } & Config;
  if (typeof config.bits === 'number') return { ...named, bits };
  if (typeof config.quantizer !== 'object' || config.quantizer === null) return null;
  const inner = configWithBits(config.quantizer as Config, bits);
  return inner && { ...named, quantizer: inner };
}
