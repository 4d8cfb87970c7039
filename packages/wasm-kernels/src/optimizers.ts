import type * as tf from '@tensorflow/tfjs-core';
import { type Workspace, wasmKernel } from './wasm-backend.js';

/** A parameter to update, with its optimizer slots. */
export interface OptimizerStep {
  /** θ; null to return the step itself */
  value: tf.Tensor | null;
  gradient: tf.Tensor;
  /** overwritten in place, so their data must not be shared */
  slots: readonly tf.Tensor[];
  /** learning rate, including Adam's bias correction of the mean */
  rate: number;
}

/** Update rules. `scale` multiplies the gradient. */
export type UpdateRule =
  | { name: 'adam'; scale: number; beta1: number; beta2: number; correction: number; epsilon: number }
  | { name: 'rmsprop'; scale: number; decay: number; momentum: number; epsilon: number }
  | { name: 'sgd'; scale: number; momentum: number };

const run = wasmKernel<Record<string, tf.Tensor | null>, { rule: UpdateRule; rates: number[]; slots: number }>(
  'QornnOptimizerStep',
  (workspace, inputs, { rule, rates, slots }) =>
    rates.map((rate, p) => {
      const gradient = inputs[`gradient${p}`]!;
      const out = workspace.output(gradient.shape);
      const own = Array.from({ length: slots }, (_, s) => workspace.at(inputs[`slot${s}of${p}`]!));
      const count = gradient.shape.reduce((product, extent) => product * extent, 1);
      const addresses = [workspace.at(inputs[`value${p}`]), workspace.at(gradient), ...own, workspace.at(out)];
      move(workspace, rule, addresses, count, rate);
      return out;
    }),
);

function move({ kernels }: Workspace, rule: UpdateRule, addresses: number[], count: number, rate: number): void {
  switch (rule.name) {
    case 'adam':
      kernels.adam(...addresses, count, rule.scale, rule.beta1, rule.beta2, rate, rule.correction, rule.epsilon);
      break;
    case 'rmsprop':
      kernels.rmsprop(...addresses, count, rule.scale, rule.decay, rule.momentum, rate, rule.epsilon);
      break;
    case 'sgd':
      kernels.momentumDescent(...addresses, count, rule.scale, rule.momentum, rate);
      break;
  }
}

/**
 * An optimizer step over all parameters in one call, with one new tensor per parameter.
 *
 *     adam     m ← β₁ m + (1−β₁) g,  v ← β₂ v + (1−β₂) g²,  step = rate · m / (√(correction · v) + ε)
 *     rmsprop  v ← ρ v + (1−ρ) g²,   c ← μ c + rate · g / (√v + ε),  step = c
 *     sgd      c ← μ c + rate · g,   step = c
 *
 * @param steps slots are [m, v], [v, c] and [c]
 * @returns θ − step for every parameter, or the step if θ is null
 */
export function optimizerStep(rule: UpdateRule, steps: readonly OptimizerStep[]): tf.Tensor[] {
  const inputs = Object.fromEntries(
    steps.flatMap(({ value, gradient, slots }, p) => [
      [`value${p}`, value],
      [`gradient${p}`, gradient],
      ...slots.map((slot, s) => [`slot${s}of${p}`, slot]),
    ]),
  );
  return run(inputs, { rule, rates: steps.map(({ rate }) => rate), slots: steps[0]?.slots.length ?? 0 });
}

const runNorm = wasmKernel<Record<string, tf.Tensor>, object>('QornnSquaredNorm', (workspace, inputs) => {
  const out = workspace.zeros([]);
  const sum = Object.values(inputs).reduce((total, x) => {
    const count = x.shape.reduce((product, extent) => product * extent, 1);
    return total + workspace.kernels.sumOfSquares(workspace.at(x), count);
  }, 0);
  workspace.kernels.fill(workspace.at(out), 1, sum);
  return out;
});

/**
 * The sum of squares of all entries of all tensors.
 *
 * @returns a scalar
 */
export function squaredNorm(tensors: readonly tf.Tensor[]): tf.Scalar {
  return runNorm(Object.fromEntries(tensors.map((tensor, i) => [`x${i}`, tensor])), {})[0] as tf.Scalar;
}
