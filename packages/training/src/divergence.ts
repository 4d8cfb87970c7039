import type { StepReport } from './step.js';

/** Loss diverged: more than 100 times the larger of the first loss and the baseline. */
const DIVERGED_FACTOR = 100;

export const DIVERGENCE_HINT =
  'Lower training.optimizer.learningRate or recurrentRateFactor, set training.clipNorm, and keep model.gain on for quantized linear recurrences';

/**
 * Why training diverged at a step; undefined if it did not.
 *
 * @param firstLoss of the run; null at the first step
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
