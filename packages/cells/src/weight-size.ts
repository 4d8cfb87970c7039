import { LayerConfigError } from './errors.js';

/** Numbers of the largest weight there is: their 4 GiB are all that the wasm backend can address. */
const MOST = 2 ** 30;

/**
 * @param name of the weight
 * @throws LayerConfigError when a weight of this shape is larger than memory can be
 */
export function requireWeightSize(caller: string, name: string, shape: readonly number[]): void {
  const size = shape.reduce((product, length) => product * length, 1);
  if (size <= MOST) return;
  throw new LayerConfigError(
    `${caller}: ${name} is [${shape}], ${size} numbers; a weight has at most ${MOST}, which take 4 GiB; lower units`,
    'units',
  );
}
