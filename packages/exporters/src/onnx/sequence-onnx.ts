import type { OnnxGraph, OnnxValue, OnnxVector } from './onnx-graph.js';
import type { OnnxType } from './onnx-proto.js';

/** Exchanges the axes of batch and time. */
export function transposedOnnx(graph: OnnxGraph, value: OnnxValue, name: string): OnnxValue {
  return graph.node('Transpose', [value], name, { attributes: { perm: { ints: [1, 0, 2] } } });
}

/** The graph input `lengths`, INT32 [batch]. */
export function lengthsOnnx(graph: OnnxGraph): OnnxValue {
  return graph.input(
    'lengths',
    'INT32',
    ['batch'],
    'time steps of each sequence, at least 1; what comes after is not read',
  );
}

/**
 * Whether a sequence has a time step.
 *
 * @param x [time, batch, features]
 * @param lengths INT32, [batch]
 * @returns BOOL, [time, batch, 1]
 */
export function stepMaskOnnx(graph: OnnxGraph, x: OnnxValue, lengths: OnnxValue): OnnxValue {
  const time = graph.node('Shape', [x], 'time_size', { type: 'INT64', attributes: { start: 0, end: 1 } });
  const limit = graph.node('Squeeze', [time, graph.sizes(0)], 'time');
  const steps = graph.node('Range', [graph.scalar('INT64', 0), limit, graph.scalar('INT64', 1)], 'time_steps');
  const column = graph.node('Unsqueeze', [steps, graph.sizes(1)], 'time_steps_column');
  const mask = graph.node('Less', [column, graph.cast(lengths, 'INT64', 'lengths_long')], 'has_step', { type: 'BOOL' });
  return graph.node('Unsqueeze', [mask, graph.sizes(2)], 'has_step_column');
}

/**
 * The initial state of every stream.
 *
 * @param input its first axis is the batch
 * @returns [batch, length]
 */
export function initialStateOnnx(
  graph: OnnxGraph,
  name: string,
  type: OnnxType,
  start: ArrayLike<number>,
  input: OnnxValue,
): OnnxVector {
  const { length } = start;
  const batch = graph.node('Shape', [input], `${name}_batch`, { type: 'INT64', attributes: { start: 0, end: 1 } });
  const shape = graph.node('Concat', [batch, graph.sizes(length)], `${name}_shape`, { attributes: { axis: 0 } });
  const one = Array.from(start).every((value) => value === start[0])
    ? graph.scalar(type, start[0]!)
    : graph.constant(`${name}_start`, type, [1, length], start);
  return { ...graph.node('Expand', [one, shape], `${name}_initial`), length };
}
