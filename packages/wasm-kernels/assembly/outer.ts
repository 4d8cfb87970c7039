// Sums of outer products, AᵀB, for the gradients of weights. Neither matrix is transposed. Blocks of both are copied to adjacent memory,
// because rows a power of two apart evict each other from the cache.
import { loadPart, storePart } from './parts';
import { Tile } from './tiles';

/** Rows per block, so that a block stays in the cache while all tiles of C are updated. */
export const ROW_BLOCK: i32 = 64;

/** Columns of A per block. */
const COLUMN_BLOCK: i32 = 256;

/** Fewer columns of A than this are not worth a copy. */
const LEAST_COPIED: i32 = 16;

/** Bytes of scratch memory that `outerProducts` needs. */
export function outerScratchBytes(): i32 {
  return ROW_BLOCK * (32 + 4 * COLUMN_BLOCK);
}

/**
 * C ← C + AᵀB.
 *
 * @param a k × m, rows `aStride` bytes apart
 * @param b k × n, rows `bStride` bytes apart
 * @param c m × n, rows `cStride` bytes apart
 * @param scratch memory of `outerScratchBytes` bytes
 */
export function outerProducts(
  a: usize,
  aStride: usize,
  b: usize,
  bStride: usize,
  c: usize,
  cStride: usize,
  m: i32,
  n: i32,
  k: i32,
  scratch: usize,
): void {
  const isCopied = m >= LEAST_COPIED;
  const fours = scratch + ROW_BLOCK * 32;
  const whole = m & ~3;
  for (let block = 0; block < k; block += ROW_BLOCK) {
    const rows = min(ROW_BLOCK, k - block);
    const left = a + <usize>block * aStride;
    const right = b + <usize>block * bStride;
    for (let first = 0; first < whole; first += COLUMN_BLOCK) {
      const columns = min(COLUMN_BLOCK, whole - first);
      if (isCopied) copyFours(left + ((<usize>first) << 2), aStride, fours, rows, columns);
      for (let j = 0; j < n; j += 8) {
        const width = min(8, n - j);
        let from = right + ((<usize>j) << 2);
        let stride = bStride;
        if (isCopied) {
          copyEights(from, bStride, scratch, rows, width);
          from = scratch;
          stride = 32;
        }
        for (let i = 0; i < columns; i += 4) {
          const p = isCopied ? fours + ((<usize>i * rows) << 2) : left + ((<usize>(first + i)) << 2);
          const pStride = isCopied ? 16 : aStride;
          const to = c + <usize>(first + i) * cStride + ((<usize>j) << 2);
          if (width === 8) {
            fourByEight(p, pStride, from, stride, to, cStride, rows);
          } else if (isCopied) {
            fourByPadded(p, to, cStride, rows, scratch, width);
            if (width > 4) fourByPadded(p, to + 16, cStride, rows, scratch + 16, width - 4);
          } else {
            fourByFour(p, pStride, from, stride, to, cStride, rows, width);
            if (width > 4) fourByFour(p, pStride, from + 16, stride, to + 16, cStride, rows, width - 4);
          }
        }
      }
    }
    for (let i = whole; i < m; i++) {
      const p = left + ((<usize>i) << 2);
      const to = c + <usize>i * cStride;
      let j = 0;
      for (; j + 16 <= n; j += 16) {
        oneBySixteen(p, aStride, right + ((<usize>j) << 2), bStride, to + ((<usize>j) << 2), rows);
      }
      for (; j < n; j += 4)
        oneByFour(p, aStride, right + ((<usize>j) << 2), bStride, to + ((<usize>j) << 2), rows, n - j);
    }
  }
}

/** Copies `columns` columns, a multiple of 4, so that every four of them, `rows` × 4, are adjacent. */
function copyFours(from: usize, stride: usize, to: usize, rows: i32, columns: i32): void {
  const step = (<usize>rows) << 4;
  let j = 0;
  // A whole line of the cache at once.
  for (; j + 16 <= columns; j += 16) {
    let p = from + ((<usize>j) << 2);
    for (const end = to + step; to < end; to += 16) {
      v128.store(to, v128.load(p));
      v128.store(to + step, v128.load(p, 16));
      v128.store(to + 2 * step, v128.load(p, 32));
      v128.store(to + 3 * step, v128.load(p, 48));
      p += stride;
    }
    to += 3 * step;
  }
  for (; j < columns; j += 4) {
    let p = from + ((<usize>j) << 2);
    for (const end = to + step; to < end; to += 16) {
      v128.store(to, v128.load(p));
      p += stride;
    }
  }
}

/** Copies `rows` rows of 8 floats to adjacent memory, or of fewer, whose other columns are then 0. */
function copyEights(from: usize, stride: usize, to: usize, rows: i32, width: i32): void {
  const end = to + ((<usize>rows) << 5);
  if (width < 8) {
    for (; to < end; to += 32) {
      v128.store(to, loadPart(from, width));
      v128.store(to, width > 4 ? loadPart(from + 16, width - 4) : f32x4.splat(0), 16);
      from += stride;
    }
    return;
  }
  for (; to < end; to += 32) {
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
    from += stride;
  }
}

/** Adds all rows of a, k × n, `stride` bytes apart, to the row at c. */
export function sumRows(a: usize, stride: usize, c: usize, n: i32, k: i32): void {
  const whole = n & ~15;
  for (let j = 0; j < whole; j += 16) {
    // A whole line of the cache at once, because the lines of rows a power of two apart evict each other.
    const at = (<usize>j) << 2;
    let p = a + at;
    let x0 = v128.load(c + at);
    let x1 = v128.load(c + at, 16);
    let x2 = v128.load(c + at, 32);
    let x3 = v128.load(c + at, 48);
    for (let i = 0; i < k; i++) {
      x0 = f32x4.add(x0, v128.load(p));
      x1 = f32x4.add(x1, v128.load(p, 16));
      x2 = f32x4.add(x2, v128.load(p, 32));
      x3 = f32x4.add(x3, v128.load(p, 48));
      p += stride;
    }
    v128.store(c + at, x0);
    v128.store(c + at, x1, 16);
    v128.store(c + at, x2, 32);
    v128.store(c + at, x3, 48);
  }
  for (let j = whole; j < n; j += 4) {
    const width = n - j;
    const at = (<usize>j) << 2;
    let p = a + at;
    let sum = loadPart(c + at, width);
    for (let i = 0; i < k; i++) {
      sum = f32x4.add(sum, loadPart(p, width));
      p += stride;
    }
    storePart(c + at, sum, width);
  }
}

function fourByEight(a: usize, aStride: usize, b: usize, bStride: usize, c: usize, cStride: usize, k: i32): void {
  Tile.fourByEight(true, true, a, aStride, b, bStride, c, cStride, k);
}

/** For `width` columns: 1 to 4; a larger value means 4. */
function fourByFour(
  a: usize,
  aStride: usize,
  b: usize,
  bStride: usize,
  c: usize,
  cStride: usize,
  k: i32,
  width: i32,
): void {
  Tile.fourByFour(true, false, true, a, aStride, b, bStride, c, cStride, k, width);
}

/** The same of copied columns: adjacent fours of A, and rows of B at `eights` that have 8 floats. */
function fourByPadded(fours: usize, c: usize, cStride: usize, k: i32, eights: usize, width: i32): void {
  Tile.fourByFour(true, true, true, fours, 16, eights, 32, c, cStride, k, width);
}

/** One row of C. */
function oneBySixteen(a: usize, aStride: usize, b: usize, bStride: usize, c: usize, k: i32): void {
  let x0 = v128.load(c);
  let x1 = v128.load(c, 16);
  let x2 = v128.load(c, 32);
  let x3 = v128.load(c, 48);
  for (let i = 0; i < k; i++) {
    const v = v128.load32_splat(a);
    x0 = f32x4.add(f32x4.mul(v, v128.load(b)), x0);
    x1 = f32x4.add(f32x4.mul(v, v128.load(b, 16)), x1);
    x2 = f32x4.add(f32x4.mul(v, v128.load(b, 32)), x2);
    x3 = f32x4.add(f32x4.mul(v, v128.load(b, 48)), x3);
    a += aStride;
    b += bStride;
  }
  v128.store(c, x0);
  v128.store(c, x1, 16);
  v128.store(c, x2, 32);
  v128.store(c, x3, 48);
}

/** The rest of a row of C: `width` columns, 1 to 4; a larger value means 4. */
function oneByFour(a: usize, aStride: usize, b: usize, bStride: usize, c: usize, k: i32, width: i32): void {
  let sum = loadPart(c, width);
  for (let i = 0; i < k; i++) {
    sum = f32x4.add(f32x4.mul(v128.load32_splat(a), loadPart(b, width)), sum);
    a += aStride;
    b += bStride;
  }
  storePart(c, sum, width);
}
