import { orthogonalPenalty } from '@qornn/orthogonal-params';
import * as tf from '@tensorflow/tfjs-core';
import type { OrthogonalPenaltyOptions } from './penalty.js';
import type { QuantizedWeight } from './quantized-weight.js';

/** The loss that a penalty adds: its strength times the orthogonal penalty of a recurrent weight, before or after quantization. */
export function penaltyLoss(
  { strength, on }: Required<OrthogonalPenaltyOptions>,
  recurrent: QuantizedWeight,
): tf.Scalar {
  return tf.tidy(() => {
    const weight = on === 'quantized' ? recurrent.value() : recurrent.real();
    return tf.mul<tf.Scalar>(orthogonalPenalty(weight), strength);
  });
}
