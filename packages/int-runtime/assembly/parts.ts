// Products of a matrix of bytes and vectors of 16-bit integers by dot products of bytes, which relaxed SIMD has. A vector of more than 8 bits is
// two vectors of bytes, h = 256 · high + low. What is added to its entries to get bytes that the instruction reads correctly is in the initial
// sums of the rows. Everything is exact modulo 2^32, and `compile` proves that the result has 32 bits. A tile has 24 rows, because twelve sums
// are needed to keep the multipliers busy and more do not fit into registers. Benchmarks: `integer-step-*`.
import { ONE_PART, TILE, TILE_ROWS } from '../src/kernel-words';
import { addDots } from './dot';

/**
 * out ← W x for all streams.
 *
 * @param kind `ONE_PART` or `TWO_PARTS`
 * @param w tiles of 24 rows; each tile has columns / 4 groups, each group 6 SIMD vectors of four rows
 * @param columns a multiple of 8
 * @param starts what is toggled in the entries of x, i16 [8]; then the initial sums, i32 [rows, padded to whole tiles]
 * @param x i16, streams `xStride` bytes apart
 * @param out i32, streams `outStride` bytes apart
 * @param bytes scratch for the bytes of `TILE` streams
 */
export function fromParts(
  kind: i32,
  w: usize,
  blocks: i32,
  columns: i32,
  starts: usize,
  x: usize,
  xStride: usize,
  batch: i32,
  out: usize,
  outStride: usize,
  bytes: usize,
): void {
  const isOne = kind === ONE_PART;
  const size = <usize>columns * TILE_ROWS;
  const stride = (<usize>columns) << 1;
  const toggled = v128.load(starts);
  for (let first = 0; first < batch; first += TILE) {
    const streams = min(batch - first, TILE);
    for (let s = 0; s < streams; s++) split(isOne, toggled, x + <usize>s * xStride, columns, bytes + <usize>s * stride);
    let tile = w;
    let start = starts + 16;
    let to = out;
    for (let eights = blocks << 1; eights > 0; eights -= 3) {
      for (let s = 0; s < streams; s++) {
        multiplyTile(isOne, tile, columns, bytes + <usize>s * stride, start, to + <usize>s * outStride, eights);
      }
      tile += size;
      start += 4 * TILE_ROWS;
      to += 4 * TILE_ROWS;
    }
    x += <usize>TILE * xStride;
    out += <usize>TILE * outStride;
  }
}

/** bytes ← the low bytes of x; of two parts, the low bytes of four entries, their high bytes, and so on. */
function split(isOne: bool, toggled: v128, x: usize, columns: i32, bytes: usize): void {
  const end = x + ((<usize>columns) << 1);
  for (; x < end; x += 16) {
    const v = v128.xor(v128.load(x), toggled);
    if (isOne) {
      v128.store64_lane(bytes, v128.shuffle<i8>(v, v, 0, 2, 4, 6, 8, 10, 12, 14, 0, 2, 4, 6, 8, 10, 12, 14), 0);
      bytes += 8;
    } else {
      v128.store(bytes, v128.shuffle<i8>(v, v, 0, 2, 4, 6, 1, 3, 5, 7, 8, 10, 12, 14, 9, 11, 13, 15));
      bytes += 16;
    }
  }
}

/**
 * A tile, one stream.
 *
 * @param eights there are so many times eight rows, or three times eight
 */
export function multiplyTile(
  isOne: bool,
  w: usize,
  columns: i32,
  x: usize,
  start: usize,
  out: usize,
  eights: i32,
): void {
  let a0 = v128.load(start);
  let a1 = v128.load(start, 16);
  let a2 = v128.load(start, 32);
  let a3 = v128.load(start, 48);
  let a4 = v128.load(start, 64);
  let a5 = v128.load(start, 80);
  let b0 = i32x4.splat(0);
  let b1 = b0;
  let b2 = b0;
  let b3 = b0;
  let b4 = b0;
  let b5 = b0;
  const end = x + (isOne ? <usize>columns : (<usize>columns) << 1);
  if (isOne) {
    while (x < end) {
      const v = v128.load32_splat(x);
      const u = v128.load32_splat(x, 4);
      a0 = addDots(a0, v128.load(w), v);
      a1 = addDots(a1, v128.load(w, 16), v);
      a2 = addDots(a2, v128.load(w, 32), v);
      a3 = addDots(a3, v128.load(w, 48), v);
      a4 = addDots(a4, v128.load(w, 64), v);
      a5 = addDots(a5, v128.load(w, 80), v);
      b0 = addDots(b0, v128.load(w, 96), u);
      b1 = addDots(b1, v128.load(w, 112), u);
      b2 = addDots(b2, v128.load(w, 128), u);
      b3 = addDots(b3, v128.load(w, 144), u);
      b4 = addDots(b4, v128.load(w, 160), u);
      b5 = addDots(b5, v128.load(w, 176), u);
      w += 192;
      x += 8;
    }
  } else {
    while (x < end) {
      const low = v128.load32_splat(x);
      const high = v128.load32_splat(x, 4);
      const w0 = v128.load(w);
      a0 = addDots(a0, w0, low);
      b0 = addDots(b0, w0, high);
      const w1 = v128.load(w, 16);
      a1 = addDots(a1, w1, low);
      b1 = addDots(b1, w1, high);
      const w2 = v128.load(w, 32);
      a2 = addDots(a2, w2, low);
      b2 = addDots(b2, w2, high);
      const w3 = v128.load(w, 48);
      a3 = addDots(a3, w3, low);
      b3 = addDots(b3, w3, high);
      const w4 = v128.load(w, 64);
      a4 = addDots(a4, w4, low);
      b4 = addDots(b4, w4, high);
      const w5 = v128.load(w, 80);
      a5 = addDots(a5, w5, low);
      b5 = addDots(b5, w5, high);
      w += 96;
      x += 8;
    }
  }
  const shift = isOne ? 0 : 8;
  v128.store(out, i32x4.add(a0, i32x4.shl(b0, shift)));
  v128.store(out, i32x4.add(a1, i32x4.shl(b1, shift)), 16);
  if (eights < 2) return;
  v128.store(out, i32x4.add(a2, i32x4.shl(b2, shift)), 32);
  v128.store(out, i32x4.add(a3, i32x4.shl(b3, shift)), 48);
  if (eights < 3) return;
  v128.store(out, i32x4.add(a4, i32x4.shl(b4, shift)), 64);
  v128.store(out, i32x4.add(a5, i32x4.shl(b5, shift)), 80);
}

/** 1 + 4 w x, of bytes, as `addDots` computes it. */
export function dotOfBytes(w: i32, x: i32): i32 {
  return i32x4.extract_lane(addDots(i32x4.splat(1), i8x16.splat(<i8>w), i8x16.splat(<i8>x)), 0);
}
