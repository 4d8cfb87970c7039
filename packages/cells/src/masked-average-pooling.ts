import type { OptionTable } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import type { layers } from '@tensorflow/tfjs-layers';
import { ShapeError } from './errors.js';
import { LayerTemplate } from './layer-template.js';
import { firstShape, listOf } from './one-or-many.js';
import { checkOptions } from './options.js';
import { PLACEMENT_OPTIONS } from './recurrent-layer-options.js';

/** Options of every layer of TensorFlow.js. */
type LayerConfig = Omit<
  NonNullable<ConstructorParameters<typeof layers.Layer>[0]>,
  'updatable' | 'weights' | 'inputDType'
>;

const { name, inputShape, batchInputShape, batchSize, trainable, dtype } = PLACEMENT_OPTIONS;
const OPTIONS = { name, inputShape, batchInputShape, batchSize, trainable, dtype } as OptionTable<LayerConfig>;

/**
 * The mean over the time steps of a sequence, of those that are not masked:
 *
 *     y = Σ_t m_t x_t / Σ_t m_t
 *
 * As `GlobalAveragePooling1D` of Keras; that of TensorFlow.js ignores masks. Masked steps are selected away, so they may be NaN.
 */
export class MaskedAveragePooling1D extends LayerTemplate {
  static readonly className = 'MaskedAveragePooling1D';

  /** @throws LayerConfigError when an option is unknown or invalid */
  constructor(config: LayerConfig = {}) {
    checkOptions<LayerConfig>('maskedAveragePooling1D', config, OPTIONS);
    super(config);
    this.supportsMasking = true;
  }

  protected ownConfig(): tf.serialization.ConfigDict {
    return {};
  }

  /**
   * @param inputs [batch, time, features]
   * @param kwargs `mask`: [batch, time], 0 at masked steps; default: none is masked
   * @returns [batch, features]; 0 for a sequence without a step
   * @throws ShapeError when the input or the mask has another shape
   */
  override call(inputs: tf.Tensor | tf.Tensor[], kwargs: Record<string, unknown> = {}): tf.Tensor {
    return tf.tidy(() => {
      const x = listOf(inputs)[0]!;
      if (x.rank !== 3)
        throw new ShapeError(`${this.name}: input must be [batch, time, features], but is [${x.shape}]`);
      const mask = listOf(kwargs.mask as tf.Tensor | tf.Tensor[])[0];
      if (mask == null) return tf.mean(x, 1);
      if (mask.rank !== 2 || mask.shape[0] !== x.shape[0] || mask.shape[1] !== x.shape[1]) {
        throw new ShapeError(
          `${this.name}: the mask must be [${x.shape.slice(0, 2)}] for this input, but is [${mask.shape}]`,
        );
      }
      const isStep = tf.cast(mask, 'bool');
      const kept = tf.where(tf.expandDims(isStep, 2), x, tf.zerosLike(x));
      const count = tf.maximum(tf.sum(tf.cast(isStep, 'float32'), 1, true), 1);
      return tf.div(tf.sum(kept, 1), count);
    });
  }

  override computeOutputShape(inputShape: (number | null)[] | (number | null)[][]): (number | null)[] {
    const [batch, , features] = firstShape(inputShape) as [number | null, number | null, number | null];
    return [batch, features];
  }

  /** There is no time axis left. */
  override computeMask(): tf.Tensor {
    return null as unknown as tf.Tensor;
  }
}

tf.serialization.registerClass(MaskedAveragePooling1D);

/**
 * Creates a {@link MaskedAveragePooling1D}, to put between a recurrent layer with `returnSequences` and a dense layer.
 *
 * @example
 * tf.sequential({ layers: [orthogonalRNN({ units: 16, returnSequences: true, inputShape: [null, 3] }), maskedAveragePooling1D(), tf.layers.dense({ units: 4 })] });
 */
export function maskedAveragePooling1D(config: LayerConfig = {}): MaskedAveragePooling1D {
  return new MaskedAveragePooling1D(config);
}
