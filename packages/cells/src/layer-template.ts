import type * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { LayerConfigError } from './errors.js';
import { oncePerScope } from './once-per-scope.js';

type Loss = Parameters<layers.Layer['addLoss']>[0];
type LossFunction = Exclude<Loss, unknown[]>;

/** From which layer a config comes: a key that neither spreads nor files keep. */
const TEMPLATE = Symbol('template');

/**
 * A layer that wrappers copy. `tf.layers.bidirectional` reads both directions from copies, made from the config of the layer it is
 * given, but asks the latter, which is never built, for the penalties. So a layer knows its copies, and answers for them.
 */
export abstract class LayerTemplate extends layers.Layer {
  private readonly copies: LayerTemplate[] = [];
  private template: LayerTemplate | undefined;

  /** Makes a layer of the class from what `getConfig` gives, as loading and wrapping do. */
  static override fromConfig<T extends tf.serialization.Serializable>(
    cls: tf.serialization.SerializableConstructor<T>,
    config: tf.serialization.ConfigDict,
  ): T {
    // TensorFlow.js adds the classes that it knows to the configuration of every layer.
    const { customObjects: _, ...own } = config;
    const copy = new cls(own);
    const template = (config as { [TEMPLATE]?: LayerTemplate })[TEMPLATE];
    if (template && copy instanceof LayerTemplate) {
      copy.template = template;
      template.copies.push(copy);
    }
    return copy;
  }

  /** What this layer adds to the config of the class above it. */
  protected abstract ownConfig(): tf.serialization.ConfigDict;

  override getConfig(): tf.serialization.ConfigDict {
    const config = { ...super.getConfig(), ...this.ownConfig() };
    return Object.defineProperty(config, TEMPLATE, { value: this });
  }

  override build(inputShape: (number | null)[] | (number | null)[][]): void {
    if (this.isDirection && this.template?.initialWeights) {
      throw new LayerConfigError(
        `${this.template.name}: bidirectional copies the layer, and cannot keep its option weights; call setWeights of the wrapper`,
        'weights',
      );
    }
    super.build(inputShape as (number | null)[]);
  }

  /** The losses that do not depend on inputs: its own, or, of a layer that was given to `tf.layers.bidirectional`, those of both directions. */
  override get losses(): LossFunction[] {
    const { directions } = this;
    if (directions.length === 0) return super.losses;
    const losses = directions.flatMap((copy) => copy.losses);
    if (losses.length > 0 && directions.length > 2) {
      throw new LayerConfigError(
        `${this.name}: has a penalty and is given to ${directions.length / 2} bidirectional wrappers, which cannot tell theirs apart; make a layer for each`,
      );
    }
    return losses;
  }

  override calculateLosses(): tf.Scalar[] {
    return super.losses.map((loss) => loss());
  }

  override addLoss(losses: Loss): void {
    for (const loss of [losses].flat()) super.losses.push(oncePerScope(loss) as LossFunction);
  }

  /** The copies that run for this layer, which was given to `tf.layers.bidirectional`; none of others. */
  protected get directions(): LayerTemplate[] {
    return this.copies.filter((copy) => copy.isDirection);
  }

  /** Whether it is one of the two copies of a bidirectional wrapper, which names them. */
  private get isDirection(): boolean {
    const of = this.template?.name;
    return of !== undefined && (this.name === `forward_${of}` || this.name === `backward_${of}`);
  }
}
