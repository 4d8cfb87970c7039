import { LayerConfigError } from './errors.js';

/** Maximum number of values of a weight: 4 GiB, the address space of the wasm backend. */
const MAX_SIZE = 2 ** 30;

/**
 * Checks the size of a weight.
 *
 * @param name of the weight, for the error message
 * @throws LayerConfigError when the weight exceeds 4 GiB
 */
export function checkWeightSize(caller: string, name: string, shape: readonly number[]): void {
  const size = shape.reduce((product, length) => product * length, 1);
  if (size <= MAX_SIZE) return;
  throw new LayerConfigError(
    `${caller}: ${name} is [${shape}], ${size} values; the maximum is ${MAX_SIZE} (4 GiB); lower units`,
    'units',
  );
}
