import type { IntModel } from '@qornn/int-runtime';
import type { OnnxGraph, OnnxShape, OnnxValue, RangedValue } from './onnx-graph.js';

/** What a graph reads: samples in floating point, or codes. */
export type OnnxInputs = 'samples' | 'codes';

/** The graph input `input`. @param shape all sizes but that of the features */
export function inputOnnx(graph: OnnxGraph, model: IntModel, inputs: OnnxInputs, shape: OnnxShape): OnnxValue {
  const sizes = [...shape, model.inputs];
  return inputs === 'samples'
    ? graph.input('input', 'FLOAT', sizes, 'samples, in their own units')
    : graph.input('input', 'INT16', sizes, `codes of ${model.inputBits} bits; others are clamped`);
}

/**
 * Codes of what a graph reads, as the engines compute them, in doubles:
 *
 *     clamp(⌊(sample − mean) / (std · inputScale) + 1/2⌋)
 *
 * @returns INT32, of the same shape
 */
export function codesOnnx(graph: OnnxGraph, model: IntModel, input: OnnxValue): RangedValue {
  const { inputBits, inputScale, inputNormalization } = model;
  const range = { low: -(2 ** (inputBits - 1)), high: 2 ** (inputBits - 1) - 1 };
  const clip = (value: OnnxValue) =>
    graph.node(
      'Clip',
      [value, graph.scalar(value.type, range.low), graph.scalar(value.type, range.high)],
      'clamped_codes',
    );
  if (input.type !== 'FLOAT') return { ...clip(graph.cast(input, 'INT32', 'given_codes')), ...range };
  const samples = graph.cast(input, 'DOUBLE', 'samples');
  let steps: OnnxValue;
  if (inputNormalization) {
    const { mean, std } = inputNormalization;
    // Doubles from here on: a Float32Array would round the product again.
    const stepSizes = Array.from(std, (each) => each * inputScale);
    const centered = graph.node(
      'Sub',
      [samples, graph.constant('input_mean', 'DOUBLE', [mean.length], mean)],
      'centered',
    );
    steps = graph.node('Div', [centered, graph.constant('input_steps', 'DOUBLE', [std.length], stepSizes)], 'steps');
  } else {
    steps = graph.node('Div', [samples, graph.constant('input_step', 'DOUBLE', [], [inputScale])], 'steps');
  }
  const rounded = graph.node(
    'Floor',
    [graph.node('Add', [steps, graph.scalar('DOUBLE', 0.5)], 'steps_half_up')],
    'rounded',
  );
  const doc = 'clamp(floor((sample - mean) / (std * inputScale) + 1/2))';
  return { ...graph.cast(clip(rounded), 'INT32', 'codes', doc), ...range };
}

/**
 * What a graph in floating point reads, (sample − mean) / std or code · inputScale, clamped to the range of the codes.
 *
 * @returns FLOAT, of the same shape
 */
export function normalizedOnnx(graph: OnnxGraph, model: IntModel, input: OnnxValue): OnnxValue {
  const { inputBits, inputScale } = model;
  const top = 2 ** (inputBits - 1);
  const limit = (name: string, code: number) => graph.constant(name, 'FLOAT', [], [code * inputScale]);
  const real = input.type === 'FLOAT' ? standardized(graph, model, input) : valuesOfCodes(graph, inputScale, input);
  return graph.node('Clip', [real, limit('input_low', -top), limit('input_high', top - 1)], 'normalized');
}

function standardized(graph: OnnxGraph, { inputNormalization }: IntModel, input: OnnxValue): OnnxValue {
  if (!inputNormalization) return input;
  const { mean, std } = inputNormalization;
  const centered = graph.node('Sub', [input, graph.constant('input_mean', 'FLOAT', [mean.length], mean)], 'centered');
  return graph.node('Div', [centered, graph.constant('input_std', 'FLOAT', [std.length], std)], 'standardized');
}

function valuesOfCodes(graph: OnnxGraph, inputScale: number, input: OnnxValue): OnnxValue {
  const scale = graph.constant('input_scale', 'FLOAT', [], [inputScale]);
  return graph.node('Mul', [graph.cast(input, 'FLOAT', 'codes'), scale], 'values_of_codes');
}
