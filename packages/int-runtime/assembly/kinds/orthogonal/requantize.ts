// Computes the next states from 32-bit products in one pass: scaling, rounding, clamping, σ, φ and the write-back. Benchmark:
// `integer-step-*` with Hadamard weights, where this pass dominates the time.
import { COLUMNS, WEIGHTS, WIDTH } from '../../../src/kernel-words';
import {
  BOTTOM,
  EXACT,
  FACTORS,
  IS_PASSED_ON,
  KERNEL,
  OUTPUT_BOTTOM,
  PHI_THRESHOLD,
  POWERS,
  SIGMA_THRESHOLD,
  TOP,
} from '../../../src/kinds/orthogonal/kernel-words';

/** Whether U has four columns. `scale` then multiplies by U itself, which is cheaper than storing and reloading U x. */
export function isNarrow(layer: usize): boolean {
  return load<i32>(layer, KERNEL + COLUMNS) === 4 && !load<usize>(layer, EXACT);
}

/**
 * next ← the next states, from W h = `products` and U x = `driven`.
 *
 * @param products, driven i32 [units]
 * @param input i16 [4]: x, if U has four columns; `driven` is then unused
 * @param state, next i16 [units]
 * @param output i16 [units]: receives φ of the states, if the units have individual step sizes
 */
export function requantize(
  layer: usize,
  products: usize,
  driven: usize,
  input: usize,
  state: usize,
  next: usize,
  output: usize,
): void {
  if (load<usize>(layer, EXACT)) scaleExactly(layer, products, driven, state);
  scale(layer, products, driven, input, next);
  if (load<usize>(layer, SIGMA_THRESHOLD) | load<usize>(layer, POWERS)) finish(layer, next, output);
}

/**
 * Works in doubles, which represent the sums exactly, on eight units at a time. z is a multiple of 2^{−s}, so ⌊z⌋ is the integer nearest
 * to z − 1/2 + 2^{−s−1}, which is never halfway; the offset includes this term. Adding a large constant rounds to the nearest integer
 * and leaves the integer in the low half of the double. A smallest code of 0 implements relu.
 */
function scale(layer: usize, products: usize, driven: usize, input: usize, next: usize): void {
  let factors = load<usize>(layer, FACTORS);
  const multiplies = isNarrow(layer);
  const x = v128.load32_splat(input);
  const y = v128.load32_splat(input, 4);
  let u = multiplies ? load<usize>(layer, KERNEL + WEIGHTS) : driven;
  // A block of U has 16 rows: eight rows of both pairs of columns, then the other eight.
  let skip: usize = 64;
  const top = i16x8.splat(<i16>load<i32>(layer, TOP));
  const bottom = i16x8.splat(<i16>load<i32>(layer, BOTTOM));
  const magic = f64x2.splat(6755399441055744);
  const end = next + ((<usize>load<i32>(layer, WIDTH)) << 1);
  while (next < end) {
    let d = v128.load(u);
    let e = v128.load(u, 16);
    if (multiplies) {
      d = i32x4.add(i32x4.dot_i16x8_s(x, d), i32x4.dot_i16x8_s(y, v128.load(u, 64)));
      e = i32x4.add(i32x4.dot_i16x8_s(x, e), i32x4.dot_i16x8_s(y, v128.load(u, 80)));
      skip ^= 64;
      u += skip;
    }
    let p = v128.load(products);
    let a = f64x2.mul(f64x2.convert_low_i32x4_s(p), v128.load(factors));
    let b = f64x2.mul(f64x2.convert_low_i32x4_s(v128.shuffle<i32>(p, p, 2, 3, 2, 3)), v128.load(factors, 16));
    a = f64x2.add(a, f64x2.mul(f64x2.convert_low_i32x4_s(d), v128.load(factors, 64)));
    b = f64x2.add(b, f64x2.mul(f64x2.convert_low_i32x4_s(v128.shuffle<i32>(d, d, 2, 3, 2, 3)), v128.load(factors, 80)));
    a = f64x2.add(f64x2.add(a, v128.load(factors, 128)), magic);
    b = f64x2.add(f64x2.add(b, v128.load(factors, 144)), magic);
    const low = v128.shuffle<i32>(a, b, 0, 2, 4, 6);
    p = v128.load(products, 16);
    a = f64x2.mul(f64x2.convert_low_i32x4_s(p), v128.load(factors, 32));
    b = f64x2.mul(f64x2.convert_low_i32x4_s(v128.shuffle<i32>(p, p, 2, 3, 2, 3)), v128.load(factors, 48));
    a = f64x2.add(a, f64x2.mul(f64x2.convert_low_i32x4_s(e), v128.load(factors, 96)));
    b = f64x2.add(
      b,
      f64x2.mul(f64x2.convert_low_i32x4_s(v128.shuffle<i32>(e, e, 2, 3, 2, 3)), v128.load(factors, 112)),
    );
    a = f64x2.add(f64x2.add(a, v128.load(factors, 160)), magic);
    b = f64x2.add(f64x2.add(b, v128.load(factors, 176)), magic);
    const high = v128.shuffle<i32>(a, b, 0, 2, 4, 6);
    v128.store(next, i16x8.max_s(bottom, i16x8.min_s(top, i16x8.narrow_i32x4_s(low, high))));
    products += 32;
    u += 32;
    factors += 192;
    next += 16;
  }
}

/**
 * products ← the codes, for layers whose sums do not fit exactly into a double or whose W has a multiple of the identity. As in `scaleExactly` of
 * src/requantization.ts, the upper and the lower 16 bits of the products are scaled separately, which is exact in doubles unless the sum saturates.
 * The factors of such a layer are 1 and 0, so that `scale` does only the remaining steps.
 */
function scaleExactly(layer: usize, products: usize, driven: usize, state: usize): void {
  const units = load<i32>(layer, WIDTH);
  const stride = (<usize>units) << 3;
  const top = f64x2.splat(<f64>load<i32>(layer, TOP));
  const bottom = f64x2.sub(f64x2.splat(-1), top);
  const magic = f64x2.splat(6755399441055744);
  const lowHalf = i32x4.splat(0xffff);
  let at = load<usize>(layer, EXACT);
  const end = at + stride;
  for (; at < end; at += 16) {
    const p = v128.load64_zero(products);
    const d = v128.load64_zero(driven);
    const h = i32x4.extend_low_i16x8_s(v128.load32_zero(state));
    const ofProduct = v128.load(at);
    const ofDriven = v128.load(at + stride);
    const high = f64x2.add(
      f64x2.mul(f64x2.convert_low_i32x4_s(i32x4.shr_s(p, 16)), ofProduct),
      f64x2.mul(f64x2.convert_low_i32x4_s(i32x4.shr_s(d, 16)), ofDriven),
    );
    const low = f64x2.add(
      f64x2.add(
        f64x2.mul(f64x2.convert_low_i32x4_s(v128.and(p, lowHalf)), ofProduct),
        f64x2.mul(f64x2.convert_low_i32x4_s(v128.and(d, lowHalf)), ofDriven),
      ),
      f64x2.add(f64x2.mul(f64x2.convert_low_i32x4_s(h), v128.load(at + 2 * stride)), v128.load(at + 3 * stride)),
    );
    const sum = f64x2.add(f64x2.mul(high, f64x2.splat(65536)), f64x2.floor(low));
    const code = f64x2.add(f64x2.floor(f64x2.mul(sum, v128.load(at + 4 * stride))), v128.load(at + 5 * stride));
    const clamped = f64x2.add(f64x2.pmax(bottom, f64x2.pmin(top, code)), magic);
    v128.store_lane<i64>(products, v128.shuffle<i32>(clamped, clamped, 0, 2, 0, 2), 0);
    products += 8;
    driven += 8;
    state += 4;
  }
}

/** modReLU and the step sizes of the units, on codes. With step sizes, also computes the output, because φ acts on codes. */
function finish(layer: usize, next: usize, output: usize): void {
  const sigma = load<usize>(layer, SIGMA_THRESHOLD);
  const powers = load<usize>(layer, POWERS);
  const top = load<i32>(layer, TOP);
  const isRead = !load<i32>(layer, IS_PASSED_ON);
  const bytes = (<usize>load<i32>(layer, WIDTH)) << 1;
  for (let at: usize = 0; at < bytes; at += 16) {
    let code = v128.load(next + at);
    if (sigma) code = modReLU(code, sigma + at, bytes, top);
    if (powers) {
      const power = v128.load(powers + at);
      if (isRead) v128.store(output + at, i16x8.mul(read(layer, code, at, bytes), power));
      code = i16x8.mul(code, power);
    }
    v128.store(next + at, code);
  }
}

/** output ← φ of the states of a stream, unless it is already computed. */
export function readStates(layer: usize, state: usize, output: usize): void {
  if (load<usize>(layer, POWERS)) return;
  const bytes = (<usize>load<i32>(layer, WIDTH)) << 1;
  for (let at: usize = 0; at < bytes; at += 16) v128.store(output + at, read(layer, v128.load(state + at), at, bytes));
}

/** φ of eight codes. */
function read(layer: usize, code: v128, at: usize, bytes: usize): v128 {
  const phi = load<usize>(layer, PHI_THRESHOLD);
  if (phi) return modReLU(code, phi + at, bytes, load<i32>(layer, TOP));
  return i16x8.max_s(i16x8.splat(<i16>load<i32>(layer, OUTPUT_BOTTOM)), code);
}

/**
 * Magnitudes are unsigned, so that the magnitude of −2^15 fits.
 *
 * @param threshold u16 [8]: added to the magnitudes; the values `bytes` behind it are subtracted
 */
function modReLU(code: v128, threshold: usize, bytes: usize, top: i32): v128 {
  const negative = i16x8.shr_s(code, 15);
  const magnitude = i16x8.sub_sat_u(
    i16x8.add_sat_u(i16x8.abs(code), v128.load(threshold)),
    v128.load(threshold + bytes),
  );
  // Clamps to −top − 1 … top.
  const bounded = i16x8.min_u(magnitude, i16x8.sub(i16x8.splat(<i16>top), negative));
  const signed = i16x8.sub(v128.xor(bounded, negative), negative);
  return v128.andnot(signed, i16x8.eq(code, i16x8.splat(0)));
}
