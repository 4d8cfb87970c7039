import { SCRATCH, SCRATCH_INPUT, WIDTH } from '../../../src/kernel-words';
import { multiplyBoth } from '../orthogonal/products';
import { requantize } from '../orthogonal/requantize';

/**
 * into ← the pre-activations of a group of rows, of all streams.
 *
 * @param group words of an orthogonal layer whose states have 16 bits, see src/kinds/gates/kernel-words.ts
 * @param state, input what W and U are multiplied with
 * @param into i16 [batch, padded rows]
 */
export function preActivations(
  model: usize,
  group: usize,
  state: usize,
  stateStride: usize,
  input: usize,
  inputStride: usize,
  batch: i32,
  into: usize,
): void {
  multiplyBoth(model, group, state, stateStride, input, inputStride, batch);
  requantizeAll(model, group, input, inputStride, batch, into);
}

/** As `preActivations`, with products that are computed. */
export function requantizeAll(
  model: usize,
  group: usize,
  input: usize,
  inputStride: usize,
  batch: i32,
  into: usize,
): void {
  const stride = (<usize>load<i32>(group, WIDTH)) << 1;
  let products = load<usize>(model, SCRATCH);
  let driven = load<usize>(model, SCRATCH_INPUT);
  for (let s = 0; s < batch; s++) {
    // There is no multiple of the identity: its factor is 0, and any memory will do for the states.
    requantize(group, products, driven, input, products, into, into);
    products += stride << 1;
    driven += stride << 1;
    input += inputStride;
    into += stride;
  }
}
