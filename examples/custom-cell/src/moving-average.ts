import { RecurrentLayer, type RecurrentLayerConfig, type Unrolled, type UnrollRequest } from '@qornn/cells';
import { byDefault, number, type OptionTable, oneOf } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';

export interface MovingAverageConfig extends RecurrentLayerConfig {
  /** α of every unit before training, a number in (0, 1); default 0.5 */
  smoothing?: number;
}

const DEFAULT_SMOOTHING = 0.5;

/**
 * An exponential moving average of each input, whose smoothing is learned:
 *
 *     h_t = h_{t−1} + α ∘ (x_t − h_{t−1}),   α = sigmoid(rate)
 *
 * It has as many units as inputs, and one weight, `rate` [units].
 */
export class MovingAverage extends RecurrentLayer {
  static readonly className: string = 'MovingAverage';
  /** What a layer, and so a configuration, may be asked for. It has no matrix that could be quantized. */
  static override readonly options: OptionTable<MovingAverageConfig> = {
    ...RecurrentLayer.options,
    recurrentQuantizer: byDefault('none', oneOf(['none'])),
    kernelQuantizer: byDefault('none', oneOf(['none'])),
    smoothing: byDefault(
      DEFAULT_SMOOTHING,
      number('in (0, 1)', (alpha) => alpha > 0 && alpha < 1),
    ),
  };

  readonly smoothing: number;
  protected readonly stateSizes: readonly number[];
  private rate!: LayerVariable;

  constructor(config: MovingAverageConfig) {
    super(config);
    this.smoothing = config.smoothing ?? DEFAULT_SMOOTHING;
    this.stateSizes = [this.units];
  }

  get recurrentVariables(): readonly LayerVariable[] {
    return [this.rate];
  }

  /** @returns α, [units], a new tensor */
  smoothingWeight(): tf.Tensor1D {
    return tf.sigmoid(this.rate.read() as tf.Tensor1D);
  }

  protected buildWeights(inputs: number): void {
    if (inputs !== this.units) {
      throw new Error(`MovingAverage: units is ${this.units}; it must be the ${inputs} inputs, one average for each`);
    }
    // The inverse of the sigmoid.
    const start = Math.log(this.smoothing / (1 - this.smoothing));
    this.rate = this.addVariable('rate', tf.fill([this.units], start));
  }

  protected unroll(x: tf.Tensor3D, { initialStates, mask }: UnrollRequest): Unrolled {
    const alpha = this.smoothingWeight();
    let h = initialStates?.[0] ?? tf.zeros<tf.Rank.R2>([x.shape[0], this.units]);
    const held = mask ? tf.unstack(tf.expandDims(mask, 2), 1) : [];
    const outputs = tf.unstack(x, 1).map((input, t) => {
      const next = tf.add<tf.Tensor2D>(h, tf.mul(alpha, tf.sub(input, h)));
      // Where the mask is 0, the state stays.
      h = held[t] ? tf.where(tf.cast(held[t], 'bool'), next, h) : next;
      return h;
    });
    return { outputs: this.returnSequences ? tf.stack(outputs, 1) : h, states: () => [h] };
  }

  protected override ownConfig(): tf.serialization.ConfigDict {
    return { ...super.ownConfig(), smoothing: this.smoothing };
  }
}
