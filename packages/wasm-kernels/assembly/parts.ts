// Loads and stores of up to four floats, for row ends: memory behind a row must be neither read nor written.

/** Loads the first `count` floats at p, 1 ≤ count; the other lanes are 0. */
export function loadPart(p: usize, count: i32): v128 {
  if (count >= 4) return v128.load(p);
  let v = v128.load32_zero(p);
  if (count > 1) v = v128.load32_lane(p, v, 1, 4);
  if (count > 2) v = v128.load32_lane(p, v, 2, 8);
  return v;
}

/** Writes the first `count` lanes, 1 ≤ count. */
export function storePart(p: usize, v: v128, count: i32): void {
  if (count >= 4) {
    v128.store(p, v);
    return;
  }
  v128.store32_lane(p, v, 0);
  if (count > 1) v128.store32_lane(p, v, 1, 4);
  if (count > 2) v128.store32_lane(p, v, 2, 8);
}

/** Floats of a row from which `memory.copy`, a call out of WebAssembly, is worth it. */
const LONG_ROW: i32 = 256;

/** Copies `columns` floats to memory that does not overlap. */
export function copyRow(from: usize, to: usize, columns: i32): void {
  if (columns >= LONG_ROW) {
    memory.copy(to, from, (<usize>columns) << 2);
    return;
  }
  const end = from + ((<usize>(columns & ~3)) << 2);
  for (; from < end; from += 16) {
    v128.store(to, v128.load(from));
    to += 16;
  }
  const left = columns & 3;
  if (left) storePart(to, loadPart(from, left), left);
}

/** Copies `columns` floats of each of `rows` rows; strides in bytes. */
export function copyRows(from: usize, fromStride: usize, to: usize, toStride: usize, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) {
    copyRow(from, to, columns);
    from += fromStride;
    to += toStride;
  }
}

/** to ← from, or zeros if the address `from` is 0. */
export function copyOrClear(from: usize, to: usize, bytes: usize): void {
  if (from) memory.copy(to, from, bytes);
  else memory.fill(to, 0, bytes);
}

/** p ← p + v in the first `count` lanes. */
export function addPart(p: usize, v: v128, count: i32): void {
  storePart(p, f32x4.add(loadPart(p, count), v), count);
}

/** Adds the sum of the lanes to the f64 at p. */
export function addLanes(p: usize, v: v128): void {
  const first = <f64>f32x4.extract_lane(v, 0) + <f64>f32x4.extract_lane(v, 1);
  const second = <f64>f32x4.extract_lane(v, 2) + <f64>f32x4.extract_lane(v, 3);
  store<f64>(p, load<f64>(p) + first + second);
}

/** to ← to + from, `rows` rows of `columns` floats; strides in bytes. */
export function addRows(from: usize, fromStride: usize, to: usize, toStride: usize, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j += 4) {
      const left = columns - j;
      const at = (<usize>j) << 2;
      addPart(to + at, loadPart(from + at, left), left);
    }
    from += fromStride;
    to += toStride;
  }
}

/** Sets `count` floats to `value`. */
export function fill(p: usize, count: i32, value: f32): void {
  if (value === 0) {
    memory.fill(p, 0, (<usize>count) << 2);
    return;
  }
  const end = p + ((<usize>count) << 2);
  for (; p < end; p += 4) store<f32>(p, value);
}

/** Sets every row to the row at `row`, or to zeros if that address is 0. */
export function fillRows(p: usize, row: usize, rows: i32, columns: i32): void {
  const bytes = (<usize>columns) << 2;
  if (!row) {
    memory.fill(p, 0, bytes * rows);
    return;
  }
  for (let i = 0; i < rows; i++) {
    copyRow(row, p, columns);
    p += bytes;
  }
}

/** to ← factor · from, `count` floats. */
export function scaleInto(from: usize, to: usize, count: i32, factor: f32): void {
  for (let j = 0; j < count; j += 4) {
    const at = (<usize>j) << 2;
    const left = count - j;
    storePart(to + at, f32x4.mul(loadPart(from + at, left), f32x4.splat(factor)), left);
  }
}

/** to ← fromᵀ; `from` is rows × columns. */
export function transpose(from: usize, to: usize, rows: i32, columns: i32): void {
  for (let j = 0; j < columns; j++) {
    let p = from + ((<usize>j) << 2);
    for (let i = 0; i < rows; i++) {
      store<f32>(to, load<f32>(p));
      p += (<usize>columns) << 2;
      to += 4;
    }
  }
}

/** to ← from, clamped to the bounds, `count` floats; NaN stays NaN. */
export function clamp(from: usize, to: usize, count: i32, low: f32, high: f32): void {
  const whole = count & ~3;
  const end = from + ((<usize>whole) << 2);
  for (; from < end; from += 16) {
    v128.store(to, between(v128.load(from), low, high));
    to += 16;
  }
  if (whole < count) storePart(to, between(loadPart(from, count - whole), low, high), count - whole);
}

function between(v: v128, low: f32, high: f32): v128 {
  return f32x4.min(f32x4.max(v, f32x4.splat(low)), f32x4.splat(high));
}
