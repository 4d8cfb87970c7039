import { LayersModel, type layers } from '@tensorflow/tfjs-layers';

type Layer = layers.Layer;

/** A layer that computes, and where it is. */
export interface LayerInside {
  layer: Layer;
  /** its name, behind those of the models and wrappers that it is in: `encoder/memory` */
  path: string;
}

/**
 * The layers of a model, those of models inside it and those that wrappers run (`timeDistributed` one, `bidirectional` two) in the place
 * of the models and wrappers. A layer that is used more than once is there once.
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
