// H of every block of a vector, by the fast Walsh–Hadamard transform: additions alone, n log₂ m of them.

/**
 * out ← H x for one stream.
 *
 * @param x i16 [n], n a multiple of 16
 * @param m size of the blocks, a power of two
 * @param out i32 [n]
 */
export function butterflies(x: usize, n: i32, m: i32, out: usize): void {
  const odd1 = i32x4(0, -1, 0, -1);
  const odd2 = i32x4(0, 0, -1, -1);
  const end = out + ((<usize>n) << 2);
  for (let p = out; p < end; p += 16) {
    let v = v128.load16x4_s(x);
    // Within a register, the second of two is negated: (x ⊕ −1) + 1 = −x.
    if (m > 1) {
      const swapped = v128.shuffle<i32>(v, v, 1, 0, 3, 2);
      v = i32x4.add(swapped, i32x4.sub(v128.xor(v, odd1), odd1));
    }
    if (m > 2) {
      const swapped = v128.shuffle<i32>(v, v, 2, 3, 0, 1);
      v = i32x4.add(swapped, i32x4.sub(v128.xor(v, odd2), odd2));
    }
    v128.store(p, v);
    x += 8;
  }
  const size = (<usize>m) << 2;
  let stride: usize = 16;
  // Two stages at a time read and write half as often.
  for (; stride * 4 <= size; stride <<= 2) {
    for (let from = out; from < end; from += stride << 2) {
      for (let p = from; p < from + stride; p += 16) {
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
  if (stride * 2 <= size) {
    for (let from = out; from < end; from += stride << 1) {
      for (let p = from; p < from + stride; p += 16) {
        const a = v128.load(p);
        const b = v128.load(p + stride);
        v128.store(p, i32x4.add(a, b));
        v128.store(p + stride, i32x4.sub(a, b));
      }
    }
  }
}
