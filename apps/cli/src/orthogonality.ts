import type { OrthogonalRNN } from '@qornn/cells';
import { horizonGain, orthogonalityDefect, singularValues, spectralRadius } from '@qornn/orthogonal-params';
import type * as tf from '@tensorflow/tfjs-core';

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

/** @param horizon steps to measure over, where the layer has no gain with a horizon of its own */
export function diagnose(layer: OrthogonalRNN, horizon: number): LayerDiagnostics {
  const { gain } = layer;
  const steps = (gain === 'none' ? undefined : gain.horizon) ?? horizon;
  const measure = (weight: tf.Tensor2D): Orthogonality => {
    const values = singularValues(weight);
    const measured = {
      defect: orthogonalityDefect(weight),
      spectralRadius: spectralRadius(weight),
      singularValues: { smallest: Math.min(...values), largest: Math.max(...values) },
      horizonGain: horizonGain(weight, steps),
    };
    weight.dispose();
    return measured;
  };
  return {
    name: layer.name,
    units: layer.units,
    parametrization: {
      name: layer.parametrization.name,
      exact: layer.parametrization.exact,
      parameters: layer.parametrization.parameterCount(layer.units),
      operationsPerStep: layer.parametrization.operationsPerStep(layer.units),
    },
    horizon: steps,
    latent: measure(layer.orthogonalWeight()),
    quantized: measure(layer.recurrentWeight()),
  };
}
