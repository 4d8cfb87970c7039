import { type IntModel, predictsValues } from '@qornn/int-runtime';
import type { OnnxGraph, OnnxShape, OnnxValue, OnnxVector, RangedValue } from './onnx-graph.js';
import { productOnnx } from './product-onnx.js';

/**
 * V y + b_o, INT32.
 *
 * @param y output of the last layer
 * @param name of the value
 */
export function readoutOnnx(
  graph: OnnxGraph,
  { readout }: IntModel,
  y: RangedValue,
  name: 'readout' | 'step_readout',
): OnnxVector {
  const { outputs, weights, bias } = readout;
  const product = productOnnx(graph, { matrix: 'V', product: 'Vy' }, weights, y);
  // In the type of the product: if that is INT64, only the sum with all its parts fits into 32 bits.
  const biased = graph.node(
    'Add',
    [product, graph.constant('b_o', product.type, [outputs], bias)],
    product.type === 'INT32' ? name : `${name}_long`,
  );
  return { ...graph.cast(biased, 'INT32', name), length: outputs };
}

/**
 * Graph outputs of an integer graph:
 *
 *     readout = V y + b_o, or its mean,   values = mean + std · scale · readout,   label = argmax readout, the first of equal ones
 *
 * @param readout INT32
 * @param shape all sizes but that of the outputs
 */
export function answersOnnx(graph: OnnxGraph, model: IntModel, readout: OnnxValue, shape: OnnxShape): void {
  const { outputs, scale } = model.readout;
  const formula = model.pooling ? 'mean of V y + b_o over the time steps' : 'V y + b_o';
  graph.output(readout, [...shape, outputs], `${formula}; times ${scale} = logits`);
  const logits = graph.node(
    'Mul',
    [graph.cast(readout, 'DOUBLE', 'readout_double'), graph.constant('readout_scale', 'DOUBLE', [], [scale])],
    'logits_double',
  );
  // Rounded once, as the engines do.
  const values = graph.cast(denormalized(graph, model, logits), 'FLOAT', 'values');
  valuesOutput(graph, model, values, shape);
  if (!predictsValues(model)) labelOutput(graph, readout, shape);
}

/** mean + std · logit. @param logits FLOAT or DOUBLE, [..., outputs] */
export function denormalized(graph: OnnxGraph, { outputNormalization }: IntModel, logits: OnnxValue): OnnxValue {
  if (!outputNormalization) return logits;
  const { mean, std } = outputNormalization;
  const constant = (name: string, values: Float32Array) => graph.constant(name, logits.type, [values.length], values);
  const scaled = graph.node('Mul', [constant('output_std', std), logits], 'scaled_logits');
  return graph.node('Add', [constant('output_mean', mean), scaled], 'denormalized');
}

export function valuesOutput(graph: OnnxGraph, model: IntModel, values: OnnxValue, shape: OnnxShape): void {
  const doc = predictsValues(model) ? 'predicted values, in their own units' : 'logits';
  graph.output(values, [...shape, model.readout.outputs], doc);
}

/** Index of the largest output. */
export function labelOutput(graph: OnnxGraph, outputs: OnnxValue, shape: OnnxShape): void {
  const attributes = { axis: -1, keepdims: 0, select_last_index: 0 };
  const label = graph.node('ArgMax', [outputs], 'label', { type: 'INT64', attributes });
  graph.output(label, shape, 'index of the largest output, the first of equal ones');
}
