import { cellOf } from '@qornn/cells';
import { eigenvalueModuli, singularValues } from '@qornn/orthogonal-params';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { recurrentLayers, withQuantization } from './model.js';

/** Extremes of a list of numbers. Null in a record is a value that was not finite. */
export interface Extremes {
  smallest: number | null;
  largest: number | null;
}

/** Spectrum of a recurrent weight, as the recurrence uses it. */
export interface WeightSpectrum {
  singularValues: Extremes;
  eigenvalueModuli: Extremes;
}

/**
 * Extreme singular values and eigenvalue moduli of the quantized recurrent weights, O(units³) each.
 *
 * @returns by `layer 0`, `layer 1`, …; layers without an orthogonal weight are left out
 * @example
 * weightSpectra(model)['layer 0']?.eigenvalueModuli.largest;
 */
export function weightSpectra(model: LayersModel): Record<string, WeightSpectrum> {
  const spectra: Record<string, WeightSpectrum> = {};
  for (const [l, layer] of recurrentLayers(model).entries()) {
    const weight = cellOf(layer)?.orthogonalWeight?.(layer);
    if (!weight) continue;
    const matrix = withQuantization(model, true, () => weight.quantized());
    spectra[`layer ${l}`] = {
      singularValues: extremes(singularValues(matrix)),
      eigenvalueModuli: extremes(eigenvalueModuli(matrix)),
    };
    matrix.dispose();
  }
  return spectra;
}

/** @param values in descending order */
function extremes(values: Float64Array): Extremes {
  const [smallest, largest] = [values.at(-1)!, values[0]!].map((value) => (Number.isFinite(value) ? value : null));
  return { smallest: smallest!, largest: largest! };
}
