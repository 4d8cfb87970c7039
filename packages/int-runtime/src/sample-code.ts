import type { IntModel } from './model.js';

/**
 * Code of a sample, by the formula of the inputs:
 *
 *     clamp(⌊(sample − mean) / (std · inputScale) + 1/2⌋)
 *
 * in doubles, clamped to `inputBits`. Engines read samples from a Float32Array, so they give this code for samples that are floats.
 *
 * @param input which input, 0 to inputs − 1
 * @param sample finite
 * @example
 * sampleCode(model, 0, 21.5); // 17
 */
export function sampleCode(
  { inputBits, inputScale, inputNormalization }: Pick<IntModel, 'inputBits' | 'inputScale' | 'inputNormalization'>,
  input: number,
  sample: number,
): number {
  const mean = inputNormalization?.mean[input] ?? 0;
  const std = inputNormalization?.std[input] ?? 1;
  const top = 2 ** (inputBits - 1);
  return Math.max(-top, Math.min(top - 1, Math.floor((sample - mean) / (std * inputScale) + 0.5)));
}
