import type * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';

/**
 * Checks the variables passed to a quantizer.
 *
 * @returns `variables`
 * @throws QuantizerError when their number or a shape is wrong
 */
export function requireVariables(
  caller: string,
  names: readonly string[],
  shapes: readonly number[][],
  variables: readonly tf.Tensor[],
): readonly tf.Tensor[] {
  if (variables.length !== names.length) {
    throw new QuantizerError(
      `${caller}: there are ${variables.length} variables; it takes ${names.length}: ${names.join(', ')}`,
      'variables',
      variables.length,
    );
  }
  variables.forEach(({ shape }, i) => {
    const expected = shapes[i]!;
    if (shape.length !== expected.length || shape.some((size, axis) => size !== expected[axis])) {
      throw new QuantizerError(
        `${caller}: variable '${names[i]}' has shape [${shape}]; for this weight it must be [${expected}]`,
        names[i]!,
        shape,
      );
    }
  });
  return variables;
}
