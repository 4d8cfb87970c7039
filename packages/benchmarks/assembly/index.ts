// What a processor can do at most with vectors of 128 bits, under the compiler that the engine of @qornn/int-runtime has too: nothing but
// the instruction in question, so often at once that none waits for another. Benchmark: `integer-step-*`.

/** Products that a round of `multiply` adds up, additions of a round of `add`, and bytes of a round of `read`. */
export const MULTIPLICATIONS: i32 = 96;
export const ADDITIONS: i32 = 96;
export const BYTES: i32 = 128;

/**
 * Twelve times a ← a + (a · factor), eight products in each. An operand that did not change would be multiplied once, before the loop.
 *
 * @returns something that depends on every product, or they would not be computed
 */
export function multiply(rounds: i32, factor: i32): i32 {
  const f = i16x8.splat(<i16>factor);
  let a0 = i32x4.splat(factor);
  let a1 = i32x4.splat(factor + 1);
  let a2 = i32x4.splat(factor + 2);
  let a3 = i32x4.splat(factor + 3);
  let a4 = i32x4.splat(factor + 4);
  let a5 = i32x4.splat(factor + 5);
  let a6 = i32x4.splat(factor + 6);
  let a7 = i32x4.splat(factor + 7);
  let a8 = i32x4.splat(factor + 8);
  let a9 = i32x4.splat(factor + 9);
  let a10 = i32x4.splat(factor + 10);
  let a11 = i32x4.splat(factor + 11);
  for (let i = 0; i < rounds; i++) {
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(a0, f));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(a1, f));
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(a2, f));
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(a3, f));
    a4 = i32x4.add(a4, i32x4.dot_i16x8_s(a4, f));
    a5 = i32x4.add(a5, i32x4.dot_i16x8_s(a5, f));
    a6 = i32x4.add(a6, i32x4.dot_i16x8_s(a6, f));
    a7 = i32x4.add(a7, i32x4.dot_i16x8_s(a7, f));
    a8 = i32x4.add(a8, i32x4.dot_i16x8_s(a8, f));
    a9 = i32x4.add(a9, i32x4.dot_i16x8_s(a9, f));
    a10 = i32x4.add(a10, i32x4.dot_i16x8_s(a10, f));
    a11 = i32x4.add(a11, i32x4.dot_i16x8_s(a11, f));
  }
  return digest(fold(a0, a1, a2, a3), fold(a4, a5, a6, a7), fold(a8, a9, a10, a11));
}

/** Twelve times a ← a + one + another, four additions in each sum. */
export function add(rounds: i32, addend: i32): i32 {
  const one = i32x4.splat(addend);
  const another = i32x4.splat(addend + 7);
  let a0 = one;
  let a1 = i32x4.splat(addend + 1);
  let a2 = i32x4.splat(addend + 2);
  let a3 = i32x4.splat(addend + 3);
  let a4 = i32x4.splat(addend + 4);
  let a5 = i32x4.splat(addend + 5);
  let a6 = i32x4.splat(addend + 6);
  let a7 = i32x4.splat(addend + 7);
  let a8 = i32x4.splat(addend + 8);
  let a9 = i32x4.splat(addend + 9);
  let a10 = i32x4.splat(addend + 10);
  let a11 = i32x4.splat(addend + 11);
  for (let i = 0; i < rounds; i++) {
    a0 = i32x4.add(i32x4.add(a0, one), another);
    a1 = i32x4.add(i32x4.add(a1, one), another);
    a2 = i32x4.add(i32x4.add(a2, one), another);
    a3 = i32x4.add(i32x4.add(a3, one), another);
    a4 = i32x4.add(i32x4.add(a4, one), another);
    a5 = i32x4.add(i32x4.add(a5, one), another);
    a6 = i32x4.add(i32x4.add(a6, one), another);
    a7 = i32x4.add(i32x4.add(a7, one), another);
    a8 = i32x4.add(i32x4.add(a8, one), another);
    a9 = i32x4.add(i32x4.add(a9, one), another);
    a10 = i32x4.add(i32x4.add(a10, one), another);
    a11 = i32x4.add(i32x4.add(a11, one), another);
  }
  return digest(fold(a0, a1, a2, a3), fold(a4, a5, a6, a7), fold(a8, a9, a10, a11));
}

/** Reads `rounds` · 128 bytes from p on, `times` times. */
export function read(p: usize, rounds: i32, times: i32): i32 {
  const end = p + <usize>rounds * BYTES;
  let a0 = i32x4.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let a4 = a0;
  let a5 = a0;
  let a6 = a0;
  let a7 = a0;
  for (let k = 0; k < times; k++) {
    for (let q = p; q < end; q += BYTES) {
      a0 = v128.xor(a0, v128.load(q));
      a1 = v128.xor(a1, v128.load(q, 16));
      a2 = v128.xor(a2, v128.load(q, 32));
      a3 = v128.xor(a3, v128.load(q, 48));
      a4 = v128.xor(a4, v128.load(q, 64));
      a5 = v128.xor(a5, v128.load(q, 80));
      a6 = v128.xor(a6, v128.load(q, 96));
      a7 = v128.xor(a7, v128.load(q, 112));
    }
  }
  return digest(fold(a0, a1, a2, a3), fold(a4, a5, a6, a7), a0);
}

function fold(a: v128, b: v128, c: v128, d: v128): v128 {
  return v128.xor(v128.xor(a, b), v128.xor(c, d));
}

function digest(a: v128, b: v128, c: v128): i32 {
  const all = v128.xor(v128.xor(a, b), c);
  return (
    i32x4.extract_lane(all, 0) ^ i32x4.extract_lane(all, 1) ^ i32x4.extract_lane(all, 2) ^ i32x4.extract_lane(all, 3)
  );
}
