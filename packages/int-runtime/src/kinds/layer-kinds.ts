import type { OrthogonalLayer } from './orthogonal/layer.js';
import type { OrthogonalSpec } from './orthogonal/spec.js';

/**
 * The kinds of recurrent layers: for each name, how a trained layer is specified, and what it is in integers. Whoever registers a kind
 * adds it by declaration merging, so that its layers type-check.
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

/** One recurrent layer as it was trained, of any kind. */
export type RecurrentSpec = LayerKinds[keyof LayerKinds]['spec'];

/** One recurrent layer in integers, of any kind. */
export type IntLayer = LayerKinds[keyof LayerKinds]['layer'];

/** What a specification becomes in integers. */
export type LayerOf<Spec> = Spec extends { kind: infer Kind extends keyof LayerKinds }
  ? LayerKinds[Kind]['layer']
  : never;

/** The kind of layers that do not say theirs: in files of versions 1 to 3. */
export const FIRST_KIND = 'orthogonal';
