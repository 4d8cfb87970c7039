import type { GatedIntLayer } from '@qornn/int-runtime';
import type { OnnxAttribute } from '../../onnx/onnx-proto.js';
import { recurrentOperatorOnnx } from '../../onnx/recurrent-operator-onnx.js';
import type { FloatOnnx, FloatOnnxPlace, OnnxState } from '../onnx-kind.js';
import { preActivationStep, realWeights } from './real-matrix.js';

/** A layer that ONNX has an operator for. */
export interface FloatOperator {
  readonly operator: 'GRU' | 'LSTM';
  /** its blocks of rows in the order of ONNX */
  readonly blocks: readonly number[];
  /** b, of all rows, and that of products with the state, likewise */
  readonly biases: readonly [ofInput: Int32Array, ofState: Int32Array];
  readonly attributes?: Readonly<Record<string, OnnxAttribute>>;
  /** states beside h */
  readonly states?: readonly OnnxState[];
  /** what it computes */
  readonly doc: string;
}

/** A state in floating point, initial · scale · 2^shift. @param initial integers, empty for zeros @param shift absent for zeros */
export function floatState(
  name: string,
  units: number,
  initial: Int32Array,
  scale: number,
  shift?: Int32Array,
): OnnxState {
  const value = (i: number) => (initial[i] ?? 0) * scale * 2 ** (shift?.[i] ?? 0);
  return { name, start: Array.from({ length: units }, (_, i) => value(i)) };
}

/** A layer with gates by an operator of ONNX, which clips pre-activations to ±2^m, where those of the engines saturate. */
export function gateOperatorOnnx(
  layer: GatedIntLayer,
  { prefix, inputScale }: FloatOnnxPlace,
  { operator, blocks, biases, attributes = {}, states = [], doc }: FloatOperator,
): FloatOnnx {
  const { units, inputs, stateScale, initialState } = layer;
  const rows = blocks.length * units;
  const ordered = (values: ArrayLike<number>, columns: number) =>
    blocks.flatMap((block) => Array.from(values).slice(block * units * columns, (block + 1) * units * columns));
  const inOrder = (name: 'recurrent' | 'kernel', scale: number) => {
    const { values, columns } = realWeights(layer, name, scale).up;
    return ordered(values, columns);
  };
  const step = preActivationStep(layer);
  return {
    states: [floatState('h', units, initialState, stateScale), ...states],
    outputScale: stateScale,
    run: (graph, sequence) =>
      recurrentOperatorOnnx(
        graph,
        {
          ...{ operator, prefix, units, attributes, clip: 2 ** layer.integerBits, doc },
          weights: [
            graph.constant(`${prefix}_U`, 'FLOAT', [1, rows, inputs], inOrder('kernel', inputScale)),
            graph.constant(`${prefix}_W`, 'FLOAT', [1, rows, units], inOrder('recurrent', stateScale)),
            graph.constant(
              `${prefix}_b`,
              'FLOAT',
              [1, 2 * rows],
              biases.flatMap((bias) => ordered(bias, 1).map((b) => b * step)),
            ),
          ],
        },
        sequence,
      ),
    output: (_, [h]) => h!,
  };
}
