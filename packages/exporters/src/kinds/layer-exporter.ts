import type { BaseLayer } from '@qornn/int-runtime';
import type { CKind } from './c-kind.js';
import type { CostKind } from './cost-kind.js';
import type { OnnxKind } from './onnx-kind.js';

/** A kind of layer for exporters. A part that is absent is refused by name when a model is exported; JSON needs none. */
export interface LayerExporter<Layer extends BaseLayer = BaseLayer> {
  /** the kind, as registered with `registerLayerKind` */
  readonly name: string;
  /** C99 */
  readonly c?: CKind<Layer>;
  /** formula with the names of the fields, in lines, for JSON */
  readonly formula?: readonly string[];
  /** standard operators of ONNX */
  readonly onnx?: OnnxKind<Layer>;
  /** what it takes of a microcontroller */
  readonly cost?: CostKind<Layer>;
}
