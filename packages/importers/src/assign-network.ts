import { getCell, OrthogonalRNN, QuantizedGRU, RecurrentLayer } from '@qornn/cells';
import * as tf from '@tensorflow/tfjs-core';
import type { LayersModel, LayerVariable, layers } from '@tensorflow/tfjs-layers';
import { cellConfig } from './cell-config.js';
import { ImportError } from './errors.js';
import {
  type DirectionWeights,
  GATES,
  type NetworkWeights,
  type ReadoutWeights,
  type RecurrentWeights,
} from './network.js';

type Layer = layers.Layer;

/** A variable of the model and its next value. */
interface Write {
  variable: LayerVariable;
  shape: readonly number[];
  values: Float32Array;
}

/**
 * Writes the weights of a network into a model with the same layers, for instance that of `buildModel` of `@qornn/training`. Variables of
 * quantizers, such as learned steps, start anew from these weights.
 *
 * @param model recurrent layers of `@qornn/cells`, or `tf.layers.bidirectional` of one, as many as the network has, and at most one
 *   dense layer. Biases that the network lacks become 0. A dense layer keeps its weights if the network has no readout
 * @throws ImportError when the model has other layers or shapes; then nothing is written
 * @example
 * assignNetwork(model, readTorch(bytes));
 */
export function assignNetwork(model: LayersModel, network: NetworkWeights): void {
  const recurrent = model.layers.flatMap((layer) => directionsOf(layer));
  if (recurrent.length !== network.layers.length) {
    throw new ImportError(
      `the model has ${recurrent.length} recurrent layers, but the file has ${network.layers.length}`,
    );
  }
  const { readout } = network;
  const writes = [
    ...recurrent.flatMap((directions, i) => recurrentWrites(directions, network.layers[i]!)),
    ...(readout ? readoutWrites(model, readout) : []),
  ];
  tf.tidy(() => {
    for (const { variable, shape, values } of writes) variable.write(tf.tensor(values, [...shape]));
  });
  for (const layer of recurrent.flat()) layer.restartQuantizers();
}

/** One list for a recurrent layer: itself, or its two directions; none for other layers. */
function directionsOf(layer: Layer): RecurrentLayer[][] {
  if (layer instanceof RecurrentLayer) return [[layer]];
  if (layer.getClassName() !== 'Bidirectional') return [];
  const { forwardLayer, backwardLayer } = layer as Layer & Record<'forwardLayer' | 'backwardLayer', RecurrentLayer>;
  return [[forwardLayer, backwardLayer]];
}

function recurrentWrites(directions: readonly RecurrentLayer[], weights: RecurrentWeights): Write[] {
  const { name, forward, backward } = weights;
  const parts = backward ? [forward, backward] : [forward];
  if (directions.length !== parts.length) {
    throw new ImportError(
      `${name} has ${parts.length} directions, but ${directions[0]!.name} of the model has ${directions.length}`,
    );
  }
  return parts.flatMap((part, i) => directionWrites(directions[i]!, weights, part));
}

function directionWrites(layer: RecurrentLayer, weights: RecurrentWeights, direction: DirectionWeights): Write[] {
  const { name, cell, inputs, units } = weights;
  requireSameFormula(layer, weights);
  const width = GATES[cell] * units;
  const writes = [write(name, layer, 'kernel', [inputs, width], direction.kernel)];
  writes.push(write(name, layer, 'recurrent_kernel', [units, width], direction.recurrentKernel));
  for (const bias of ['bias', 'recurrent_bias'] as const) {
    const values = bias === 'bias' ? direction.bias : direction.recurrentBias;
    if (values || variableOf(layer, bias))
      writes.push(write(name, layer, bias, [width], values ?? new Float32Array(width)));
  }
  return writes;
}

/** @throws ImportError when a layer computes something else, even with the same weights */
function requireSameFormula(layer: RecurrentLayer, weights: RecurrentWeights): void {
  const { name, cell, activation, resetAfter } = weights;
  const { layer: expected } = getCell(cellConfig(weights).cell);
  const isExpected: boolean = layer instanceof expected;
  const refuse = (has: string, needs: string) => {
    throw new ImportError(`${layer.name} of the model ${has}, but ${name} needs ${needs}`);
  };
  if (!isExpected) refuse(`is a ${layer.getClassName()}`, `a ${expected.className}`);
  if (cell === 'gru' && layer instanceof QuantizedGRU && layer.resetAfter !== resetAfter) {
    refuse(`has resetAfter: ${layer.resetAfter}`, `${resetAfter}`);
  }
  if (layer instanceof OrthogonalRNN) {
    const { parametrization, recurrentActivation, outputActivation } = layer;
    if (parametrization.name !== 'unconstrained')
      refuse(`has the parametrization '${parametrization.name}'`, "'unconstrained'");
    if (recurrentActivation !== activation)
      refuse(`has recurrentActivation '${recurrentActivation}'`, `'${activation}'`);
    if (outputActivation !== 'identity') refuse(`has outputActivation '${outputActivation}'`, "'identity'");
  }
}

function readoutWrites(model: LayersModel, { name, inputs, outputs, kernel, bias }: ReadoutWeights): Write[] {
  const dense = model.layers.filter((layer) => ['Dense', 'TimeDistributed'].includes(layer.getClassName()));
  if (dense.length !== 1) throw new ImportError(`the model has ${dense.length} dense layers; must be one, for ${name}`);
  const [layer] = dense as [Layer];
  const inner = (layer as Layer & { layer?: Layer }).layer ?? layer;
  const writes = [write(name, inner, 'kernel', [inputs, outputs], kernel)];
  if (bias || variableOf(inner, 'bias'))
    writes.push(write(name, inner, 'bias', [outputs], bias ?? new Float32Array(outputs)));
  return writes;
}

/** @throws ImportError when the layer has no such variable, or one of another shape */
function write(name: string, layer: Layer, of: string, shape: readonly number[], values: Float32Array): Write {
  const variable = variableOf(layer, of);
  if (!variable) throw new ImportError(`${layer.name} of the model has no ${of}, but ${name} has one`);
  if (variable.shape.join() !== shape.join()) {
    throw new ImportError(
      `${of} of ${layer.name} in the model is [${variable.shape.join(', ')}], but that of ${name} is [${shape.join(', ')}]`,
    );
  }
  return { variable, shape, values };
}

function variableOf(layer: Layer, of: string): LayerVariable | undefined {
  return layer.weights.find(({ originalName }) => originalName === of || originalName.endsWith(`/${of}`));
}
