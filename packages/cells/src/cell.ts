import type { BaseSpec } from '@qornn/int-runtime';
import type { OptionTable } from '@qornn/options';
import type { OrthogonalParametrization } from '@qornn/orthogonal-params';
import type * as tf from '@tensorflow/tfjs-core';
import type { LabelOptions } from './cell-label.js';
import type { RecurrentLayer } from './recurrent-layer.js';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';

/** A class of recurrent layers. Its constructor takes the options of its table. */
export interface RecurrentLayerClass<L extends RecurrentLayer = RecurrentLayer> {
  new (config: never): L;
  /** class name in saved models */
  readonly className: string;
  /** checks of the options */
  readonly options: OptionTable<RecurrentLayerConfig>;
}

/** A nearly orthogonal recurrent weight. */
export interface OrthogonalWeight {
  /** its parametrization */
  parametrization: OrthogonalParametrization;
  /** time steps of the horizon gain; undefined without gain, or while the horizon is not set */
  horizon: number | undefined;
  /** @returns the weight before quantization, [units, units], a new tensor */
  latent(): tf.Tensor2D;
  /** @returns the weight as the network uses it, [units, units], a new tensor */
  quantized(): tf.Tensor2D;
}

/** A recurrent cell type: its layer class, label and integer form. */
export interface Cell<L extends RecurrentLayer = RecurrentLayer> {
  /** name in configurations, for instance `gru` */
  readonly name: string;
  /** layer class; configurations may set the options of its table */
  readonly layer: RecurrentLayerClass<L>;
  /**
   * Converts a trained layer to the specification of a layer kind of `@qornn/int-runtime`, built in or added by `registerLayerKind`: plain
   * data without tensors. Undefined if the cell has no integer form.
   *
   * @throws DescribeError when this layer has no integer form; the message names the layer and the cause
   */
  describe?(layer: L): BaseSpec;
  /** why `describe` is undefined; completes the message "has no integer form: …" */
  readonly noIntegerForm?: string;
  /** label in lists of runs; default: the name */
  readonly label?: LabelOptions;
  /** switches a preset to this cell, as `gru` in `copy-1000+gru`; absent where presets have no such variant */
  readonly presetName?: string;
  /**
   * A lower bound of the number of parameters of a layer that is not built yet, for the memory estimate before training; default 0.
   *
   * @param inputs number of input features
   */
  minParams?(layer: L, inputs: number): number;
  /** Why the weights of a layer cannot be averaged over training steps, as one clause; undefined if they can. */
  whyNotAveraged?(layer: L): string | undefined;
  /** The nearly orthogonal recurrent weight of a layer, for `qornn inspect`; undefined for other cells. */
  orthogonalWeight?(layer: L): OrthogonalWeight;
}
