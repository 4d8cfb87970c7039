import type { Rounding } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import { clamped } from '../clamped.js';
import { exponentLimits, type StateQuantizerOptions } from '../state-quantizer.js';
import type { ParameterDelta } from './parameter-delta.js';

/**
 * Rounding of states of k bits with range R, as integers round them: half up, saturating.
 *
 *     q(v) = s · clamp(⌊v/s + ½⌋, −2^{k−1}, 2^{k−1} − 1),   s = R · 2^{1−k}
 *     dL/dv := dL/dq where |q(v) − v| ≤ s, 0 elsewhere
 *
 * So the gradient passes everywhere from −R to R, though R itself has no code.
 *
 * A learned range is R = 2^{⌊r + ½⌋} for a variable r, and
 *
 *     dL/dr := g · ln 2 · Σ dL/dq · { q(v) − v where |q(v) − v| ≤ s;  q(v) beyond },   g = 1/√(units · (2^{k−1} − 1))
 *
 * Sources: Choi et al. 2018 (PACT, arXiv 1805.06085) for a learned clipping range; Jain et al. 2020 (TQT, arXiv 1903.08066), equations 6 to 8, for
 * steps that are powers of two, there with ⌈r⌉; Esser et al. 2020 (LSQ, arXiv 1902.08153), section 2.2, for g.
 */
export interface StateRounding {
  readonly bits: number;
  /** whether its last parameter is r, [1] */
  readonly isLearned: boolean;
  /** @param r the variable of a learned range, [1]; its value is read */
  open(r?: tf.Tensor): RoundingSteps;
}

/** Rounding with the current range. */
export interface RoundingSteps {
  /** s */
  readonly step: number;
  /** q(v), differentiable in v and r */
  round(v: tf.Tensor2D): tf.Tensor2D;
  /**
   * The backward pass.
   *
   * @param error q(v) − v
   */
  gradient(dy: tf.Tensor2D, error: tf.Tensor2D): { state: tf.Tensor2D; parameters: ParameterDelta[] };
  /** the same rounding in a kernel */
  readonly inKernels: Rounding;
  /** The gradient of r, [1], from the sum that kernels make; empty if r is not learned. */
  ofRange(sum: tf.Tensor1D, units: number): tf.Tensor1D[];
}

/** Creates the rounding of options. */
export function stateRounding({ bits, range, learnedRange }: Required<StateQuantizerOptions>): StateRounding {
  const largestCode = 2 ** (bits - 1) - 1;
  return {
    bits,
    isLearned: learnedRange,
    open(r) {
      const learned = learnedRange ? r : undefined;
      const step = (learned ? rangeOf(learned, bits) : range) * 2 ** (1 - bits);
      const rounded = (v: tf.Tensor2D) =>
        tf.mul<tf.Tensor2D>(
          clamped(tf.floor(tf.add<tf.Tensor2D>(tf.mul(v, 1 / step), 0.5)), -largestCode - 1, largestCode),
          step,
        );
      const scaleOf = (units: number) => Math.LN2 / Math.sqrt(units * largestCode);
      const passes = (error: tf.Tensor2D) => tf.lessEqual(tf.abs(error), step);
      const gradient = (dy: tf.Tensor2D, error: tf.Tensor2D) => {
        const inside = passes(error);
        const state = tf.where(inside, dy, tf.zerosLike(dy)) as tf.Tensor2D;
        if (!learned) return { state, parameters: [] };
        const limit = tf.where(
          tf.greater(error, 0),
          tf.fill(error.shape, -(largestCode + 1) * step),
          largestCode * step,
        );
        const slope = tf.where(inside, error, limit);
        const rows = tf.mul<tf.Tensor2D>(tf.sum(tf.mul(dy, slope), 1, true), scaleOf(error.shape[1]));
        return { state, parameters: [{ rows }] };
      };
      const round = (v: tf.Tensor2D): tf.Tensor2D => {
        const inputs = learned ? [v, learned] : [v];
        return tf.customGrad((...given) => {
          const save = given.pop() as unknown as tf.GradSaveFunc;
          const value = rounded(given[0] as tf.Tensor2D);
          save([given[0] as tf.Tensor2D, value]);
          const gradFunc = (dy: tf.Tensor, [exact, value]: tf.Tensor[]) => {
            const { state, parameters } = gradient(dy as tf.Tensor2D, tf.sub(value!, exact!));
            return [state, ...parameters.map((delta) => tf.sum((delta as { rows: tf.Tensor2D }).rows, 0))];
          };
          return { value, gradFunc };
        })(...inputs) as tf.Tensor2D;
      };
      return {
        ...{ step, round, gradient },
        inKernels: { step, largestCode },
        ofRange: (sum, units) => (learned ? [tf.mul<tf.Tensor1D>(sum, scaleOf(units))] : []),
      };
    },
  };
}

/** R of a learned range. NaN stays NaN, so that a diverged range stays visible. */
export function rangeOf(r: tf.Tensor, bits: number): number {
  const { smallest, largest } = exponentLimits(bits);
  return 2 ** Math.min(largest, Math.max(smallest, Math.floor(r.dataSync()[0]! + 0.5)));
}
