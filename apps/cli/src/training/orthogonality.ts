import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { cellOf, RecurrentLayer } from '@qornn/cells';
import { horizonGain, orthogonalityDefect, singularValues, spectralRadius } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';

/** Orthogonality of a recurrent weight, and its gain over a sequence. */
export interface Orthogonality {
  /** see `orthogonalityDefect`; 0 for an orthogonal matrix */
  defect: number;
  /** largest modulus of an eigenvalue */
  spectralRadius: number;
  singularValues: { smallest: number; largest: number };
  /** root-mean-square singular value of Wⁿ; 1 neither damps nor amplifies */
  horizonGain: number;
}

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

/** A square matrix, transferable to a worker thread. */
export interface Weight {
  values: Float32Array;
  units: number;
  /** steps of the horizon gain */
  steps: number;
  /** TensorFlow.js backend */
  backend: string;
}

/** Diagnostics of a weight of shape [units, units]. */
export function measureWeight(weight: tf.Tensor2D, steps: number): Orthogonality {
  const values = singularValues(weight);
  return {
    defect: orthogonalityDefect(weight),
    spectralRadius: spectralRadius(weight),
    singularValues: { smallest: Math.min(...values), largest: Math.max(...values) },
    horizonGain: horizonGain(weight, steps),
  };
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
    return measured({ values, units, steps, backend: tf.getBackend() }, signal);
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

function measured(weight: Weight, signal: AbortSignal | undefined): Promise<Orthogonality> {
  signal?.throwIfAborted();
  const worker = startWorker(weight);
  return new Promise<Orthogonality>((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', resolve).on('error', reject);
    worker.on('exit', (code) => {
      signal?.removeEventListener('abort', stop);
      reject(new Error(`the worker thread of the diagnostics ended with code ${code}`));
    });
  }).finally(() => worker.terminate());
}

/** Path of the worker. Tests run from the sources but need the built worker, because Node does not run TypeScript. */
function startWorker(workerData: Weight): Worker {
  const beside = new URL('./orthogonality-worker.js', import.meta.url);
  if (existsSync(fileURLToPath(beside))) return new Worker(beside, { workerData, stdout: true });
  const built = new URL('../../dist/training/orthogonality-worker.js', import.meta.url);
  return new Worker(built, { workerData, execArgv: [], stdout: true });
}
