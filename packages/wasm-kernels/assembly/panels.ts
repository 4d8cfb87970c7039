// Products with a matrix that serves many times: it is laid out in panels of 8 columns, which are then read straight through.
import { loadPart, storePart } from './parts';

/** Rows of A that are taken together, so that they stay in the cache while all panels pass. */
const ROW_BLOCK: i32 = 256;

/** Bytes of k × n as panels: whole panels, the last one filled with zeros. */
export function panelBytes(k: i32, n: i32): i32 {
  return (k * ((n + 7) & ~7)) << 2;
}

/**
 * Lays B, k × n, out in panels.
 *
 * @param rowStride bytes from an entry to that below it; with `columnStride`, B may be read transposed
 */
export function packPanels(b: usize, rowStride: usize, columnStride: usize, k: i32, n: i32, panels: usize): void {
  let p = panels;
  for (let j = 0; j < n; j += 8) {
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
 * @param panels B, k × n, of `packPanels`
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
          fourByEight(from, aStride, panel, to, cStride, k);
        } else {
          fourByFour(from, aStride, panel, to, cStride, k, width);
          if (width > 4) fourByFour(from, aStride, panel + 16, to + 16, cStride, k, width - 4);
        }
      }
      for (; i < end; i++) {
        oneByEight(a + <usize>i * aStride, panel, c + <usize>i * cStride + ((<usize>j) << 2), k, width);
      }
    }
  }
}

function fourByEight(a: usize, aStride: usize, panel: usize, c: usize, cStride: usize, k: i32): void {
  let a0 = a;
  let a1 = a0 + aStride;
  let a2 = a1 + aStride;
  let a3 = a2 + aStride;
  const c0 = c;
  const c1 = c0 + cStride;
  const c2 = c1 + cStride;
  const c3 = c2 + cStride;
  let x00 = v128.load(c0);
  let x01 = v128.load(c0, 16);
  let x10 = v128.load(c1);
  let x11 = v128.load(c1, 16);
  let x20 = v128.load(c2);
  let x21 = v128.load(c2, 16);
  let x30 = v128.load(c3);
  let x31 = v128.load(c3, 16);
  const end = a0 + ((<usize>k) << 2);
  for (; a0 < end; ) {
    const b0 = v128.load(panel);
    const b1 = v128.load(panel, 16);
    let v = v128.load32_splat(a0);
    x00 = f32x4.add(x00, f32x4.mul(v, b0));
    x01 = f32x4.add(x01, f32x4.mul(v, b1));
    v = v128.load32_splat(a1);
    x10 = f32x4.add(x10, f32x4.mul(v, b0));
    x11 = f32x4.add(x11, f32x4.mul(v, b1));
    v = v128.load32_splat(a2);
    x20 = f32x4.add(x20, f32x4.mul(v, b0));
    x21 = f32x4.add(x21, f32x4.mul(v, b1));
    v = v128.load32_splat(a3);
    x30 = f32x4.add(x30, f32x4.mul(v, b0));
    x31 = f32x4.add(x31, f32x4.mul(v, b1));
    panel += 32;
    a0 += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
  }
  v128.store(c0, x00);
  v128.store(c0, x01, 16);
  v128.store(c1, x10);
  v128.store(c1, x11, 16);
  v128.store(c2, x20);
  v128.store(c2, x21, 16);
  v128.store(c3, x30);
  v128.store(c3, x31, 16);
}

/** Of half a panel, `width` columns: 1 to 4, or more for all 4. */
function fourByFour(a: usize, aStride: usize, panel: usize, c: usize, cStride: usize, k: i32, width: i32): void {
  let a0 = a;
  let a1 = a0 + aStride;
  let a2 = a1 + aStride;
  let a3 = a2 + aStride;
  let x0 = loadPart(c, width);
  let x1 = loadPart(c + cStride, width);
  let x2 = loadPart(c + 2 * cStride, width);
  let x3 = loadPart(c + 3 * cStride, width);
  const end = a0 + ((<usize>k) << 2);
  for (; a0 < end; ) {
    const b = v128.load(panel);
    x0 = f32x4.add(x0, f32x4.mul(v128.load32_splat(a0), b));
    x1 = f32x4.add(x1, f32x4.mul(v128.load32_splat(a1), b));
    x2 = f32x4.add(x2, f32x4.mul(v128.load32_splat(a2), b));
    x3 = f32x4.add(x3, f32x4.mul(v128.load32_splat(a3), b));
    panel += 32;
    a0 += 4;
    a1 += 4;
    a2 += 4;
    a3 += 4;
  }
  storePart(c, x0, width);
  storePart(c + cStride, x1, width);
  storePart(c + 2 * cStride, x2, width);
  storePart(c + 3 * cStride, x3, width);
}

/** One row; even and odd k in sums of their own, since an addition waits for the one before. */
function oneByEight(a: usize, panel: usize, c: usize, k: i32, width: i32): void {
  const end = a + ((<usize>k) << 2);
  let even0 = f32x4.splat(0);
  let even1 = f32x4.splat(0);
  let odd0 = f32x4.splat(0);
  let odd1 = f32x4.splat(0);
  for (; a + 4 < end; ) {
    const v = v128.load32_splat(a);
    even0 = f32x4.add(even0, f32x4.mul(v, v128.load(panel)));
    even1 = f32x4.add(even1, f32x4.mul(v, v128.load(panel, 16)));
    const w = v128.load32_splat(a, 4);
    odd0 = f32x4.add(odd0, f32x4.mul(w, v128.load(panel, 32)));
    odd1 = f32x4.add(odd1, f32x4.mul(w, v128.load(panel, 48)));
    panel += 64;
    a += 8;
  }
  if (a < end) {
    const v = v128.load32_splat(a);
    even0 = f32x4.add(even0, f32x4.mul(v, v128.load(panel)));
    even1 = f32x4.add(even1, f32x4.mul(v, v128.load(panel, 16)));
  }
  storePart(c, f32x4.add(loadPart(c, width), f32x4.add(even0, odd0)), width);
  if (width > 4) {
    storePart(c + 16, f32x4.add(loadPart(c + 16, width - 4), f32x4.add(even1, odd1)), width - 4);
  }
}
