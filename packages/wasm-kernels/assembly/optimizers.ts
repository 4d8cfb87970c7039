// Update rules of optimizers, in one pass over a parameter. Optimizer state is updated in place. The parameter is not, because its values
// may be shared: `to` receives θ minus the step, or only the step if the address of θ is 0.
import { loadPart, storePart } from './parts';

/** m ← β₁ m + (1−β₁) g,  v ← β₂ v + (1−β₂) g²,  step = rate · m / (√(v · correction) + ε). The gradient is `scale` · g. */
export function adam(
  theta: usize,
  gradient: usize,
  m: usize,
  v: usize,
  to: usize,
  count: i32,
  scale: f32,
  beta1: f32,
  beta2: f32,
  rate: f32,
  correction: f32,
  epsilon: f32,
): void {
  for (let i = 0; i < count; i += 4) {
    const at = (<usize>i) << 2;
    const left = count - i;
    const g = times(loadPart(gradient + at, left), scale);
    const mean = remember(m + at, left, beta1, times(g, 1 - beta1));
    const square = remember(v + at, left, beta2, times(f32x4.mul(g, g), 1 - beta2));
    const root = f32x4.add(f32x4.sqrt(times(square, correction)), f32x4.splat(epsilon));
    step(theta, to, at, left, f32x4.div(times(mean, rate), root));
  }
}

/** v ← ρ v + (1−ρ) g²,  c ← μ c + rate · g / (√v + ε),  step = c. */
export function rmsprop(
  theta: usize,
  gradient: usize,
  v: usize,
  velocity: usize,
  to: usize,
  count: i32,
  scale: f32,
  decay: f32,
  momentum: f32,
  rate: f32,
  epsilon: f32,
): void {
  for (let i = 0; i < count; i += 4) {
    const at = (<usize>i) << 2;
    const left = count - i;
    const g = times(loadPart(gradient + at, left), scale);
    const square = remember(v + at, left, decay, times(f32x4.mul(g, g), 1 - decay));
    const root = f32x4.add(f32x4.sqrt(square), f32x4.splat(epsilon));
    const change = f32x4.div(times(g, rate), root);
    step(theta, to, at, left, remember(velocity + at, left, momentum, change));
  }
}

/** c ← μ c + rate · g,  step = c. */
export function momentumDescent(
  theta: usize,
  gradient: usize,
  velocity: usize,
  to: usize,
  count: i32,
  scale: f32,
  momentum: f32,
  rate: f32,
): void {
  for (let i = 0; i < count; i += 4) {
    const at = (<usize>i) << 2;
    const left = count - i;
    const change = times(loadPart(gradient + at, left), scale * rate);
    step(theta, to, at, left, remember(velocity + at, left, momentum, change));
  }
}

/** Σ x², summed in double precision. */
export function sumOfSquares(x: usize, count: i32): f64 {
  let low = f64x2.splat(0);
  let high = f64x2.splat(0);
  for (let i = 0; i < count; i += 4) {
    const value = loadPart(x + ((<usize>i) << 2), count - i);
    const first = f64x2.promote_low_f32x4(value);
    const second = f64x2.promote_low_f32x4(v128.shuffle<f32>(value, value, 2, 3, 2, 3));
    low = f64x2.add(low, f64x2.mul(first, first));
    high = f64x2.add(high, f64x2.mul(second, second));
  }
  const sum = f64x2.add(low, high);
  return f64x2.extract_lane(sum, 0) + f64x2.extract_lane(sum, 1);
}

/** p ← decay · p + addition, up to four floats; returns the new values. */
function remember(p: usize, left: i32, decay: f32, addition: v128): v128 {
  const value = f32x4.add(times(loadPart(p, left), decay), addition);
  storePart(p, value, left);
  return value;
}

function step(theta: usize, to: usize, at: usize, left: i32, change: v128): void {
  storePart(to + at, theta ? f32x4.sub(loadPart(theta + at, left), change) : change, left);
}

function times(v: v128, factor: f32): v128 {
  return f32x4.mul(v, f32x4.splat(factor));
}
