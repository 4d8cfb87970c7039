// Multiplication-free products of matrices whose codes are bit planes. For every group of four columns, a table holds the sums of all 16
// subsets of the entries of x. Four bits of a row are the index into the table; one swizzle looks up 16 rows. The sums have 16 bits, in
// two byte tables, so the entries of x must be within ±2^13.
import { TILE } from '../src/kernel-words';
import { store4, sum } from './dense';

/**
 * out ← Σ_p factor_p · P_p x + start.
 *
 * @param w the planes, one after the other, in blocks of 16 rows with 16 bytes per 8 columns; a row's first four bits are the low ones
 * @param columns a multiple of 8
 * @param planes 2 for codes of two bits, P_0 − 2 P_1; 1 for signs, 2 P_0 − 1
 */
export function fromPlanes(
  w: usize,
  planes: i32,
  blocks: i32,
  columns: i32,
  x: usize,
  xStride: usize,
  batch: i32,
  out: usize,
  outStride: usize,
  tables: usize,
): void {
  const planeBytes = <usize>blocks * <usize>columns * 2;
  const each = (<usize>columns) << 3;
  for (let tile = 0; tile < batch; tile += TILE) {
    const end = min(batch, tile + TILE);
    for (let s = tile; s < end; s++) fillTables(x + <usize>s * xStride, columns, tables + <usize>(s - tile) * each);
    for (let s = tile; s < end; s++) {
      const start = planes === 1 ? -sum(x + <usize>s * xStride, columns) : 0;
      const to = out + <usize>s * outStride;
      const table = tables + <usize>(s - tile) * each;
      let block = w;
      for (let b = 0; b < blocks; b++) {
        const at = to + ((<usize>b) << 6);
        const v = i32x4.splat(start);
        store4(at, v, v, v, v);
        addSums(block, columns, table, planes === 1 ? 1 : 0, 0, at);
        if (planes === 2) addSums(block + planeBytes, columns, table, 1, 1, at);
        block += (<usize>columns) << 1;
      }
    }
  }
}

/** Writes, for every group, the low bytes of its 16 sums and then the high bytes. */
function fillTables(x: usize, columns: i32, tables: usize): void {
  const bit0 = i16x8(0, -1, 0, -1, 0, -1, 0, -1);
  const bit1 = i16x8(0, 0, -1, -1, 0, 0, -1, -1);
  const bit2 = i16x8(0, 0, 0, 0, -1, -1, -1, -1);
  const low = i16x8.splat(255);
  const end = x + ((<usize>columns) << 1);
  for (; x < end; x += 8) {
    const first = i16x8.add(
      v128.and(bit0, v128.load16_splat(x)),
      i16x8.add(v128.and(bit1, v128.load16_splat(x, 2)), v128.and(bit2, v128.load16_splat(x, 4))),
    );
    const second = i16x8.add(first, v128.load16_splat(x, 6));
    v128.store(tables, i8x16.narrow_i16x8_u(v128.and(first, low), v128.and(second, low)));
    v128.store(tables, i8x16.narrow_i16x8_s(i16x8.shr_s(first, 8), i16x8.shr_s(second, 8)), 16);
    tables += 32;
  }
}

/** out ← out ± 2^shift · (one plane of 16 rows) x. */
function addSums(w: usize, columns: i32, table: usize, shift: i32, negative: i32, out: usize): void {
  const mask = i8x16.splat(15);
  let left = columns;
  while (left > 0) {
    // This many bytes add up without overflow of 16 bits: 128 times two groups of four columns.
    const count = min(left, 1024);
    left -= count;
    let low0 = i16x8.splat(0);
    let low1 = low0;
    let high0 = low0;
    let high1 = low0;
    const end = w + ((<usize>count) << 1);
    for (; w < end; w += 16) {
      const bits = v128.load(w);
      const first = v128.and(bits, mask);
      const second = i8x16.shr_u(bits, 4);
      let l = i8x16.swizzle(v128.load(table), first);
      low0 = i16x8.add(low0, i16x8.extend_low_i8x16_u(l));
      low1 = i16x8.add(low1, i16x8.extend_high_i8x16_u(l));
      let h = i8x16.swizzle(v128.load(table, 16), first);
      high0 = i16x8.add(high0, i16x8.extend_low_i8x16_s(h));
      high1 = i16x8.add(high1, i16x8.extend_high_i8x16_s(h));
      l = i8x16.swizzle(v128.load(table, 32), second);
      low0 = i16x8.add(low0, i16x8.extend_low_i8x16_u(l));
      low1 = i16x8.add(low1, i16x8.extend_high_i8x16_u(l));
      h = i8x16.swizzle(v128.load(table, 48), second);
      high0 = i16x8.add(high0, i16x8.extend_low_i8x16_s(h));
      high1 = i16x8.add(high1, i16x8.extend_high_i8x16_s(h));
      table += 64;
    }
    add(out, i32x4.extend_low_i16x8_u(low0), i32x4.extend_low_i16x8_s(high0), shift, negative);
    add(out + 16, i32x4.extend_high_i16x8_u(low0), i32x4.extend_high_i16x8_s(high0), shift, negative);
    add(out + 32, i32x4.extend_low_i16x8_u(low1), i32x4.extend_low_i16x8_s(high1), shift, negative);
    add(out + 48, i32x4.extend_high_i16x8_u(low1), i32x4.extend_high_i16x8_s(high1), shift, negative);
  }
}

function add(out: usize, low: v128, high: v128, shift: i32, negative: i32): void {
  const sums = i32x4.shl(i32x4.add(low, i32x4.shl(high, 8)), shift);
  const before = v128.load(out);
  v128.store(out, negative ? i32x4.sub(before, sums) : i32x4.add(before, sums));
}
