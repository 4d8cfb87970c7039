import type { BaseLayer } from './base-layer.js';

/** A layer as its formula says it, in integers of any size. */
export interface ReferenceLayer {
  /** the state vectors where the model starts */
  readonly start: readonly (readonly bigint[])[];
  /** One time step of one stream. */
  step(states: readonly (readonly bigint[])[], input: readonly bigint[]): { states: bigint[][]; output: bigint[] };
}

/** What engines of a kind are compared with: it shares no arithmetic with them. */
export interface ReferenceKind<Layer extends BaseLayer = BaseLayer> {
  readonly name: string;
  reference(layer: Layer): ReferenceLayer;
}
