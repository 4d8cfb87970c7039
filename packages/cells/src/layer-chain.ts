import { LayersModel, type layers, type SymbolicTensor } from '@tensorflow/tfjs-layers';
import { DescribeError } from './errors.js';

type Layer = layers.Layer;
type Shape = readonly (number | null)[];

/** A layer at one place of a model. */
export interface Link {
  layer: Layer;
  /** input shape, batch first */
  from: Shape;
  /** output shape, batch first */
  to: Shape;
}

/**
 * The layers of a sequential graph from input to output. Nested models are flattened; input layers are left out.
 *
 * @throws DescribeError when the graph branches; the message names the layer with several inputs
 */
export function layerChain(model: LayersModel): Link[] {
  if (!(model instanceof LayersModel)) {
    const given = model && Object.getPrototypeOf(model) ? `a ${(model as object).constructor.name}` : String(model);
    throw new DescribeError(`describe: the model is ${given}, but must be one of tf.sequential or tf.model`);
  }
  const outputs = model.outputs ?? [];
  if (outputs.length > 1) {
    const names = outputs.map(({ sourceLayer }) => named(sourceLayer)).join(', ');
    throw new DescribeError(
      `describe: the model '${model.name}' has ${outputs.length} outputs, of ${names}; allowed: one`,
    );
  }
  return outputs.flatMap((output) => chainTo(output, model.inputs));
}

/** Name and class of a layer, for messages. */
export function named(layer: Layer): string {
  const inner = wrapped(layer);
  return `'${layer.name}' (${layer.getClassName()}${inner ? ` of ${inner.getClassName()}` : ''})`;
}

/** The layer inside a `TimeDistributed` or `Bidirectional`; undefined for others. */
export function wrapped(layer: Layer): Layer | undefined {
  const isWrapper = ['TimeDistributed', 'Bidirectional'].includes(layer.getClassName());
  return isWrapper ? (layer as Layer & { layer: Layer }).layer : undefined;
}

function chainTo(tensor: SymbolicTensor, inputs: readonly SymbolicTensor[]): Link[] {
  const { sourceLayer: layer, nodeIndex, tensorIndex, shape } = tensor;
  const { inputTensors } = layer.inboundNodes[nodeIndex]!;
  const [previous] = inputTensors;
  if (inputs.includes(tensor) || !previous) return [];
  if (inputTensors.length > 1) {
    const names = inputTensors.map(({ sourceLayer }) => named(sourceLayer)).join(', ');
    throw new DescribeError(
      `describe: ${named(layer)} has several inputs, ${names}; allowed: a chain, in which each layer reads the one before it`,
    );
  }
  if (tensorIndex > 0) {
    throw new DescribeError(
      `describe: output ${tensorIndex} of ${named(layer)}, a state, is used; allowed: its first output`,
    );
  }
  const own = layer instanceof LayersModel ? layerChain(layer) : [{ layer, from: previous.shape, to: shape }];
  return [...chainTo(previous, inputs), ...own];
}
