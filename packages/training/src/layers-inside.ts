import { LayersModel, type layers } from '@tensorflow/tfjs-layers';

type Layer = layers.Layer;

/** An innermost layer of a model. */
export interface LayerInside {
  layer: Layer;
  /** names of the enclosing models and wrappers, then its own: `encoder/memory` */
  path: string;
}

/**
 * The innermost layers of a model: nested models and wrappers (`timeDistributed`, `bidirectional`) are replaced by their layers. Shared
 * layers occur once.
 */
export function layersInside(model: LayersModel): LayerInside[] {
  const found = new Map<Layer, string>();
  const visit = (layer: Layer, outer: string) => {
    const path = `${outer}${layer.name}`;
    const inside = insideOf(layer);
    if (inside.length === 0 && !found.has(layer)) found.set(layer, path);
    for (const inner of inside) visit(inner, `${path}/`);
  };
  for (const layer of model.layers) visit(layer, '');
  return [...found].map(([layer, path]) => ({ layer, path }));
}

function insideOf(layer: Layer): Layer[] {
  if (layer instanceof LayersModel) return layer.layers;
  const wrapper = layer as Layer & { layer?: Layer; forwardLayer?: Layer; backwardLayer?: Layer };
  switch (layer.getClassName()) {
    case 'Bidirectional':
      return [wrapper.forwardLayer!, wrapper.backwardLayer!];
    case 'TimeDistributed':
      return [wrapper.layer!];
    default:
      return [];
  }
}
