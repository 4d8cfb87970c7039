// From 32-bit products to the next states in one pass: scaling, rounding, clamping, σ, φ and the write-back.
import {
  EXACT,
  IDENTITY_FACTOR,
  KERNEL_FACTOR,
  OFFSET,
  PHI,
  PHI_THRESHOLD,
  POWERS,
  RECURRENT_FACTOR,
  SIGMA,
  SIGMA_THRESHOLD,
  TOP,
  UNITS,
} from './layout';

/**
 * next ← the states after W h = `products` and U x = `driven`; output ← φ of them, where it is not `next` itself.
 *
 * @param products, driven i32 [units]
 * @param state, next, output i16 [units]
 */
export function requantize(
  layer: usize,
  products: usize,
  driven: usize,
  state: usize,
  next: usize,
  output: usize,
): void {
  const units = load<i32>(layer, UNITS);
  if (load<usize>(layer, EXACT)) {
    for (let i = 0; i < units; i++) {
      const at = (<usize>i) << 1;
      store<i16>(next + at, exactCode(layer, i, units, products, driven, state));
    }
  } else {
    scale(layer, units, products, driven, state, next);
  }
  finish(layer, units, next, output);
}

/** In doubles, which hold the sums exactly: two at a time. */
function scale(layer: usize, units: i32, products: usize, driven: usize, state: usize, next: usize): void {
  let recurrent = load<usize>(layer, RECURRENT_FACTOR);
  let kernel = load<usize>(layer, KERNEL_FACTOR);
  let offset = load<usize>(layer, OFFSET);
  let identity = load<usize>(layer, IDENTITY_FACTOR);
  const topCode = load<i32>(layer, TOP);
  const top = f64x2.splat(topCode);
  const bottom = f64x2.splat(-1 - topCode);
  // Added to an integer of 32 bits, it leaves that integer in the low half of a double.
  const magic = f64x2.splat(6755399441055744);
  const hasIdentity = identity !== 0;
  const end = next + ((<usize>units) << 1);
  let codes: v128 = i32x4.splat(0);
  let isSecond = false;
  for (; next < end; ) {
    const p = v128.load(products);
    const d = v128.load(driven);
    let a = f64x2.add(
      f64x2.add(
        f64x2.mul(f64x2.convert_low_i32x4_s(p), v128.load(recurrent)),
        f64x2.mul(f64x2.convert_low_i32x4_s(d), v128.load(kernel)),
      ),
      v128.load(offset),
    );
    let b = f64x2.add(
      f64x2.add(
        f64x2.mul(f64x2.convert_low_i32x4_s(v128.shuffle<i32>(p, p, 2, 3, 2, 3)), v128.load(recurrent, 16)),
        f64x2.mul(f64x2.convert_low_i32x4_s(v128.shuffle<i32>(d, d, 2, 3, 2, 3)), v128.load(kernel, 16)),
      ),
      v128.load(offset, 16),
    );
    if (hasIdentity) {
      const own = v128.load16x4_s(state);
      a = f64x2.add(a, f64x2.mul(f64x2.convert_low_i32x4_s(own), v128.load(identity)));
      const high = v128.shuffle<i32>(own, own, 2, 3, 2, 3);
      b = f64x2.add(b, f64x2.mul(f64x2.convert_low_i32x4_s(high), v128.load(identity, 16)));
      identity += 32;
      state += 8;
    }
    a = f64x2.add(f64x2.pmin(top, f64x2.pmax(bottom, f64x2.floor(a))), magic);
    b = f64x2.add(f64x2.pmin(top, f64x2.pmax(bottom, f64x2.floor(b))), magic);
    const four = v128.shuffle<i32>(a, b, 0, 2, 4, 6);
    if (isSecond) {
      v128.store(next, i16x8.narrow_i32x4_s(codes, four));
      next += 16;
    }
    codes = four;
    isSecond = !isSecond;
    products += 16;
    driven += 16;
    recurrent += 32;
    kernel += 32;
    offset += 32;
  }
}

/** In 64-bit integers, for layers whose sums a double cannot hold. */
function exactCode(layer: usize, i: i32, units: i32, products: usize, driven: usize, state: usize): i16 {
  const stride = (<usize>units) << 3;
  const at = load<usize>(layer, EXACT) + ((<usize>i) << 3);
  const shift = load<i64>(at + 3 * stride);
  const sum =
    <i64>load<i32>(products + ((<usize>i) << 2)) * load<i64>(at) +
    <i64>load<i32>(driven + ((<usize>i) << 2)) * load<i64>(at + stride) +
    <i64>load<i16>(state + ((<usize>i) << 1)) * load<i64>(at + 2 * stride) +
    ((<i64>1) << (shift - 1));
  const top = <i64>load<i32>(layer, TOP);
  return <i16>min<i64>(top, max<i64>(-1 - top, (sum >> shift) + load<i64>(at + 4 * stride)));
}

/** σ, φ and the steps of the units, on codes. */
function finish(layer: usize, units: i32, next: usize, output: usize): void {
  const sigma = load<i32>(layer, SIGMA);
  const phi = load<i32>(layer, PHI);
  let powers = load<usize>(layer, POWERS);
  if (!sigma && !phi && !powers) return;
  const top = load<i32>(layer, TOP);
  let sigmaThreshold = load<usize>(layer, SIGMA_THRESHOLD);
  let phiThreshold = load<usize>(layer, PHI_THRESHOLD);
  const bytes = (<usize>units) << 1;
  const end = next + bytes;
  for (; next < end; next += 16) {
    let code = activate(sigma, v128.load(next), sigmaThreshold, bytes, top);
    let read = activate(phi, code, phiThreshold, bytes, top);
    if (powers) {
      const power = v128.load(powers);
      code = i16x8.mul(code, power);
      read = i16x8.mul(read, power);
      powers += 16;
    }
    v128.store(next, code);
    if (phi) v128.store(output, read);
    output += 16;
    sigmaThreshold += 16;
    phiThreshold += 16;
  }
}

/** φ of states as they are: after a reset, or when they were given. */
export function outputs(layer: usize, state: usize, output: usize): void {
  const phi = load<i32>(layer, PHI);
  if (!phi) return;
  const units = load<i32>(layer, UNITS);
  const top = load<i32>(layer, TOP);
  const powers = load<usize>(layer, POWERS);
  const threshold = load<usize>(layer, PHI_THRESHOLD);
  const bytes = (<usize>units) << 1;
  for (let i = 0; i < units; i++) {
    const at = (<usize>i) << 1;
    const power: i32 = powers ? load<i16>(powers + at) : 1;
    // One number eight times: this is not where time is spent.
    const plus = threshold + at;
    const code = i16x8.splat(<i16>(<i32>load<i16>(state + at) / power));
    const read =
      phi === 1
        ? i16x8.max_s(code, i16x8.splat(0))
        : modReLU(code, v128.load16_splat(plus), v128.load16_splat(plus + bytes), top);
    store<i16>(output + at, <i16>(i16x8.extract_lane_s(read, 0) * power));
  }
}

function activate(kind: i32, code: v128, threshold: usize, bytes: usize, top: i32): v128 {
  if (kind === 0) return code;
  if (kind === 1) return i16x8.max_s(code, i16x8.splat(0));
  return modReLU(code, v128.load(threshold), v128.load(threshold + bytes), top);
}

/** Magnitudes are unsigned: that of −2^15 is one of them. */
function modReLU(code: v128, plus: v128, minus: v128, top: i32): v128 {
  const negative = i16x8.shr_s(code, 15);
  const magnitude = i16x8.sub_sat_u(i16x8.add_sat_u(i16x8.abs(code), plus), minus);
  // Down to −top − 1, up to top.
  const bounded = i16x8.min_u(magnitude, i16x8.sub(i16x8.splat(<i16>top), negative));
  const signed = i16x8.sub(v128.xor(bounded, negative), negative);
  return v128.andnot(signed, i16x8.eq(code, i16x8.splat(0)));
}
