import type { ContainedMatrix, LayerContents } from './kinds/contents-kind.js';
import { contentsKind } from './kinds/contents-kinds.js';
import { knownLayers, runningKind } from './kinds/running-kinds.js';
import type { IntModel } from './model.js';
import { validateModel } from './model-words.js';

/** What a model consists of, layer by layer, whatever their kinds. */
export interface ModelContents {
  layers: (LayerContents & { kind: string; units: number; inputs: number })[];
  /** V of the readout */
  readout: ContainedMatrix;
}

/**
 * Lists what a model consists of, without its caller knowing any kind of layer: for tools that show, count or export models.
 *
 * @throws ModelFormatError when the model is inconsistent
 * @example
 * modelContents(model).layers.map(({ kind, summary }) => `${kind}: ${summary}`);
 */
export function modelContents(model: IntModel): ModelContents {
  validateModel(model);
  const layers = knownLayers(model).map(({ layer, inputMagnitude }) => ({
    ...contentsKind(layer.kind).contents(layer, inputMagnitude),
    kind: layer.kind,
    units: layer.units,
    inputs: layer.inputs,
  }));
  const last = model.layers.at(-1)!;
  const inputMagnitude = runningKind(last.kind)!.outputMagnitude(last);
  return { layers, readout: { name: 'readout', matrix: model.readout.weights, inputMagnitude } };
}
