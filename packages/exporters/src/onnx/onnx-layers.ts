import { type BaseLayer, type IntModel, modelContents } from '@qornn/int-runtime';
import { ExportError } from '../errors.js';
import type { OnnxKind, OnnxPlace } from '../kinds/onnx-kind.js';
import { onnxKind } from '../kinds/onnx-kinds.js';

/** A layer with its kind and its place in a graph. */
export interface OnnxLayer {
  kind: OnnxKind;
  layer: BaseLayer;
  place: OnnxPlace;
}

/**
 * The layers of a model, for ONNX.
 *
 * @throws ModelFormatError when the model is invalid
 * @throws ExportError when a layer's kind has no ONNX
 */
export function onnxLayers(model: IntModel): OnnxLayer[] {
  const { layers } = modelContents(model);
  return model.layers.map((layer: BaseLayer, index) => {
    const kind = onnxKind(layer.kind);
    if (!kind) {
      throw new ExportError(
        `layers.${index}: kind '${layer.kind}' has no ONNX; a plugin adds it with registerLayerExporter`,
      );
    }
    return { kind, layer, place: { prefix: `layer${index}`, inputMagnitude: layers[index]!.inputMagnitude } };
  });
}
