// Update rules of optimizers, one pass over a parameter. What a rule remembers is written over; the parameter itself is not, since others
// may hold its values: `to` takes θ minus the step, or the step alone where θ is 0.
import { loadPart, storePart } from './parts';

/** m ← β₁ m + (1−β₁) g,  v ← β₂ v + (1−β₂) g²,  step = rate · m / (√(v · correction) + ε), the gradient being `scale` g. */
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
  const one: f32 = 1;
  for (let i = 0; i < count; i += 4) {
    const at = (<usize>i) << 2;
    const left = count - i;
    const g = f32x4.mul(loadPart(gradient + at, left), f32x4.splat(scale));
    const mean = f32x4.add(
      f32x4.mul(loadPart(m + at, left), f32x4.splat(beta1)),
      f32x4.mul(g, f32x4.splat(one - beta1)),
    );
    const square = f32x4.add(
      f32x4.mul(loadPart(v + at, left), f32x4.splat(beta2)),
      f32x4.mul(f32x4.mul(g, g), f32x4.splat(one - beta2)),
    );
    storePart(m + at, mean, left);
    storePart(v + at, square, left);
    const root = f32x4.add(f32x4.sqrt(f32x4.mul(square, f32x4.splat(correction))), f32x4.splat(epsilon));
    step(theta, to, at, left, f32x4.div(f32x4.mul(mean, f32x4.splat(rate)), root));
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
  const one: f32 = 1;
  for (let i = 0; i < count; i += 4) {
    const at = (<usize>i) << 2;
    const left = count - i;
    const g = f32x4.mul(loadPart(gradient + at, left), f32x4.splat(scale));
    const square = f32x4.add(
      f32x4.mul(loadPart(v + at, left), f32x4.splat(decay)),
      f32x4.mul(f32x4.mul(g, g), f32x4.splat(one - decay)),
    );
    storePart(v + at, square, left);
    const root = f32x4.add(f32x4.sqrt(square), f32x4.splat(epsilon));
    const change = f32x4.add(
      f32x4.mul(loadPart(velocity + at, left), f32x4.splat(momentum)),
      f32x4.div(f32x4.mul(g, f32x4.splat(rate)), root),
    );
    storePart(velocity + at, change, left);
    step(theta, to, at, left, change);
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
    const change = f32x4.add(
      f32x4.mul(loadPart(velocity + at, left), f32x4.splat(momentum)),
      f32x4.mul(loadPart(gradient + at, left), f32x4.splat(scale * rate)),
    );
    storePart(velocity + at, change, left);
    step(theta, to, at, left, change);
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

function step(theta: usize, to: usize, at: usize, left: i32, change: v128): void {
  storePart(to + at, theta ? f32x4.sub(loadPart(theta + at, left), change) : change, left);
}
