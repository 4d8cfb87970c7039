import type { ContainedMatrix, LayerContents } from './kinds/contents-kind.js';
import { contentsKind } from './kinds/contents-kinds.js';
import { layersWithKinds, runningKind } from './kinds/running-kinds.js';
import type { IntModel } from './model.js';
import { validateModel } from './validate-model.js';

/** Contents of a model, for layers of any kind. */
export interface ModelContents {
  layers: (LayerContents & {
    kind: string;
    units: number;
    inputs: number;
    /** largest magnitude of the layer's input */
    inputMagnitude: number;
  })[];
  /** V of the readout */
  readout: ContainedMatrix;
}

/**
 * Lists the contents of a model with layers of any kind, for tools that show, count or export models.
 *
 * @throws ModelFormatError when the model is inconsistent
 * @example
 * modelContents(model).layers.map(({ kind, summary }) => `${kind}: ${summary}`);
 */
export function modelContents(model: IntModel): ModelContents {
  validateModel(model);
  const layers = layersWithKinds(model).map(({ layer, inputMagnitude }) => ({
    ...contentsKind(layer.kind).contents(layer, inputMagnitude),
    kind: layer.kind,
    units: layer.units,
    inputs: layer.inputs,
    inputMagnitude,
  }));
  const last = model.layers.at(-1)!;
  const inputMagnitude = runningKind(last.kind)!.outputMagnitude(last);
  return { layers, readout: { name: 'readout', matrix: model.readout.weights, inputMagnitude } };
}
