import { cellOf, RecurrentLayer } from '@qornn/cells';
import type * as tf from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import { measureInWorker } from './measure-in-worker.js';
import type { Orthogonality } from './measure-weight.js';

/** The weight of a recurrent layer before and after quantization. */
export interface LayerDiagnostics {
  name: string;
  units: number;
  /** parametrization of the weight */
  parametrization: {
    name: string;
    /** always orthogonal before quantization, up to rounding errors */
    exact: boolean;
    /** number of free parameters */
    parameters: number;
    /** multiplications per training step, without the recurrence */
    operationsPerStep: number;
  };
  /** time steps of the horizon gain */
  horizon: number;
  /** diagnostics of the latent weight after its parametrization */
  latent: Orthogonality;
  /** diagnostics of the weight in the recurrence; equal to `latent` without quantization */
  quantized: Orthogonality;
}

/**
 * Computes diagnostics in a worker thread, because large matrices take minutes and signals must be handled meanwhile.
 *
 * @param layer a recurrent layer
 * @param horizon time steps for the gain, if the layer has no horizon of its own
 * @returns null for a cell without an orthogonal recurrent weight
 * @throws the reason of the aborted signal
 */
export async function diagnose(
  layer: layers.Layer,
  horizon: number,
  signal?: AbortSignal,
): Promise<LayerDiagnostics | null> {
  const weight = layer instanceof RecurrentLayer ? cellOf(layer)?.orthogonalWeight?.(layer) : undefined;
  if (!weight) return null;
  const { units } = layer as RecurrentLayer;
  const { parametrization, horizon: steps = horizon } = weight;
  const measure = (matrix: tf.Tensor2D): Promise<Orthogonality> => {
    const values = matrix.dataSync() as Float32Array;
    matrix.dispose();
    return measureInWorker({ measure: 'orthogonality', values, units, steps }, signal);
  };
  return {
    name: layer.name,
    units,
    parametrization: {
      name: parametrization.name,
      exact: parametrization.exact,
      parameters: parametrization.parameterCount(units),
      operationsPerStep: parametrization.operationsPerStep(units),
    },
    horizon: steps,
    latent: await measure(weight.latent()),
    quantized: await measure(weight.quantized()),
  };
}
