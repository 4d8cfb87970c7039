import type { BaseLayer } from '@qornn/int-runtime';
import type { Operations } from '../size/operations.js';
import type { CLayerPlace } from './c-kind.js';

/** Sizes that a layer is to have instead of its own. */
export interface LayerSizes {
  readonly units: number;
  readonly inputs: number;
  /** most bits of its weights; undefined: as they are */
  readonly weightBits?: number;
}

/** Where a layer stands in an estimate. */
export interface CostPlace extends CLayerPlace {
  /** The part of the layer's states that are not 0, for random inputs. It takes a run of the model. */
  nonzero(): number;
}

/** A kind of layer for estimates of firmware. */
export interface CostKind<Layer extends BaseLayer = BaseLayer> {
  /** What a step of the layer consists of. */
  operations(layer: Layer, place: CostPlace): Operations;
  /**
   * A layer like this one, of other sizes, valid but without meaning: for the question what would fit. null if there is none of these sizes; absent
   * if the kind has no such layers.
   */
  resized?(layer: Layer, sizes: LayerSizes): Layer | null;
}
