// Applies H to every block of a vector by the fast Walsh–Hadamard transform, with n log₂ m additions and no multiplications. The stages may
// run in any order. Stages within a register run first, in 16 bits on eight numbers while the sums fit; then stages across registers.
// Benchmark: `integer-step-*`.

/** Largest magnitudes for which the sum of eight, and of sixteen, numbers fits into 16 bits. */
const LARGEST_OF_EIGHT: i32 = 4096;
const LARGEST_OF_SIXTEEN: i32 = 2048;

/**
 * out ← H x for one stream.
 *
 * @param x i16 [n], n a multiple of 16
 * @param magnitude largest entry of x
 * @param m size of the blocks, a power of two
 * @param out i32 [n]
 */
export function butterflies(x: usize, magnitude: i32, n: i32, m: i32, out: usize): void {
  const end = out + ((<usize>n) << 2);
  let stride: usize;
  if (m >= 8 && magnitude <= LARGEST_OF_EIGHT) {
    const isWide = m >= 16 && magnitude <= LARGEST_OF_SIXTEEN;
    eights(x, isWide, out, end);
    stride = isWide ? 64 : 32;
  } else {
    fours(x, m, out, end);
    stride = 16;
  }
  const size = (<usize>m) << 2;
  // Two stages per pass halve the number of loads and stores.
  for (; stride << 2 <= size; stride <<= 2) {
    for (let from = out; from < end; from += stride << 2) {
      const half = from + stride;
      for (let p = from; p < half; p += 16) {
        const q = p + (stride << 1);
        const a = v128.load(p);
        const b = v128.load(p + stride);
        const c = v128.load(q);
        const d = v128.load(q + stride);
        const ab = i32x4.add(a, b);
        const cd = i32x4.add(c, d);
        const aMinusB = i32x4.sub(a, b);
        const cMinusD = i32x4.sub(c, d);
        v128.store(p, i32x4.add(ab, cd));
        v128.store(p + stride, i32x4.add(aMinusB, cMinusD));
        v128.store(q, i32x4.sub(ab, cd));
        v128.store(q + stride, i32x4.sub(aMinusB, cMinusD));
      }
    }
  }
  if (stride << 1 <= size) {
    for (let from = out; from < end; from += stride << 1) {
      const half = from + stride;
      for (let p = from; p < half; p += 16) {
        const a = v128.load(p);
        const b = v128.load(p + stride);
        v128.store(p, i32x4.add(a, b));
        v128.store(p + stride, i32x4.sub(a, b));
      }
    }
  }
}

/** The stages of size 2, 4 and 8 in 16 bits, and the stage of size 16. */
function eights(x: usize, isWide: bool, out: usize, end: usize): void {
  for (let p = out; p < end; p += 64) {
    let a = eight(v128.load(x));
    let b = eight(v128.load(x, 16));
    if (isWide) {
      const sum = i16x8.add(a, b);
      b = i16x8.sub(a, b);
      a = sum;
    }
    v128.store(p, i32x4.extend_low_i16x8_s(a));
    v128.store(p, i32x4.extend_high_i16x8_s(a), 16);
    v128.store(p, i32x4.extend_low_i16x8_s(b), 32);
    v128.store(p, i32x4.extend_high_i16x8_s(b), 48);
    x += 32;
  }
}

/** The stages of size 2, 4 and 8 on eight numbers. A stage replaces each pair (a, b) by (a + b, a − b). */
function eight(v: v128): v128 {
  v = i16x8.add(v128.shuffle<i16>(v, v, 1, 0, 3, 2, 5, 4, 7, 6), i16x8.mul(v, i16x8(1, -1, 1, -1, 1, -1, 1, -1)));
  v = i16x8.add(v128.shuffle<i32>(v, v, 1, 0, 3, 2), i16x8.mul(v, i16x8(1, 1, -1, -1, 1, 1, -1, -1)));
  return i16x8.add(v128.shuffle<i32>(v, v, 2, 3, 0, 1), i16x8.mul(v, i16x8(1, 1, 1, 1, -1, -1, -1, -1)));
}

/** The stages of size 2 and 4 in 32 bits, if the blocks are that large. */
function fours(x: usize, m: i32, out: usize, end: usize): void {
  const sign1 = i32x4(1, -1, 1, -1);
  const sign2 = i32x4(1, 1, -1, -1);
  for (let p = out; p < end; p += 16) {
    let v = v128.load16x4_s(x);
    if (m > 1) v = i32x4.add(v128.shuffle<i32>(v, v, 1, 0, 3, 2), i32x4.mul(v, sign1));
    if (m > 2) v = i32x4.add(v128.shuffle<i32>(v, v, 2, 3, 0, 1), i32x4.mul(v, sign2));
    v128.store(p, v);
    x += 8;
  }
}
