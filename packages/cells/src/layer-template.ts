import type * as tf from '@tensorflow/tfjs-core';
import { layers } from '@tensorflow/tfjs-layers';
import { LayerConfigError } from './errors.js';
import { oncePerScope } from './once-per-scope.js';

type Loss = Parameters<layers.Layer['addLoss']>[0];
type LossFunction = Exclude<Loss, unknown[]>;

/** Key of a config that holds the layer it comes from. Not enumerable, so copies and files do not keep it. */
const TEMPLATE = Symbol('template');

/**
 * A layer that wrappers can copy. `tf.layers.bidirectional` runs two copies, created from the config of the given layer, but reads the
 * losses of the original, which is never built. So a layer tracks its copies and returns their losses.
 */
export abstract class LayerTemplate extends layers.Layer {
  private readonly copies: LayerTemplate[] = [];
  private template: LayerTemplate | undefined;

  /** Creates a layer from the result of `getConfig`. Loading and wrappers call it. */
  static override fromConfig<T extends tf.serialization.Serializable>(
    cls: tf.serialization.SerializableConstructor<T>,
    config: tf.serialization.ConfigDict,
  ): T {
    // TensorFlow.js adds its registered classes to the config of every layer.
    const { customObjects: _, ...own } = config;
    const copy = new cls(own);
    const template = (config as { [TEMPLATE]?: LayerTemplate })[TEMPLATE];
    if (template && copy instanceof LayerTemplate) {
      copy.template = template;
      template.copies.push(copy);
    }
    return copy;
  }

  /** The config entries that this class adds to its base class. */
  protected abstract ownConfig(): tf.serialization.ConfigDict;

  override getConfig(): tf.serialization.ConfigDict {
    const config = { ...super.getConfig(), ...this.ownConfig() };
    return Object.defineProperty(config, TEMPLATE, { value: this });
  }

  override build(inputShape: (number | null)[] | (number | null)[][]): void {
    if (this.isDirection && this.template?.initialWeights) {
      throw new LayerConfigError(
        `${this.template.name}: bidirectional copies the layer without its option weights; call setWeights of the wrapper instead`,
        'weights',
      );
    }
    super.build(inputShape as (number | null)[]);
  }

  /** The losses that do not depend on inputs: its own, or those of both directions for a layer inside `tf.layers.bidirectional`. */
  override get losses(): LossFunction[] {
    const { directions } = this;
    if (directions.length === 0) return super.losses;
    const losses = directions.flatMap((copy) => copy.losses);
    if (losses.length > 0 && directions.length > 2) {
      throw new LayerConfigError(
        `${this.name}: has a penalty and is shared by ${directions.length / 2} bidirectional wrappers, so the penalty cannot be assigned to one; create a layer for each`,
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

  /** The copies that run for this layer inside `tf.layers.bidirectional`; empty for other layers. */
  protected get directions(): LayerTemplate[] {
    return this.copies.filter((copy) => copy.isDirection);
  }

  /** Whether it is one of the two copies of a bidirectional wrapper, recognized by their names. */
  private get isDirection(): boolean {
    const of = this.template?.name;
    return of !== undefined && (this.name === `forward_${of}` || this.name === `backward_${of}`);
  }
}
