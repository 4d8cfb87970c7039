import type * as tf from '@tensorflow/tfjs-core';
import { type Workspace, wasmKernel } from './wasm-backend.js';

/** A parameter that takes a step, with what the rule remembers of it. */
export interface OptimizerStep {
  /** θ; null where the step itself is wanted, to be subtracted by other means */
  value: tf.Tensor | null;
  gradient: tf.Tensor;
  /** written over: nobody else may hold their values */
  slots: readonly tf.Tensor[];
  /** learning rate, corrections of Adam's mean included */
  rate: number;
}

/** How a rule moves. `scale` multiplies the gradient. */
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
 * A step of an optimizer over all parameters, in one call and with one new tensor a parameter.
 *
 *     adam     m ← β₁ m + (1−β₁) g,  v ← β₂ v + (1−β₂) g²,  step = rate · m / (√(correction · v) + ε)
 *     rmsprop  v ← ρ v + (1−ρ) g²,   c ← μ c + rate · g / (√v + ε),  step = c
 *     sgd      c ← μ c + rate · g,   step = c
 *
 * @param steps slots are [m, v], [v, c] and [c]
 * @returns for every parameter θ − step, or the step where there is no θ
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
 * The sum of the squares of all entries of all tensors.
 *
 * @returns a scalar
 */
export function squaredNorm(tensors: readonly tf.Tensor[]): tf.Scalar {
  return runNorm(Object.fromEntries(tensors.map((tensor, i) => [`x${i}`, tensor])), {})[0] as tf.Scalar;
}
