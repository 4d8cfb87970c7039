import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, Sequential } from '@tensorflow/tfjs-layers';
import { ModelError } from './errors.js';

export interface LogitsOptions {
  /** training mode (dropout, noise); default false */
  training?: boolean;
  /** number of time steps of each sequence, [batch]; the steps after it are padding. Default: all */
  lengths?: Int32Array | undefined;
}

/**
 * The logits of a model.
 *
 * @param x shape [batch, time, inputs]
 * @returns shape [batch, time, outputs], or [batch, outputs], for the last step of each sequence; outputs at padding have no meaning
 * @throws ModelError when sequences differ in length and the model is not sequential
 */
export function logitsOf(
  model: LayersModel,
  x: tf.Tensor3D,
  { training = false, lengths }: LogitsOptions = {},
): tf.Tensor {
  const [batch, time] = x.shape;
  if (!lengths || lengths.every((length) => length === time)) return model.apply(x, { training }) as tf.Tensor;
  return tf.tidy(() => masked(model, x, maskOf(lengths, batch, time), training).output);
}

interface Masked {
  output: tf.Tensor;
  /** null once there is no time axis */
  mask: tf.Tensor | null;
}

/** Applies the layers one by one, since a model of TensorFlow.js takes no mask. */
function masked(model: LayersModel, x: tf.Tensor, mask: tf.Tensor, training: boolean): Masked {
  if (!(model instanceof Sequential)) {
    throw new ModelError(`${model.name}: sequences of different lengths need a sequential model`);
  }
  return model.layers.reduce<Masked>(
    ({ output, mask }, layer) => {
      if (mask && layer instanceof Sequential) return masked(layer, output, mask, training);
      return {
        output: layer.apply(output, mask ? { training, mask } : { training }) as tf.Tensor,
        mask: mask && (layer.computeMask(output, mask) as tf.Tensor | null),
      };
    },
    { output: x, mask },
  );
}

/** [batch, time], 1 at the steps of a sequence, 0 after them. */
function maskOf(lengths: Int32Array, batch: number, time: number): tf.Tensor2D {
  const mask = new Float32Array(batch * time);
  lengths.forEach((length, i) => {
    mask.fill(1, i * time, i * time + length);
  });
  return tf.tensor2d(mask, [batch, time]);
}
