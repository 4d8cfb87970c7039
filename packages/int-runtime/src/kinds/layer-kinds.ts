import type { FastGRNNLayer } from './fast-grnn/layer.js';
import type { FastGRNNSpec } from './fast-grnn/spec.js';
import type { FastRNNLayer } from './fast-rnn/layer.js';
import type { FastRNNSpec } from './fast-rnn/spec.js';
import type { GruLayer } from './gru/layer.js';
import type { GruSpec } from './gru/spec.js';
import type { LstmLayer } from './lstm/layer.js';
import type { LstmSpec } from './lstm/spec.js';
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
  fastRNN: { spec: FastRNNSpec; layer: FastRNNLayer };
  fastGRNN: { spec: FastGRNNSpec; layer: FastGRNNLayer };
  gru: { spec: GruSpec; layer: GruLayer };
  lstm: { spec: LstmSpec; layer: LstmLayer };
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
