import { horizonGain, orthogonalityDefect, singularValues, spectralRadius } from '@qornn/orthogonal-params';
import type * as tf from '@tensorflow/tfjs-core';

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
