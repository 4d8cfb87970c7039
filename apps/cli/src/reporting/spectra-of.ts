import { cellOf, RecurrentLayer } from '@qornn/cells';
import type { IntModel, OrthogonalLayer } from '@qornn/int-runtime';
import type { ReportSpectrum } from '@qornn/report';
import type * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import { measureInWorker } from '../training/measure-in-worker.js';
import { recurrentValues } from './recurrent-values.js';

/** Spectra of the recurrent weights of a trained network; none for cells without orthogonal weights. */
export async function spectraOfNetwork(
  model: LayersModel,
  variants: readonly ('latent' | 'quantized')[],
  signal: AbortSignal,
): Promise<ReportSpectrum[]> {
  const spectra: ReportSpectrum[] = [];
  for (const [l, layer] of recurrentLayersOf(model).entries()) {
    const weight = cellOf(layer)?.orthogonalWeight?.(layer);
    if (!weight) continue;
    const measure = (matrix: tf.Tensor2D) => {
      const values = matrix.dataSync() as Float32Array;
      matrix.dispose();
      return measureInWorker({ measure: 'spectrum', values, units: layer.units }, signal);
    };
    for (const variant of variants) {
      spectra.push({ name: `layer ${l}, ${variant}`, ...(await measure(weight[variant]())) });
    }
  }
  return spectra;
}

/** Spectra of the recurrent weights of an integer model, as its integers are. */
export async function spectraOfModel({ layers }: IntModel, signal: AbortSignal): Promise<ReportSpectrum[]> {
  const spectra: ReportSpectrum[] = [];
  for (const [l, layer] of layers.entries()) {
    if (layer.kind !== 'orthogonal') continue;
    const values = recurrentValues(layer as OrthogonalLayer);
    const spectrum = await measureInWorker({ measure: 'spectrum', values, units: layer.units }, signal);
    spectra.push({ name: `layer ${l}, integers`, ...spectrum });
  }
  return spectra;
}

function recurrentLayersOf({ layers }: LayersModel): RecurrentLayer[] {
  return layers.filter((layer): layer is RecurrentLayer => layer instanceof RecurrentLayer);
}
