import type * as tf from '@tensorflow/tfjs-core';
import { cayleyInit } from './cayley-init.js';
import { ParametrizationError } from './errors.js';
import { haar } from './haar.js';
import { henaff } from './henaff.js';
import { identity } from './identity.js';

const INITIALIZERS = { haar, henaff, cayley: cayleyInit, identity } as const;

/** Names of the orthogonal starts. */
export type InitializerName = keyof typeof INITIALIZERS;

/**
 * Finds an orthogonal start by name.
 *
 * @param caller named in the error
 * @param name 'haar', 'henaff', 'cayley' or 'identity'
 * @returns the function (n, seed) ↦ [n, n]
 * @throws ParametrizationError when the name is unknown
 */
export function getInitializer(caller: string, name: InitializerName): (n: number, seed?: number) => tf.Tensor2D {
  if (!Object.hasOwn(INITIALIZERS, name)) {
    throw new ParametrizationError(
      `${caller}: initializer is '${name}'; it must be one of ${Object.keys(INITIALIZERS).join(', ')}`,
      'initializer',
      name,
    );
  }
  return INITIALIZERS[name];
}
