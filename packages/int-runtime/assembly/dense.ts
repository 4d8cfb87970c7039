// Products of a matrix with vectors of 16-bit integers. Rows are taken in blocks of 16, columns in pairs: a vector of weights has four
// rows of one pair, so that the sums of a block stay in four registers and nothing is added across lanes. Two streams share each load.
// Benchmark: `integer-step-*`.

/** Eight weights at p + k · their size, as 16-bit integers. */
function eight<T>(p: usize, k: usize): v128 {
  if (sizeof<T>() === 2) return v128.load(p + (k << 4));
  return v128.load8x8_s(p + (k << 3));
}

/**
 * out ← W x for all streams.
 *
 * @param w blocks of 16 rows, each columns / 2 pairs of 4 vectors
 * @param x i16, streams `xStride` bytes apart
 * @param columns a multiple of 4
 * @param out i32, streams `outStride` bytes apart
 */
export function dense<T>(
  w: usize,
  blocks: i32,
  columns: i32,
  x: usize,
  xStride: usize,
  batch: i32,
  out: usize,
  outStride: usize,
): void {
  const bytes = <usize>columns * 16 * sizeof<T>();
  for (let b = 0; b < blocks; b++) {
    let from = x;
    let to = out;
    let s = 0;
    for (; s + 2 <= batch; s += 2) {
      twoStreams<T>(w, columns, from, from + xStride, to, to + outStride);
      from += 2 * xStride;
      to += 2 * outStride;
    }
    if (s < batch) oneStream<T>(w, columns, from, to);
    w += bytes;
    out += 64;
  }
}

function oneStream<T>(w: usize, columns: i32, x: usize, out: usize): void {
  let a0 = i32x4.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  const end = x + ((<usize>columns) << 1);
  for (; x < end; x += 8) {
    let v = v128.load32_splat(x);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, eight<T>(w, 0)));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, eight<T>(w, 1)));
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v, eight<T>(w, 2)));
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v, eight<T>(w, 3)));
    v = v128.load32_splat(x, 4);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, eight<T>(w, 4)));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, eight<T>(w, 5)));
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v, eight<T>(w, 6)));
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v, eight<T>(w, 7)));
    w += 64 * sizeof<T>();
  }
  store4(out, a0, a1, a2, a3);
}

function twoStreams<T>(w: usize, columns: i32, x: usize, y: usize, outX: usize, outY: usize): void {
  let a0 = i32x4.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let b0 = a0;
  let b1 = a0;
  let b2 = a0;
  let b3 = a0;
  const end = x + ((<usize>columns) << 1);
  for (; x < end; x += 4) {
    const v = v128.load32_splat(x);
    const u = v128.load32_splat(y);
    let four = eight<T>(w, 0);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, four));
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(u, four));
    four = eight<T>(w, 1);
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, four));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(u, four));
    four = eight<T>(w, 2);
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v, four));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(u, four));
    four = eight<T>(w, 3);
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v, four));
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(u, four));
    w += 32 * sizeof<T>();
    y += 4;
  }
  store4(outX, a0, a1, a2, a3);
  store4(outY, b0, b1, b2, b3);
}

/**
 * The same with two weights a byte, as w + 8: a vector has all 16 rows of a pair, and lane l has those of rows l/2, 4 + l/2, 8 + l/2 and
 * 12 + l/2. What the 8 adds, 8 Σ x, is taken away in advance.
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
  // From the last block to the first, which holds the sums until it is its turn.
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
  for (; x < end; x += 8) {
    let v = v128.load32_splat(x);
    let four = v128.load(w);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, v128.and(four, mask)));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, v128.and(i16x8.shr_u(four, 4), mask)));
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v, v128.and(i16x8.shr_u(four, 8), mask)));
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v, i16x8.shr_u(four, 12)));
    v = v128.load32_splat(x, 4);
    four = v128.load(w, 16);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, v128.and(four, mask)));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, v128.and(i16x8.shr_u(four, 4), mask)));
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v, v128.and(i16x8.shr_u(four, 8), mask)));
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v, i16x8.shr_u(four, 12)));
    w += 32;
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
