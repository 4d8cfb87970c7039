import { largestMagnitude } from '../../largest-magnitude.js';
import { scaleExactly } from '../../requantization.js';
import { clamped } from './blend.js';
import { type GatedIntLayer, gatedMagnitude } from './layer.js';
import { productBound } from './matrix.js';

/** a of a row, from W h, U x and b. */
export type PreActivation = (row: number, product: number, driven: number, bias: number) => number;

/**
 * Prepares the pre-activation of a layer: in doubles where they hold every sum exactly, else in two halves.
 *
 * @param inputMagnitude largest magnitude of the layer's input
 */
export function preActivation(layer: GatedIntLayer, inputMagnitude: number): PreActivation {
  const { recurrentMultiplier, kernelMultiplier, shift } = layer;
  const [perRow, perKernelRow] = [recurrentMultiplier.length > 1, kernelMultiplier.length > 1];
  const half = 2 ** (shift - 1);
  const bound =
    productBound(layer.recurrent, gatedMagnitude(layer)) * largestMagnitude(recurrentMultiplier) +
    productBound(layer.kernel, inputMagnitude) * largestMagnitude(kernelMultiplier);
  if (bound + half < 2 ** 52) {
    const scale = 2 ** -shift;
    return (row, product, driven, bias) => {
      const m = recurrentMultiplier[perRow ? row : 0]!;
      const n = kernelMultiplier[perKernelRow ? row : 0]!;
      return clamped(Math.floor((product * m + driven * n + half) * scale) + bias, 16);
    };
  }
  return (row, product, driven, bias) => {
    const m = recurrentMultiplier[perRow ? row : 0]!;
    const n = kernelMultiplier[perKernelRow ? row : 0]!;
    return clamped(scaleExactly(product, m, driven, n, half, shift) + bias, 16);
  };
}
