import type { BaseLayer } from './base-layer.js';

/** A layer computed by its formula in BigInt. */
export interface ReferenceLayer {
  /** the initial state vectors */
  readonly start: readonly (readonly bigint[])[];
  /** Runs one time step of one stream. */
  step(states: readonly (readonly bigint[])[], input: readonly bigint[]): { states: bigint[][]; output: bigint[] };
}

/** Reference implementation of a kind for tests of engines; shares no arithmetic with them. */
export interface ReferenceKind<Layer extends BaseLayer = BaseLayer> {
  readonly name: string;
  reference(layer: Layer): ReferenceLayer;
}
