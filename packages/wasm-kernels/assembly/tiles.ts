// Tiles of C ← C + A B, or C ← A B, that stay in registers during the loop over k: four rows and eight columns, or four columns. The compiler inlines
// them, so that each layout of A (adjacent entries, or entries one row apart) gets its own code. These are classes, because TypeScript
// allows decorators on methods only.
import { loadPart, storePart } from './parts';

export class Tile {
  /**
   * @param isTransposed a literal. True: the four entries of A for one row of B are adjacent, and those for the next row are `aStride`
   * bytes further. False: the four entries are `aStride` bytes apart, and those for the next row are adjacent to them.
   * @param b k rows of 8 floats, `bStride` bytes apart; adjacent unless A is transposed
   * @param c 4 rows of 8 floats, `cStride` bytes apart
   * @param adds whether the product is added to C
   */
  @inline
  static fourByEight(
    isTransposed: bool,
    adds: bool,
    a: usize,
    aStride: usize,
    b: usize,
    bStride: usize,
    c: usize,
    cStride: usize,
    k: i32,
  ): void {
    let a1 = a + aStride;
    let a2 = a1 + aStride;
    let a3 = a2 + aStride;
    const c1 = c + cStride;
    const c2 = c1 + cStride;
    const c3 = c2 + cStride;
    const zero = f32x4.splat(0);
    let x00 = adds ? v128.load(c) : zero;
    let x01 = adds ? v128.load(c, 16) : zero;
    let x10 = adds ? v128.load(c1) : zero;
    let x11 = adds ? v128.load(c1, 16) : zero;
    let x20 = adds ? v128.load(c2) : zero;
    let x21 = adds ? v128.load(c2, 16) : zero;
    let x30 = adds ? v128.load(c3) : zero;
    let x31 = adds ? v128.load(c3, 16) : zero;
    // Several rows of B a turn, because every turn costs instructions of its own. The branches between them keep V8's compiler from mixing
    // the rows, for which it would need more registers than there are.
    if (isTransposed) {
      for (let left = k; left > 0; left -= 2) {
        let b0 = v128.load(b);
        let b1 = v128.load(b, 16);
        let v = v128.load32_splat(a);
        x00 = f32x4.add(f32x4.mul(v, b0), x00);
        x01 = f32x4.add(f32x4.mul(v, b1), x01);
        v = v128.load32_splat(a, 4);
        x10 = f32x4.add(f32x4.mul(v, b0), x10);
        x11 = f32x4.add(f32x4.mul(v, b1), x11);
        v = v128.load32_splat(a, 8);
        x20 = f32x4.add(f32x4.mul(v, b0), x20);
        x21 = f32x4.add(f32x4.mul(v, b1), x21);
        v = v128.load32_splat(a, 12);
        x30 = f32x4.add(f32x4.mul(v, b0), x30);
        x31 = f32x4.add(f32x4.mul(v, b1), x31);
        a += aStride;
        b += bStride;
        if (left === 1) break;
        b0 = v128.load(b);
        b1 = v128.load(b, 16);
        v = v128.load32_splat(a);
        x00 = f32x4.add(f32x4.mul(v, b0), x00);
        x01 = f32x4.add(f32x4.mul(v, b1), x01);
        v = v128.load32_splat(a, 4);
        x10 = f32x4.add(f32x4.mul(v, b0), x10);
        x11 = f32x4.add(f32x4.mul(v, b1), x11);
        v = v128.load32_splat(a, 8);
        x20 = f32x4.add(f32x4.mul(v, b0), x20);
        x21 = f32x4.add(f32x4.mul(v, b1), x21);
        v = v128.load32_splat(a, 12);
        x30 = f32x4.add(f32x4.mul(v, b0), x30);
        x31 = f32x4.add(f32x4.mul(v, b1), x31);
        a += aStride;
        b += bStride;
      }
    } else {
      for (let left = k; left > 0; left -= 4) {
        let b0 = v128.load(b);
        let b1 = v128.load(b, 16);
        let v = v128.load32_splat(a);
        x00 = f32x4.add(f32x4.mul(v, b0), x00);
        x01 = f32x4.add(f32x4.mul(v, b1), x01);
        v = v128.load32_splat(a1);
        x10 = f32x4.add(f32x4.mul(v, b0), x10);
        x11 = f32x4.add(f32x4.mul(v, b1), x11);
        v = v128.load32_splat(a2);
        x20 = f32x4.add(f32x4.mul(v, b0), x20);
        x21 = f32x4.add(f32x4.mul(v, b1), x21);
        v = v128.load32_splat(a3);
        x30 = f32x4.add(f32x4.mul(v, b0), x30);
        x31 = f32x4.add(f32x4.mul(v, b1), x31);
        if (left === 1) break;
        b0 = v128.load(b, 32);
        b1 = v128.load(b, 48);
        v = v128.load32_splat(a, 4);
        x00 = f32x4.add(f32x4.mul(v, b0), x00);
        x01 = f32x4.add(f32x4.mul(v, b1), x01);
        v = v128.load32_splat(a1, 4);
        x10 = f32x4.add(f32x4.mul(v, b0), x10);
        x11 = f32x4.add(f32x4.mul(v, b1), x11);
        v = v128.load32_splat(a2, 4);
        x20 = f32x4.add(f32x4.mul(v, b0), x20);
        x21 = f32x4.add(f32x4.mul(v, b1), x21);
        v = v128.load32_splat(a3, 4);
        x30 = f32x4.add(f32x4.mul(v, b0), x30);
        x31 = f32x4.add(f32x4.mul(v, b1), x31);
        if (left === 2) break;
        b0 = v128.load(b, 64);
        b1 = v128.load(b, 80);
        v = v128.load32_splat(a, 8);
        x00 = f32x4.add(f32x4.mul(v, b0), x00);
        x01 = f32x4.add(f32x4.mul(v, b1), x01);
        v = v128.load32_splat(a1, 8);
        x10 = f32x4.add(f32x4.mul(v, b0), x10);
        x11 = f32x4.add(f32x4.mul(v, b1), x11);
        v = v128.load32_splat(a2, 8);
        x20 = f32x4.add(f32x4.mul(v, b0), x20);
        x21 = f32x4.add(f32x4.mul(v, b1), x21);
        v = v128.load32_splat(a3, 8);
        x30 = f32x4.add(f32x4.mul(v, b0), x30);
        x31 = f32x4.add(f32x4.mul(v, b1), x31);
        if (left === 3) break;
        b0 = v128.load(b, 96);
        b1 = v128.load(b, 112);
        v = v128.load32_splat(a, 12);
        x00 = f32x4.add(f32x4.mul(v, b0), x00);
        x01 = f32x4.add(f32x4.mul(v, b1), x01);
        v = v128.load32_splat(a1, 12);
        x10 = f32x4.add(f32x4.mul(v, b0), x10);
        x11 = f32x4.add(f32x4.mul(v, b1), x11);
        v = v128.load32_splat(a2, 12);
        x20 = f32x4.add(f32x4.mul(v, b0), x20);
        x21 = f32x4.add(f32x4.mul(v, b1), x21);
        v = v128.load32_splat(a3, 12);
        x30 = f32x4.add(f32x4.mul(v, b0), x30);
        x31 = f32x4.add(f32x4.mul(v, b1), x31);
        a += 16;
        a1 += 16;
        a2 += 16;
        a3 += 16;
        b += 128;
      }
    }
    v128.store(c, x00);
    v128.store(c, x01, 16);
    v128.store(c1, x10);
    v128.store(c1, x11, 16);
    v128.store(c2, x20);
    v128.store(c2, x21, 16);
    v128.store(c3, x30);
    v128.store(c3, x31, 16);
  }

  /**
   * The same for `width` columns: 1 to 4; a larger value means 4.
   *
   * @param isPadded a literal: whether rows of B always have four floats, so that partial loads are not needed
   */
  @inline
  static fourByFour(
    isTransposed: bool,
    isPadded: bool,
    adds: bool,
    a: usize,
    aStride: usize,
    b: usize,
    bStride: usize,
    c: usize,
    cStride: usize,
    k: i32,
    width: i32,
  ): void {
    let a1 = a + aStride;
    let a2 = a1 + aStride;
    let a3 = a2 + aStride;
    const c1 = c + cStride;
    const c2 = c1 + cStride;
    const c3 = c2 + cStride;
    const zero = f32x4.splat(0);
    let x0 = adds ? loadPart(c, width) : zero;
    let x1 = adds ? loadPart(c1, width) : zero;
    let x2 = adds ? loadPart(c2, width) : zero;
    let x3 = adds ? loadPart(c3, width) : zero;
    // Comparing with an end address saves a loop counter.
    const end = a + ((<usize>k) << 2);
    let i = 0;
    while (isTransposed ? i < k : a < end) {
      const row = isPadded ? v128.load(b) : loadPart(b, width);
      x0 = f32x4.add(f32x4.mul(v128.load32_splat(a), row), x0);
      x1 = f32x4.add(f32x4.mul(isTransposed ? v128.load32_splat(a, 4) : v128.load32_splat(a1), row), x1);
      x2 = f32x4.add(f32x4.mul(isTransposed ? v128.load32_splat(a, 8) : v128.load32_splat(a2), row), x2);
      x3 = f32x4.add(f32x4.mul(isTransposed ? v128.load32_splat(a, 12) : v128.load32_splat(a3), row), x3);
      b += bStride;
      if (isTransposed) {
        a += aStride;
        i++;
      } else {
        a += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
      }
    }
    storePart(c, x0, width);
    storePart(c1, x1, width);
    storePart(c2, x2, width);
    storePart(c3, x3, width);
  }
}
