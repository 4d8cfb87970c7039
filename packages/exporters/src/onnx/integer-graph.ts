import type { IntModel } from '@qornn/int-runtime';
import type { IntegerOnnx } from '../kinds/onnx-kind.js';
import { codesOnnx, inputOnnx, type OnnxInputs } from './input-onnx.js';
import { addToMeanOnnx, meanInputs, meanOutputs, meanReadoutOnnx, scannedMeanOnnx } from './mean-onnx.js';
import { OnnxGraph, type OnnxValue, type RangedValue } from './onnx-graph.js';
import { onnxLayers } from './onnx-layers.js';
import { answersOnnx, readoutOnnx } from './readout-onnx.js';
import { scanOnnx } from './scan-onnx.js';
import { initialStateOnnx, lengthsOnnx, stepMaskOnnx, transposedOnnx } from './sequence-onnx.js';
import { stateInputs, stateOutputs } from './state-onnx.js';

/** One time step: codes or samples and states in, answers and next states out. */
export function integerStepGraph(model: IntModel, inputs: OnnxInputs): OnnxGraph {
  const graph = new OnnxGraph();
  const layers = onnxLayers(model).map(({ kind, layer, place }) => kind.integer(layer, place));
  const input = inputOnnx(graph, model, inputs, ['batch']);
  const given = layers.map(({ states }, l) => stateInputs(graph, 'INT16', states, l));
  const { outputs } = model.readout;
  const mean = model.pooling && meanInputs(graph, 'INT64', outputs);
  let x = codesOnnx(graph, model, input);
  const next = layers.map((layer, l) => {
    const before = given[l]!.map((state) => graph.cast(state, 'INT32', `${state.name}_before`));
    const after = ranged(layer, layer.step(graph, layer.drive(graph, x), ranged(layer, before)));
    x = layer.output(graph, after);
    return after;
  });
  const readout = readoutOnnx(graph, model, x, mean ? 'step_readout' : 'readout');
  const nextMean = mean && addToMeanOnnx(graph, graph.cast(readout, 'INT64', 'step_readout_long'), mean);
  answersOnnx(graph, model, nextMean ? meanReadoutOnnx(graph, nextMean) : readout, ['batch']);
  layers.forEach(({ states }, l) => {
    stateOutputs(graph, 'INT16', states, l, next[l]!, 'next_');
  });
  if (nextMean) meanOutputs(graph, 'INT64', outputs, nextMean, 'next_');
  return graph;
}

/** Whole sequences from the initial state, a Scan for each layer, and one for a mean over time. @param withLengths whether sequences have lengths of their own */
export function integerSequenceGraph(model: IntModel, inputs: OnnxInputs, withLengths: boolean): OnnxGraph {
  const graph = new OnnxGraph();
  const layers = onnxLayers(model).map(({ kind, layer, place }) => ({ ...place, ...kind.integer(layer, place) }));
  const input = inputOnnx(graph, model, inputs, ['batch', 'time']);
  const lengths = withLengths ? lengthsOnnx(graph) : undefined;
  const codes = codesOnnx(graph, model, input);
  let x: RangedValue = { ...codes, ...transposedOnnx(graph, codes, 'codes_by_time') };
  const mask = lengths && stepMaskOnnx(graph, x, lengths);
  const last = layers.map((layer, l) => {
    const asSequence = l + 1 < layers.length || model.returnSequences || model.pooling !== undefined;
    const { prefix } = layer;
    const { last, all } = scanOnnx(graph, {
      prefix,
      driven: layer.drive(graph, x),
      initial: layer.states.map(({ name, start }) => ({
        ...initialStateOnnx(graph, `${prefix}_${name}`, 'INT32', start, input),
        state: name,
      })),
      mask,
      asSequence,
      step: (body, now, before) => layer.step(body, now, ranged(layer, before)),
    });
    x = layer.output(graph, ranged(layer, asSequence ? all : last));
    return last;
  });
  const shape = model.returnSequences ? ['batch', 'time'] : ['batch'];
  if (model.returnSequences) x = { ...x, ...transposedOnnx(graph, x, 'y_by_sequence') };
  const readout = readoutOnnx(graph, model, x, model.pooling ? 'step_readout' : 'readout');
  const mean = model.pooling && scannedMeanOnnx(graph, readout, input, mask);
  answersOnnx(graph, model, mean ? meanReadoutOnnx(graph, mean) : readout, shape);
  layers.forEach(({ states }, l) => {
    stateOutputs(graph, 'INT16', states, l, last[l]!, '');
  });
  if (mean) meanOutputs(graph, 'INT64', model.readout.outputs, mean, '');
  return graph;
}

function ranged({ states }: IntegerOnnx, values: readonly OnnxValue[]): RangedValue[] {
  return values.map((value, i) => ({ ...value, low: states[i]!.low, high: states[i]!.high }));
}
