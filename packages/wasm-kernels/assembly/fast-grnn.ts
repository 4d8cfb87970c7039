// One time step of FastGRNN: z = σ_g(p + b_z), c = σ_u(p + b_h), h_t = (ζ̂ (1 − z) + ν̂) ∘ c + z ∘ h_{t−1}.
import { activateRow, throughActivation4 } from './activations';
import { withoutFaded } from './functions';
import { addLanes, addPart, copyRow, loadPart, storePart } from './parts';

/**
 * One row: computes z and c, and h_t, unless the time step is masked.
 *
 * @param kept in: p, and n more floats; out: z and c
 * @param h in: h_{t−1}, out: h_t
 * @param states out: h_t
 */
export function grnnStep(
  gateActivation: i32,
  activation: i32,
  kept: usize,
  h: usize,
  states: usize,
  gateBias: usize,
  bias: usize,
  zeta: v128,
  nu: v128,
  isCounted: bool,
  n: i32,
): void {
  const c = kept + ((<usize>n) << 2);
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const product = loadPart(kept + at, left);
    storePart(kept + at, f32x4.add(product, loadPart(gateBias + at, left)), left);
    storePart(c + at, f32x4.add(product, loadPart(bias + at, left)), left);
  }
  activateRow(gateActivation, kept, n);
  activateRow(activation, c, n);
  if (!isCounted) {
    copyRow(h, states, n);
    return;
  }
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const gate = loadPart(kept + at, left);
    const before = f32x4.mul(gate, loadPart(h + at, left));
    const after = f32x4.add(f32x4.mul(weightOfUpdate(gate, zeta, nu), loadPart(c + at, left)), before);
    storePart(h + at, after, left);
    storePart(states + at, after, left);
  }
}

/**
 * One row: the gradient of p.
 *
 * @param next out: the direct part of the gradient of h_{t−1}
 * @param kept z and c
 * @param before h_{t−1}
 * @param dGateBias accumulated, and dBias
 * @param sums accumulated, f64: the gradients of ζ̂ and ν̂
 */
export function grnnStepBack(
  gateActivation: i32,
  activation: i32,
  d: usize,
  next: usize,
  dh: usize,
  kept: usize,
  before: usize,
  zeta: v128,
  nu: v128,
  dGateBias: usize,
  dBias: usize,
  sums: usize,
  n: i32,
): void {
  const c = kept + ((<usize>n) << 2);
  const one = f32x4.splat(1);
  let ofZeta = f32x4.splat(0);
  let ofNu = f32x4.splat(0);
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const delta = withoutFaded(loadPart(dh + at, left));
    const gate = loadPart(kept + at, left);
    const update = loadPart(c + at, left);
    const weight = weightOfUpdate(gate, zeta, nu);
    const ofUpdate = throughActivation4(activation, f32x4.mul(delta, weight), update);
    const difference = f32x4.sub(loadPart(before + at, left), f32x4.mul(update, zeta));
    const ofGate = throughActivation4(gateActivation, f32x4.mul(delta, difference), gate);
    storePart(d + at, f32x4.add(ofGate, ofUpdate), left);
    storePart(next + at, f32x4.mul(delta, gate), left);
    addPart(dGateBias + at, ofGate, left);
    addPart(dBias + at, ofUpdate, left);
    const through = f32x4.mul(delta, update);
    ofZeta = f32x4.add(ofZeta, f32x4.mul(through, f32x4.sub(one, gate)));
    ofNu = f32x4.add(ofNu, through);
  }
  addLanes(sums, ofZeta);
  addLanes(sums + 8, ofNu);
}

/** ζ̂ (1 − z) + ν̂. */
function weightOfUpdate(gate: v128, zeta: v128, nu: v128): v128 {
  return f32x4.add(f32x4.mul(zeta, f32x4.sub(f32x4.splat(1), gate)), nu);
}
