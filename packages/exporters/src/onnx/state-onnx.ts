import type { OnnxState } from '../kinds/onnx-kind.js';
import type { OnnxGraph, OnnxValue, OnnxVector } from './onnx-graph.js';
import type { OnnxType } from './onnx-proto.js';

/** Graph inputs for the states of layer l: `h0`, `h1`, … */
export function stateInputs(graph: OnnxGraph, type: OnnxType, states: readonly OnnxState[], l: number): OnnxVector[] {
  return states.map(({ name, start: { length } }) => ({
    ...graph.input(`${name}${l}`, type, ['batch', length], `state ${name} of layer ${l}`),
    length,
  }));
}

/** Graph outputs for the states of layer l. @param before of the names: `next_`, or nothing */
export function stateOutputs(
  graph: OnnxGraph,
  type: OnnxType,
  states: readonly OnnxState[],
  l: number,
  values: readonly OnnxValue[],
  before: '' | 'next_',
): void {
  states.forEach(({ name, start }, i) => {
    const value = graph.named(values[i]!, type, `${before}${name}${l}`);
    graph.output(value, ['batch', start.length], `state ${name} of layer ${l} after the last time step`);
  });
}
