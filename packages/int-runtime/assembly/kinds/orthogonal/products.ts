import { SCRATCH, SCRATCH_INPUT, TABLES, WIDTH } from '../../../src/kernel-words';
import { KERNEL, RECURRENT } from '../../../src/kinds/orthogonal/kernel-words';
import { multiply } from '../../multiply';
import { isNarrow } from './requantize';

/**
 * The products W h and U x of all streams, in the scratch buffers of the model, i32 [batch, padded rows]. Without U x where it `isNarrow`.
 *
 * @param rows words of an orthogonal layer
 */
export function multiplyBoth(
  model: usize,
  rows: usize,
  state: usize,
  stateStride: usize,
  input: usize,
  inputStride: usize,
  batch: i32,
): void {
  const stride = (<usize>load<i32>(rows, WIDTH)) << 2;
  const tables = load<usize>(model, TABLES);
  multiply(rows + RECURRENT, state, stateStride, batch, load<usize>(model, SCRATCH), stride, tables);
  if (!isNarrow(rows)) {
    multiply(rows + KERNEL, input, inputStride, batch, load<usize>(model, SCRATCH_INPUT), stride, tables);
  }
}
