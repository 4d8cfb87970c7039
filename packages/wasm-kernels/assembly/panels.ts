// Products with a matrix that is used many times. It is packed into panels of 8 columns, which are then read sequentially.
import { addPart, storePart } from './parts';
import { Tile } from './tiles';

/** Rows of A per block, so that a block stays in the cache while all panels are read. */
const ROW_BLOCK: i32 = 256;

/** Bytes of a k × n matrix in panels; the last panel is padded with zeros. */
export function panelBytes(k: i32, n: i32): i32 {
  return (k * ((n + 7) & ~7)) << 2;
}

/**
 * Packs B, k × n, into panels.
 *
 * @param rowStride bytes from an entry to the entry below it; with a suitable `columnStride`, B is read transposed
 * @param depth rows of a panel: k, or more if matrices below each other make one; `panels` is then the place of the first row of B
 */
export function packPanels(
  b: usize,
  rowStride: usize,
  columnStride: usize,
  k: i32,
  n: i32,
  panels: usize,
  depth: i32,
): void {
  for (let j = 0; j < n; j += 8) {
    let p = panels + ((<usize>j * <usize>depth) << 2);
    const width = min(8, n - j);
    let row = b + <usize>j * columnStride;
    for (let i = 0; i < k; i++) {
      if (width === 8 && columnStride === 4) {
        v128.store(p, v128.load(row));
        v128.store(p, v128.load(row, 16), 16);
      } else {
        let entry = row;
        for (let c = 0; c < width; c++) {
          store<f32>(p + ((<usize>c) << 2), load<f32>(entry));
          entry += columnStride;
        }
        for (let c = width; c < 8; c++) store<f32>(p + ((<usize>c) << 2), 0);
      }
      p += 32;
      row += rowStride;
    }
  }
}

/**
 * C ← C + A B.
 *
 * @param a m × k, rows `aStride` bytes apart
 * @param panels B, k × n, packed by `packPanels`
 * @param c m × n, rows `cStride` bytes apart
 */
export function multiplyPanels(
  a: usize,
  aStride: usize,
  panels: usize,
  c: usize,
  cStride: usize,
  m: i32,
  n: i32,
  k: i32,
): void {
  product(true, a, aStride, panels, c, cStride, m, n, k);
}

/** C ← A B, with the parameters of `multiplyPanels`. */
export function setProduct(
  a: usize,
  aStride: usize,
  panels: usize,
  c: usize,
  cStride: usize,
  m: i32,
  n: i32,
  k: i32,
): void {
  product(false, a, aStride, panels, c, cStride, m, n, k);
}

function product(
  adds: bool,
  a: usize,
  aStride: usize,
  panels: usize,
  c: usize,
  cStride: usize,
  m: i32,
  n: i32,
  k: i32,
): void {
  for (let block = 0; block < m; block += ROW_BLOCK) {
    const end = min(m, block + ROW_BLOCK);
    for (let j = 0; j < n; j += 8) {
      const panel = panels + ((<usize>j * <usize>k) << 2);
      const width = min(8, n - j);
      let i = block;
      for (; i + 4 <= end; i += 4) {
        const from = a + <usize>i * aStride;
        const to = c + <usize>i * cStride + ((<usize>j) << 2);
        if (width === 8) {
          fourByEight(adds, from, aStride, panel, to, cStride, k);
        } else {
          fourByFour(adds, from, aStride, panel, to, cStride, k, width);
          if (width > 4) fourByFour(adds, from, aStride, panel + 16, to + 16, cStride, k, width - 4);
        }
      }
      for (; i < end; i++) {
        oneByEight(adds, a + <usize>i * aStride, panel, c + <usize>i * cStride + ((<usize>j) << 2), k, width);
      }
    }
  }
}

function fourByEight(adds: bool, a: usize, aStride: usize, panel: usize, c: usize, cStride: usize, k: i32): void {
  Tile.fourByEight(false, adds, a, aStride, panel, 32, c, cStride, k);
}

/** Half a panel, `width` columns: 1 to 4; a larger value means 4. */
function fourByFour(
  adds: bool,
  a: usize,
  aStride: usize,
  panel: usize,
  c: usize,
  cStride: usize,
  k: i32,
  width: i32,
): void {
  Tile.fourByFour(false, true, adds, a, aStride, panel, 32, c, cStride, k, width);
}

/** One row, with separate sums for even and odd k, because each addition waits for the previous one. */
function oneByEight(adds: bool, a: usize, panel: usize, c: usize, k: i32, width: i32): void {
  const end = a + ((<usize>k) << 2);
  let even0 = f32x4.splat(0);
  let even1 = f32x4.splat(0);
  let odd0 = f32x4.splat(0);
  let odd1 = f32x4.splat(0);
  for (; a + 4 < end; ) {
    const v = v128.load32_splat(a);
    even0 = f32x4.add(f32x4.mul(v, v128.load(panel)), even0);
    even1 = f32x4.add(f32x4.mul(v, v128.load(panel, 16)), even1);
    const w = v128.load32_splat(a, 4);
    odd0 = f32x4.add(f32x4.mul(w, v128.load(panel, 32)), odd0);
    odd1 = f32x4.add(f32x4.mul(w, v128.load(panel, 48)), odd1);
    panel += 64;
    a += 8;
  }
  if (a < end) {
    const v = v128.load32_splat(a);
    even0 = f32x4.add(f32x4.mul(v, v128.load(panel)), even0);
    even1 = f32x4.add(f32x4.mul(v, v128.load(panel, 16)), even1);
  }
  finish(adds, c, f32x4.add(even0, odd0), width);
  if (width > 4) finish(adds, c + 16, f32x4.add(even1, odd1), width - 4);
}

function finish(adds: bool, c: usize, sum: v128, width: i32): void {
  if (adds) addPart(c, sum, width);
  else storePart(c, sum, width);
}
