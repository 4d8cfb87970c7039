// Products with W = diag(s) blockdiag(H_m, …) / √m, signs and a block-diagonal Hadamard matrix, by butterflies: n log₂ m additions per row.
import { addPart, loadPart } from './parts';

/**
 * to ← to + x Wᵀ for every row: first the transform, then the signs.
 *
 * @param signs s / √m, [n]
 * @param row scratch of n floats, rounded up to 4
 */
export function addSignedTransform(x: usize, to: usize, signs: usize, m: i32, row: usize, rows: i32, n: i32): void {
  const stride = (<usize>n) << 2;
  for (let b = 0; b < rows; b++) {
    memory.copy(row, x, stride);
    transform(row, n, m);
    for (let j = 0; j < n; j += 4) {
      const at = (<usize>j) << 2;
      const width = n - j;
      addPart(to + at, f32x4.mul(v128.load(row + at), loadPart(signs + at, width)), width);
    }
    x += stride;
    to += stride;
  }
}

/** to ← to + x W for every row: first the signs, then the transform. */
export function addTransformOfSigned(x: usize, to: usize, signs: usize, m: i32, row: usize, rows: i32, n: i32): void {
  const stride = (<usize>n) << 2;
  for (let b = 0; b < rows; b++) {
    for (let j = 0; j < n; j += 4) {
      const at = (<usize>j) << 2;
      const width = n - j;
      v128.store(row + at, f32x4.mul(loadPart(x + at, width), loadPart(signs + at, width)));
    }
    transform(row, n, m);
    for (let j = 0; j < n; j += 4) {
      const at = (<usize>j) << 2;
      const width = n - j;
      addPart(to + at, v128.load(row + at), width);
    }
    x += stride;
    to += stride;
  }
}

/** c ← c + δ ∘ (x H), one row: adds √m times the gradient of the signs from one time step. */
export function addSignGradient(x: usize, delta: usize, c: usize, m: i32, row: usize, n: i32): void {
  memory.copy(row, x, (<usize>n) << 2);
  transform(row, n, m);
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const width = n - j;
    addPart(c + at, f32x4.mul(v128.load(row + at), loadPart(delta + at, width)), width);
  }
}

/** The Hadamard transform of every block of m floats, in place and without a factor. May overwrite the padding behind n up to a multiple of 4. */
function transform(row: usize, n: i32, m: i32): void {
  if (m === 1) return;
  const end = row + ((<usize>n + 3) & ~3) * 4;
  const oddSigns = f32x4(0, -0.0, 0, -0.0);
  const highSigns = f32x4(0, 0, -0.0, -0.0);
  // The stages of size 2 and 4, within one SIMD vector.
  for (let p = row; p < end; p += 16) {
    let v = v128.load(p);
    v = f32x4.add(v128.shuffle<f32>(v, v, 0, 0, 2, 2), v128.xor(v128.shuffle<f32>(v, v, 1, 1, 3, 3), oddSigns));
    if (m > 2) {
      v = f32x4.add(v128.shuffle<f32>(v, v, 0, 1, 0, 1), v128.xor(v128.shuffle<f32>(v, v, 2, 3, 2, 3), highSigns));
    }
    v128.store(p, v);
  }
  let half: usize = 16;
  const blockBytes = (<usize>m) << 2;
  // Two levels at a time: half as many passes over the row.
  for (; half * 2 < blockBytes; half <<= 2) {
    for (let block = row; block < end; block += half << 2) {
      for (let p = block; p < block + half; p += 16) {
        const a = v128.load(p);
        const b = v128.load(p + half);
        const c = v128.load(p + 2 * half);
        const d = v128.load(p + 3 * half);
        const ab = f32x4.add(a, b);
        const cd = f32x4.add(c, d);
        const aMinusB = f32x4.sub(a, b);
        const cMinusD = f32x4.sub(c, d);
        v128.store(p, f32x4.add(ab, cd));
        v128.store(p + half, f32x4.add(aMinusB, cMinusD));
        v128.store(p + 2 * half, f32x4.sub(ab, cd));
        v128.store(p + 3 * half, f32x4.sub(aMinusB, cMinusD));
      }
    }
  }
  if (half < blockBytes) {
    for (let block = row; block < end; block += half << 1) {
      for (let p = block; p < block + half; p += 16) {
        const a = v128.load(p);
        const b = v128.load(p + half);
        v128.store(p, f32x4.add(a, b));
        v128.store(p + half, f32x4.sub(a, b));
      }
    }
  }
}
