import type { OrthogonalLayer } from './orthogonal/layer.js';
import type { OrthogonalSpec } from './orthogonal/spec.js';

/**
 * Types of recurrent layers by kind: trained (`spec`) and compiled to integers (`layer`). Add the types of a registered kind by declaration
 * merging.
 *
 * @example
 * declare module '@qornn/int-runtime' {
 *   interface LayerKinds {
 *     movingAverage: { spec: MovingAverageSpec; layer: MovingAverageLayer };
 *   }
 * }
 */
export interface LayerKinds {
  orthogonal: { spec: OrthogonalSpec; layer: OrthogonalLayer };
}

/** A trained recurrent layer of any kind. */
export type RecurrentSpec = LayerKinds[keyof LayerKinds]['spec'];

/** An integer recurrent layer of any kind. */
export type IntLayer = LayerKinds[keyof LayerKinds]['layer'];

/** The integer layer of a trained layer. */
export type LayerOf<Spec> = Spec extends { kind: infer Kind extends keyof LayerKinds }
  ? LayerKinds[Kind]['layer']
  : never;

/** The kind of layers in files of versions 1 to 3, which have no field `kind`. */
export const FIRST_KIND = 'orthogonal';
