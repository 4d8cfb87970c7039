import type { StepReport } from './step.js';

/** A loss this many times the first one, or the baseline, is a run that will not come back. */
const DIVERGED_FACTOR = 100;

export const DIVERGENCE_CURE =
  'Lower training.optimizer.learningRate or recurrentRateFactor, set training.clipNorm, and keep model.gain on for quantized linear recurrences';

/**
 * Why a step has left everything that training could come back from; undefined where it has not.
 *
 * @param firstLoss of the run; null at its first step
 */
export function divergence(
  { loss, gradientNorm }: StepReport,
  firstLoss: number | null,
  baselineLoss: number,
): string | undefined {
  if (!Number.isFinite(loss)) return `the loss is ${loss}`;
  if (!Number.isFinite(gradientNorm)) return `the norm of the gradient is ${gradientNorm}`;
  const bound = DIVERGED_FACTOR * Math.max(firstLoss ?? loss, baselineLoss);
  return loss > bound ? `the loss is ${loss.toPrecision(3)}, more than ${bound.toPrecision(3)}` : undefined;
}
