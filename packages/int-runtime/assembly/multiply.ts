import {
  BLOCK_SIZE,
  BLOCKS,
  BYTES,
  COLUMNS,
  HADAMARD,
  KIND,
  NIBBLES,
  ONE_PART,
  STARTS,
  TWO_PLANES,
  WEIGHTS,
} from '../src/kernel-words';
import { dense, denseNibbles } from './dense';
import { butterflies } from './hadamard';
import { fromParts } from './parts';
import { fromPlanes } from './planes';

/**
 * out ← W x for every stream, with the kernel for the storage format of W.
 *
 * @param matrix header words of W
 * @param x i16 [batch, columns], rows `xStride` bytes apart
 * @param out i32 [batch, rows], rows `outStride` bytes apart
 * @param scratch for tables of sums, or bytes of x
 */
export function multiply(
  matrix: usize,
  x: usize,
  xStride: usize,
  batch: i32,
  out: usize,
  outStride: usize,
  scratch: usize,
): void {
  const kind = load<i32>(matrix, KIND);
  const w = load<usize>(matrix, WEIGHTS);
  const blocks = load<i32>(matrix, BLOCKS);
  const columns = load<i32>(matrix, COLUMNS);
  if (kind <= BYTES) {
    dense(kind === BYTES, w, blocks, columns, x, xStride, batch, out, outStride);
  } else if (kind >= ONE_PART) {
    fromParts(kind, w, blocks, columns, load<usize>(matrix, STARTS), x, xStride, batch, out, outStride, scratch);
  } else if (kind === NIBBLES) {
    denseNibbles(w, blocks, columns, x, xStride, batch, out, outStride);
  } else if (kind === HADAMARD) {
    for (let s = 0; s < batch; s++) {
      const row = <usize>s;
      // A Hadamard matrix needs no column count; that word holds the largest magnitude of x.
      butterflies(x + row * xStride, columns, blocks << 4, load<i32>(matrix, BLOCK_SIZE), out + row * outStride);
    }
  } else {
    const planes = kind === TWO_PLANES ? 2 : 1;
    fromPlanes(w, planes, blocks, columns, x, xStride, batch, out, outStride, scratch);
  }
}
