import type * as tf from '@tensorflow/tfjs-core';
import { band } from './band.js';
import { cayleyInit } from './cayley-init.js';
import { ParametrizationError } from './errors.js';
import { haar } from './haar.js';
import { henaff } from './henaff.js';
import { identity } from './identity.js';
import { signedHadamard } from './signed-hadamard.js';
import { requireKnownOptions } from './validation.js';

const INITIALIZERS = { haar, henaff, cayley: cayleyInit, identity, hadamard: signedHadamard } as const;

/** Names of the orthogonal starts that have no options. */
export type InitializerName = keyof typeof INITIALIZERS;

/** An orthogonal start: a name, or one with its options. */
export type Initializer = InitializerName | { name: InitializerName } | { name: 'band'; bandwidth?: number };

/**
 * Finds an orthogonal start.
 *
 * @param caller named in the error
 * @param initializer 'haar', 'henaff', 'cayley', 'identity', 'hadamard', or { name: 'band', bandwidth }
 * @returns the function (n, seed) ↦ [n, n]
 * @throws ParametrizationError when the name or an option is unknown; `band` itself looks at its bandwidth
 */
export function getInitializer(caller: string, initializer: Initializer): (n: number, seed?: number) => tf.Tensor2D {
  const { name, ...options } = typeof initializer === 'string' ? { name: initializer } : { ...initializer };
  if (name === 'band') {
    requireKnownOptions(`${caller}: initializer band`, options, ['bandwidth']);
    return (n, seed) => band(n, seed, (options as { bandwidth?: number }).bandwidth);
  }
  if (!Object.hasOwn(INITIALIZERS, name)) {
    throw new ParametrizationError(
      `${caller}: initializer is '${name}'; it must be one of ${Object.keys(INITIALIZERS).join(', ')}, band`,
      'initializer',
      name,
    );
  }
  requireKnownOptions(`${caller}: initializer ${name}`, options, []);
  return INITIALIZERS[name];
}
