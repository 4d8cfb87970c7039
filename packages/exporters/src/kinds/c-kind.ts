import type { BaseLayer } from '@qornn/int-runtime';
import type { CLayer } from '../c/c-layer.js';
import type { CTarget } from '../c/targets/target.js';

/** Where a layer stands in a C program. */
export interface CLayerPlace {
  /** name of the model, before all identifiers */
  readonly prefix: string;
  /** index of the layer, at the end of its identifiers */
  readonly index: number;
  /** largest magnitude of the layer's input */
  readonly inputMagnitude: number;
  readonly target: CTarget;
}

/** How a kind of layer is written in C. Pure: the same layer gives the same text. */
export type CKind<Layer extends BaseLayer = BaseLayer> = (layer: Layer, place: CLayerPlace) => CLayer;
