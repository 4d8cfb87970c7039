import { anything, formatValue, isOptionsObject } from '@qornn/options';
import type * as tf from '@tensorflow/tfjs-core';
import { band } from './band.js';
import { cayleyInit } from './cayley-init.js';
import { ParametrizationError } from './errors.js';
import { haar } from './haar.js';
import { henaff } from './henaff.js';
import { identity } from './identity.js';
import { signedHadamard } from './signed-hadamard.js';
import { checkOptions } from './validation.js';

const INITIALIZERS = { haar, henaff, cayley: cayleyInit, identity, hadamard: signedHadamard } as const;

/** Names of the orthogonal initializers without options. */
export type InitializerName = keyof typeof INITIALIZERS;

/** An orthogonal initializer: a name, or a name with options. */
export type Initializer = InitializerName | { name: InitializerName } | { name: 'band'; bandwidth?: number };

/**
 * Looks up an orthogonal initializer.
 *
 * @param caller function name for error messages
 * @param initializer 'haar', 'henaff', 'cayley', 'identity', 'hadamard', or { name: 'band', bandwidth }
 * @returns the function (n, seed) ↦ [n, n]
 * @throws ParametrizationError when the name or an option is unknown; `band` checks its bandwidth when it is called
 */
export function getInitializer(caller: string, initializer: Initializer): (n: number, seed?: number) => tf.Tensor2D {
  const names = [...Object.keys(INITIALIZERS), 'band'];
  const name: unknown = isOptionsObject(initializer) ? initializer.name : initializer;
  if (!names.includes(name as string)) {
    throw new ParametrizationError(
      `${caller}: initializer is ${formatValue(name)}; it must be one of ${names.join(', ')}`,
      'initializer',
      name,
    );
  }
  const { name: _, ...options } = isOptionsObject(initializer) ? initializer : { name };
  const at = `${caller}: initializer ${name}`;
  if (name === 'band') {
    const { bandwidth } = checkOptions<{ bandwidth?: number }>(at, options, { bandwidth: anything });
    return (n, seed) => band(n, seed, bandwidth);
  }
  checkOptions<Record<never, never>>(at, options, {});
  return INITIALIZERS[name as InitializerName];
}
