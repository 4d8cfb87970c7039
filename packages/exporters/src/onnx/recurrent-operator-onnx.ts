import type { FloatOnnxSequence } from '../kinds/onnx-kind.js';
import type { OnnxGraph, OnnxValue } from './onnx-graph.js';
import type { OnnxAttribute } from './onnx-proto.js';
import type { ScannedStates } from './scan-onnx.js';

/** An operator of ONNX that is a recurrent layer. */
export interface RecurrentOperator {
  operator: 'RNN' | 'GRU' | 'LSTM';
  /** before all names of its values */
  prefix: string;
  units: number;
  /** for the inputs, [1, rows, inputs], for the states, [1, rows, units], and biases of both, [1, 2 rows] */
  weights: readonly [kernel: OnnxValue, recurrent: OnnxValue, biases: OnnxValue];
  attributes?: Readonly<Record<string, OnnxAttribute>>;
  /** pre-activations are clipped to ± this */
  clip: number;
  doc: string;
}

/** All time steps of the operator. States are h, and c of an LSTM, whose values are not given for every time step. */
export function recurrentOperatorOnnx(
  graph: OnnxGraph,
  { operator, prefix, units, weights, attributes, clip, doc }: RecurrentOperator,
  { x, states, lengths, asSequence }: FloatOnnxSequence,
): ScannedStates {
  const names = ['h', 'c'].slice(0, states.length);
  const directions = graph.sizes(0);
  const initial = names.map((name, i) => graph.node('Unsqueeze', [states[i], directions], `${prefix}_${name}_before`));
  const [all, ...last] = graph.nodeOf(
    operator,
    [x, ...weights, lengths, ...initial],
    [
      { name: asSequence ? `${prefix}_all_h` : '', type: 'FLOAT' },
      ...names.map((name) => ({ name: `${prefix}_last_${name}`, type: 'FLOAT' }) as const),
    ],
    { attributes: { hidden_size: units, ...attributes, clip: { float: clip } }, doc },
  );
  return {
    last: last.map((value, i) => graph.node('Squeeze', [value, directions], `${prefix}_${names[i]}_after`)),
    all: asSequence ? [graph.node('Squeeze', [all, graph.sizes(1)], `${prefix}_h_sequence`)] : [],
  };
}
