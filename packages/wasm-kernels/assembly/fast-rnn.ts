// One time step of FastRNN: c = σ(p), h_t = α̂ c + β̂ h_{t−1}.
import { activateRow, throughActivation4 } from './activations';
import { withoutFaded } from './functions';
import { addLanes, copyRow, loadPart, storePart } from './parts';

/**
 * One row: computes c in the place of p, and h_t, unless the time step is masked.
 *
 * @param h in: h_{t−1}, out: h_t
 * @param states out: h_t
 */
export function rnnStep(
  activation: i32,
  c: usize,
  h: usize,
  states: usize,
  a: v128,
  b: v128,
  isCounted: bool,
  n: i32,
): void {
  activateRow(activation, c, n);
  if (!isCounted) {
    copyRow(h, states, n);
    return;
  }
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const after = f32x4.add(f32x4.mul(a, loadPart(c + at, left)), f32x4.mul(b, loadPart(h + at, left)));
    storePart(h + at, after, left);
    storePart(states + at, after, left);
  }
}

/**
 * One row: the gradient of p.
 *
 * @param next out: the direct part of the gradient of h_{t−1}
 * @param before h_{t−1}
 * @param sums accumulated, f64: the gradients of α̂ and β̂
 */
export function rnnStepBack(
  activation: i32,
  d: usize,
  next: usize,
  dh: usize,
  c: usize,
  before: usize,
  a: v128,
  b: v128,
  sums: usize,
  n: i32,
): void {
  let ofA = f32x4.splat(0);
  let ofB = f32x4.splat(0);
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const delta = withoutFaded(loadPart(dh + at, left));
    const update = loadPart(c + at, left);
    storePart(d + at, throughActivation4(activation, f32x4.mul(delta, a), update), left);
    storePart(next + at, f32x4.mul(delta, b), left);
    ofA = f32x4.add(ofA, f32x4.mul(delta, update));
    ofB = f32x4.add(ofB, f32x4.mul(delta, loadPart(before + at, left)));
  }
  addLanes(sums, ofA);
  addLanes(sums + 8, ofB);
}
