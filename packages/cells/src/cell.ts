import type { BaseSpec } from '@qornn/int-runtime';
import type { OptionTable } from '@qornn/options';
import type { OrthogonalParametrization } from '@qornn/orthogonal-params';
import type * as tf from '@tensorflow/tfjs-core';
import type { LabelOptions } from './cell-label.js';
import type { RecurrentLayer } from './recurrent-layer.js';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';

/** A class of recurrent layers. `new` takes the options of its table. */
export interface RecurrentLayerClass<L extends RecurrentLayer = RecurrentLayer> {
  new (config: never): L;
  /** under which saved models name it */
  readonly className: string;
  /** what each option must be */
  readonly options: OptionTable<RecurrentLayerConfig>;
}

/** A recurrent weight that is kept near orthogonality. */
export interface OrthogonalWeight {
  /** where it lives */
  parametrization: OrthogonalParametrization;
  /** time steps of the horizon gain; undefined where none is known */
  horizon: number | undefined;
  /** @returns before quantization, [units, units], a new tensor */
  latent(): tf.Tensor2D;
  /** @returns as the recurrence uses it, [units, units], a new tensor */
  quantized(): tf.Tensor2D;
}

/** All that is known of a kind of recurrent layer: how it is configured, labelled, and turned into integers. */
export interface Cell<L extends RecurrentLayer = RecurrentLayer> {
  /** as configurations call it, for instance `gru` */
  readonly name: string;
  /** the class of its layers; its table of options is what a configuration may set */
  readonly layer: RecurrentLayerClass<L>;
  /**
   * A trained layer in plain data, with no tensor left: a specification of a kind that `@qornn/int-runtime` knows, by
   * itself or by `registerLayerKind`. Absent where there is no such kind.
   *
   * @throws DescribeError when this one has no integer form; the message names the layer and the cause
   */
  describe?(layer: L): BaseSpec;
  /** why there is no `describe`; ends the sentence "it has no integer form: …" */
  readonly noIntegerForm?: string;
  /** how lists of runs call what it has been asked for; default: by its name */
  readonly label?: LabelOptions;
  /**
   * Numbers that a layer holds at least once it is built, for the estimate of memory before that; never more than it does. Absent where
   * nothing can be said.
   *
   * @param inputs features
   */
  leastNumbers?(layer: L, inputs: number): number;
  /** Why no mean over training steps can be taken of a layer's weights: what it has, in a clause; undefined where one can. */
  noMean?(layer: L): string | undefined;
  /** How near to orthogonal a layer keeps its recurrent weight, for those who inspect it; absent where it does not. */
  orthogonalWeight?(layer: L): OrthogonalWeight;
}
