// Products of a matrix and vectors of 16-bit integers, in blocks of 16 rows and pairs of columns. A SIMD vector of weights has four rows of
// one pair, so the sums of a block stay in four registers and no horizontal additions are needed. Loads are the bottleneck. With 16-bit
// weights, two blocks therefore share the loads of x. With 8-bit weights, which are also widened, two streams share the loads of W.
// Offsets are literals, which makes them part of the load instructions but the code long. Benchmarks: `integer-step-*`.

/**
 * out ← W x for all streams, W in 16 or 8 bits.
 *
 * @param areBytes true for 8 bits, false for 16
 * @param w blocks of 16 rows; each block has columns / 2 pairs, each pair 4 SIMD vectors
 * @param x i16, streams `xStride` bytes apart
 * @param columns a multiple of 4
 * @param out i32, streams `outStride` bytes apart
 */
export function dense(
  areBytes: boolean,
  w: usize,
  blocks: i32,
  columns: i32,
  x: usize,
  xStride: usize,
  batch: i32,
  out: usize,
  outStride: usize,
): void {
  if (!areBytes) {
    const size = (<usize>columns) << 5;
    for (; blocks > 0; blocks -= 2) {
      // Computes the last block of an odd number twice: this costs little time, and a kernel of its own would make the download larger.
      const isOdd = blocks === 1;
      for (let s = 0; s < batch; s++) {
        const to = out + <usize>s * outStride;
        twoBlocksOfWords(w, isOdd ? w : w + size, columns, x + <usize>s * xStride, to, isOdd ? to : to + 64);
      }
      w += size << 1;
      out += 128;
    }
  }
  for (; blocks > 0; blocks--) {
    let s = batch & 1;
    if (s) blockOfBytes(w, columns, x, out);
    for (; s < batch; s += 2) {
      const from = x + <usize>s * xStride;
      const to = out + <usize>s * outStride;
      twoStreamsOfBytes(w, columns, from, from + xStride, to, to + outStride);
    }
    w += (<usize>columns) << 4;
    out += 64;
  }
}

/** Two blocks, one stream. */
export function twoBlocksOfWords(w: usize, below: usize, columns: i32, x: usize, out: usize, outBelow: usize): void {
  let a0 = i32x4.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let b0 = a0;
  let b1 = a0;
  let b2 = a0;
  let b3 = a0;
  const end = x + ((<usize>columns) << 1);
  while (x < end) {
    let v = v128.load32_splat(x);
    a0 = addProducts(a0, v, v128.load(w));
    a1 = addProducts(a1, v, v128.load(w, 16));
    a2 = addProducts(a2, v, v128.load(w, 32));
    a3 = addProducts(a3, v, v128.load(w, 48));
    b0 = addProducts(b0, v, v128.load(below));
    b1 = addProducts(b1, v, v128.load(below, 16));
    b2 = addProducts(b2, v, v128.load(below, 32));
    b3 = addProducts(b3, v, v128.load(below, 48));
    // Two pairs of columns per iteration halve the loop overhead.
    v = v128.load32_splat(x, 4);
    a0 = addProducts(a0, v, v128.load(w, 64));
    a1 = addProducts(a1, v, v128.load(w, 80));
    a2 = addProducts(a2, v, v128.load(w, 96));
    a3 = addProducts(a3, v, v128.load(w, 112));
    b0 = addProducts(b0, v, v128.load(below, 64));
    b1 = addProducts(b1, v, v128.load(below, 80));
    b2 = addProducts(b2, v, v128.load(below, 96));
    b3 = addProducts(b3, v, v128.load(below, 112));
    w += 128;
    below += 128;
    x += 8;
  }
  store4(out, a0, a1, a2, a3);
  store4(outBelow, b0, b1, b2, b3);
}

/** One block, one stream. */
export function blockOfBytes(w: usize, columns: i32, x: usize, out: usize): void {
  Block.ofBytes(false, w, columns, x, x, out, out);
}

/** One block, two streams. */
export function twoStreamsOfBytes(w: usize, columns: i32, x: usize, y: usize, outX: usize, outY: usize): void {
  Block.ofBytes(true, w, columns, x, y, outX, outY);
}

/** A class, because TypeScript allows decorators on methods only. */
class Block {
  /** One block of 8-bit weights. `isTwo` is a literal at each call, so the compiler removes the code of an absent second stream. */
  @inline
  static ofBytes(isTwo: bool, w: usize, columns: i32, x: usize, y: usize, outX: usize, outY: usize): void {
    let a0 = i32x4.splat(0);
    let a1 = a0;
    let a2 = a0;
    let a3 = a0;
    let b0 = a0;
    let b1 = a0;
    let b2 = a0;
    let b3 = a0;
    const end = x + ((<usize>columns) << 1);
    while (x < end) {
      const v = v128.load32_splat(x);
      const u = isTwo ? v128.load32_splat(y) : v;
      const w0 = v128.load8x8_s(w);
      a0 = addProducts(a0, v, w0);
      if (isTwo) b0 = addProducts(b0, u, w0);
      const w1 = v128.load8x8_s(w, 8);
      a1 = addProducts(a1, v, w1);
      if (isTwo) b1 = addProducts(b1, u, w1);
      const w2 = v128.load8x8_s(w, 16);
      a2 = addProducts(a2, v, w2);
      if (isTwo) b2 = addProducts(b2, u, w2);
      const w3 = v128.load8x8_s(w, 24);
      a3 = addProducts(a3, v, w3);
      if (isTwo) b3 = addProducts(b3, u, w3);
      w += 32;
      x += 4;
      if (isTwo) y += 4;
    }
    store4(outX, a0, a1, a2, a3);
    if (isTwo) store4(outY, b0, b1, b2, b3);
  }
}

/** For four rows: sum + v₀ w₀ + v₁ w₁; v and w have eight 16-bit integers. */
function addProducts(sum: v128, v: v128, w: v128): v128 {
  return i32x4.add(sum, i32x4.dot_i16x8_s(v, w));
}

/**
 * The same with two weights per byte, stored as w + 8. A SIMD vector has all 16 rows of a pair; lane l has those of rows l/2, 4 + l/2,
 * 8 + l/2 and 12 + l/2. The offset 8 adds 8 Σ x, which is subtracted in advance.
 */
export function denseNibbles(
  w: usize,
  blocks: i32,
  columns: i32,
  x: usize,
  xStride: usize,
  batch: i32,
  out: usize,
  outStride: usize,
): void {
  const bytes = (<usize>columns) << 3;
  for (let s = 0; s < batch; s++) {
    store<i32>(out + <usize>s * outStride, -8 * sum(x + <usize>s * xStride, columns));
  }
  // From the last block to the first, because the place of the first block holds the initial sums until it is computed.
  for (let b = blocks - 1; b >= 0; b--) {
    const block = w + <usize>b * bytes;
    for (let s = 0; s < batch; s++) {
      const to = out + <usize>s * outStride;
      nibbleStream(block, columns, x + <usize>s * xStride, load<i32>(to), to + ((<usize>b) << 6));
    }
  }
}

function nibbleStream(w: usize, columns: i32, x: usize, start: i32, out: usize): void {
  let a0 = i32x4.splat(start);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  const mask = i16x8.splat(15);
  const end = x + ((<usize>columns) << 1);
  for (; x < end; x += 4) {
    const v = v128.load32_splat(x);
    const four = v128.load(w);
    a0 = addProducts(a0, v, v128.and(four, mask));
    a1 = addProducts(a1, v, v128.and(i16x8.shr_u(four, 4), mask));
    a2 = addProducts(a2, v, v128.and(i16x8.shr_u(four, 8), mask));
    a3 = addProducts(a3, v, i16x8.shr_u(four, 12));
    w += 16;
  }
  store4(out, a0, a1, a2, a3);
}

/** Σ x of 16-bit integers, `count` a multiple of 4. */
export function sum(x: usize, count: i32): i32 {
  let total = 0;
  const end = x + ((<usize>count) << 1);
  for (; x < end; x += 2) total += load<i16>(x);
  return total;
}

export function store4(out: usize, a0: v128, a1: v128, a2: v128, a3: v128): void {
  v128.store(out, a0);
  v128.store(out, a1, 16);
  v128.store(out, a2, 32);
  v128.store(out, a3, 48);
}
