import { type IntModel, predictsValues } from '@qornn/int-runtime';
import { ExportError } from '../errors.js';
import type { FloatOnnx } from '../kinds/onnx-kind.js';
import { inputOnnx, normalizedOnnx, type OnnxInputs } from './input-onnx.js';
import { floatMeanOnnx, meanInputs, meanOutputs, nextFloatMeanOnnx } from './mean-onnx.js';
import { OnnxGraph, type OnnxShape, type OnnxValue } from './onnx-graph.js';
import { onnxLayers } from './onnx-layers.js';
import { denormalized, labelOutput, valuesOutput } from './readout-onnx.js';
import { initialStateOnnx, lengthsOnnx, transposedOnnx } from './sequence-onnx.js';
import { stateInputs, stateOutputs } from './state-onnx.js';

/** One time step with dequantized weights: samples or codes and states in, answers and next states out. */
export function floatStepGraph(model: IntModel, inputs: OnnxInputs): OnnxGraph {
  const graph = new OnnxGraph();
  const layers = floatLayers(model);
  const input = inputOnnx(graph, model, inputs, ['batch']);
  const given = layers.map(({ states }, l) => stateInputs(graph, 'FLOAT', states, l));
  const mean = model.pooling && meanInputs(graph, 'FLOAT', model.readout.outputs);
  const steps = graph.sizes(0);
  let x = graph.node('Unsqueeze', [normalizedOnnx(graph, model, input), steps], 'one_step');
  const next = layers.map((layer, l) => {
    const { last } = layer.run(graph, { x, states: given[l]!, lengths: undefined, asSequence: false });
    const y = layer.output(graph, last);
    x = l + 1 < layers.length ? graph.node('Unsqueeze', [y, steps], `${y.name}_step`) : y;
    return last;
  });
  const logits = floatReadout(graph, model, layers.at(-1)!.outputScale, x);
  const nextMean = mean && nextFloatMeanOnnx(graph, logits, mean);
  floatAnswers(graph, model, nextMean ? nextMean.sums : logits, ['batch']);
  layers.forEach(({ states }, l) => {
    stateOutputs(graph, 'FLOAT', states, l, next[l]!, 'next_');
  });
  if (nextMean) meanOutputs(graph, 'FLOAT', model.readout.outputs, nextMean, 'next_');
  return graph;
}

/** Whole sequences with dequantized weights. @param withLengths whether sequences have lengths of their own */
export function floatSequenceGraph(model: IntModel, inputs: OnnxInputs, withLengths: boolean): OnnxGraph {
  const graph = new OnnxGraph();
  const layers = floatLayers(model);
  const input = inputOnnx(graph, model, inputs, ['batch', 'time']);
  const lengths = withLengths ? lengthsOnnx(graph) : undefined;
  let x = transposedOnnx(graph, normalizedOnnx(graph, model, input), 'steps_by_time');
  const last = layers.map((layer, l) => {
    const asSequence = l + 1 < layers.length || model.returnSequences || model.pooling !== undefined;
    const states = layer.states.map(({ name, start }) =>
      initialStateOnnx(graph, `layer${l}_${name}`, 'FLOAT', start, input),
    );
    const { last, all } = layer.run(graph, { x, states, lengths, asSequence });
    x = layer.output(graph, asSequence ? all : last);
    return last;
  });
  const { outputScale } = layers.at(-1)!;
  if (model.returnSequences) x = transposedOnnx(graph, x, 'y_by_sequence');
  const logits = floatReadout(graph, model, outputScale, x);
  const mean = model.pooling && floatMeanOnnx(graph, logits, input, lengths);
  floatAnswers(graph, model, mean ? mean.sums : logits, model.returnSequences ? ['batch', 'time'] : ['batch']);
  layers.forEach(({ states }, l) => {
    stateOutputs(graph, 'FLOAT', states, l, last[l]!, '');
  });
  if (mean) meanOutputs(graph, 'FLOAT', model.readout.outputs, mean, '');
  return graph;
}

function floatLayers(model: IntModel): FloatOnnx[] {
  let { inputScale } = model;
  return onnxLayers(model).map(({ kind, layer, place }, l) => {
    if (!kind.float) {
      throw new ExportError(`layers.${l}: kind '${layer.kind}' has no ONNX in floating point; use graph 'integer'`);
    }
    const float = kind.float(layer, { ...place, inputScale });
    inputScale = float.outputScale;
    return float;
  });
}

/** logits = V' y + b', with V' = V · scale / outputScale and b' = b_o · scale */
function floatReadout(graph: OnnxGraph, model: IntModel, outputScale: number, y: OnnxValue): OnnxValue {
  const { outputs, weights, bias, scale } = model.readout;
  const { columns, codes } = weights;
  const transposed = Array.from(codes, (_, i) => {
    const code = codes[(i % outputs) * columns + Math.floor(i / outputs)]!;
    return (code * scale) / outputScale;
  });
  const product = graph.node('MatMul', [y, graph.constant('V', 'FLOAT', [columns, outputs], transposed)], 'Vy');
  const offset = graph.constant(
    'b_o',
    'FLOAT',
    [outputs],
    Array.from(bias, (b) => b * scale),
  );
  return graph.node('Add', [product, offset], 'logits');
}

/** Graph outputs of a float graph. @param logits of the last step, or their mean */
function floatAnswers(graph: OnnxGraph, model: IntModel, logits: OnnxValue, shape: OnnxShape): void {
  valuesOutput(graph, model, graph.named(denormalized(graph, model, logits), 'FLOAT', 'values'), shape);
  if (!predictsValues(model)) labelOutput(graph, logits, shape);
}
