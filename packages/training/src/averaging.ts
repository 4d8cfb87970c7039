import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { RunConfig } from './configuration/run-schema.js';
import { recurrentLayers, setMinBits, weightsOf } from './model.js';
import type { Parameter } from './optimizer.js';

/**
 * The exponential moving average (EMA) of the trained weights:
 *
 *     a_n = Σ_k β^{n−k} θ_k / Σ_k β^{n−k},   k = 1 … n,   computed as   a ← a + w (θ − a),   w = (1 − β) / (1 − β^n)
 *
 * θ_k are the latent weights after step start + k. The correction removes the bias of a plain recursion towards the first value. A weight
 * on a manifold is averaged as a matrix and projected back before use; see `meanOf` of the layers.
 * Source: Polyak and Juditsky 1992; the bias correction as in Adam, Kingma and Ba 2015 (arXiv 1412.6980), algorithm 1.
 */
export class WeightAverage {
  private readonly means: tf.Tensor[];
  private readonly refreshes: boolean;

  constructor(
    private readonly model: LayersModel,
    private readonly parameters: readonly Parameter[],
    private readonly options: NonNullable<RunConfig['training']['averaging']>,
    { end }: RunConfig['training']['orthogonalRounding'],
  ) {
    this.means = parameters.map((parameter) => tf.tidy(() => tf.keep(tf.zerosLike(read(parameter)))));
    this.refreshes = end;
  }

  /** Adds the weights after a step. */
  add(step: number): void {
    const { decay, start } = this.options;
    const count = step - start;
    if (count < 1) return;
    const weight = (1 - decay) / (1 - decay ** count);
    this.parameters.forEach((parameter, i) => {
      const before = this.means[i]!;
      this.means[i] = tf.tidy(() => tf.keep(tf.add(before, tf.mul(tf.sub(read(parameter), before), weight))));
      before.dispose();
    });
  }

  /**
   * Runs work with the averaged weights in the model, then restores the trained ones. Uses the trained weights before averaging starts.
   *
   * @param step the last step added
   */
  async during<T>(step: number, work: () => Promise<T>): Promise<T> {
    if (step <= this.options.start) return work();
    const variables = weightsOf(this.model).map(({ variable }) => variable);
    // Copy the values: a clone would share them with the variable.
    const trained = variables.map((variable) => tf.tidy(() => tf.mul(variable, 1)));
    try {
      this.putIntoModel();
      return await work();
    } finally {
      variables.forEach((variable, i) => {
        variable.assign(trained[i]!);
      });
      tf.dispose(trained);
    }
  }

  /** The means by name, owned by the average. */
  state(): Record<string, tf.Tensor> {
    return Object.fromEntries(this.parameters.map(({ name }, i) => [name, this.means[i]!]));
  }

  /** Restores the means of all parameters; names and shapes as in `state()`. */
  restore(state: Record<string, tf.Tensor>): void {
    this.parameters.forEach(({ name }, i) => {
      this.means[i]!.dispose();
      this.means[i] = tf.tidy(() => tf.keep(tf.mul(state[name]!, 1)));
    });
  }

  dispose(): void {
    tf.dispose(this.means);
  }

  private putIntoModel(): void {
    this.parameters.forEach(({ variable, mean }, i) => {
      if (mean) mean.write(this.means[i]!);
      else variable.assign(this.means[i]!);
    });
    if (!this.refreshes) return;
    // Otherwise keep the codes of orthogonal rounding: the other weights are trained for them.
    setMinBits(this.model, null);
    for (const layer of recurrentLayers(this.model)) layer.refreshQuantizers();
  }
}

/** The value of a parameter to average, as a new tensor. */
function read({ variable, mean }: Parameter): tf.Tensor {
  return mean ? mean.read() : tf.clone(variable);
}
