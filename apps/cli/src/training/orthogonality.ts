import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { cellOf, RecurrentLayer } from '@qornn/cells';
import { horizonGain, orthogonalityDefect, singularValues, spectralRadius } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';

/** How close a recurrent weight is to orthogonal, and what it does to a state over a sequence. */
export interface Orthogonality {
  /** as `orthogonalityDefect` measures it; 0 for an orthogonal matrix */
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
  /** where the weight lives */
  parametrization: {
    name: string;
    /** orthogonal to rounding before quantization, whatever is learned */
    exact: boolean;
    /** numbers that are free in it */
    parameters: number;
    /** multiplications of a training step beside the recurrence */
    operationsPerStep: number;
  };
  /** time steps of the horizon gain */
  horizon: number;
  /** with the latent weight, taken to its parametrization */
  latent: Orthogonality;
  /** as the recurrence uses it; equal to `latent` where nothing is quantized */
  quantized: Orthogonality;
}

/** A square matrix, as it can be handed to another thread. */
export interface Weight {
  values: Float32Array;
  units: number;
  /** steps of the horizon gain */
  steps: number;
  /** what computes */
  backend: string;
}

/** What a weight of [units, units] does to a state. */
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
 * Measures on a thread of its own, for a large matrix takes minutes, in which signals are to be heard.
 *
 * @param layer of a cell that keeps its recurrent weight near orthogonality
 * @param horizon steps to measure over, where the layer has no gain with a horizon of its own
 * @returns null for a layer of another cell
 * @throws what the signal aborts with
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
      reject(new Error(`the thread that measures a weight ended with code ${code}`));
    });
  }).finally(() => worker.terminate());
}

/** From the sources, as tests run, it is the built one: Node runs no TypeScript. */
function startWorker(workerData: Weight): Worker {
  const beside = new URL('./orthogonality-worker.js', import.meta.url);
  if (existsSync(fileURLToPath(beside))) return new Worker(beside, { workerData, stdout: true });
  const built = new URL('../../dist/training/orthogonality-worker.js', import.meta.url);
  return new Worker(built, { workerData, execArgv: [], stdout: true });
}
