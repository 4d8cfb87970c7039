import type { GateActivation } from '@qornn/int-runtime';
import type { OnnxGraph, OnnxValue } from '../../onnx/onnx-graph.js';
import { roundedShiftOnnx } from '../../onnx/rounded-shift-onnx.js';
import { smoothOnnx } from './squash-onnx.js';

/** 0.2 in units of 2^−16 */
const SLOPE = 13_107;

/**
 * An activation of pre-activations in ONNX; the formulas are those of `ARITHMETIC.md`.
 *
 * @param name before all names of values
 * @param a INT32, 16 bits in units of 2^−(15 − m), [..., units]
 * @param m integer bits, 0 to 8
 * @returns INT32
 */
export function gateActivationOnnx(
  graph: OnnxGraph,
  name: string,
  activation: GateActivation,
  a: OnnxValue,
  { units, m }: { units: number; m: number },
): OnnxValue {
  switch (activation) {
    case 'sigmoid':
    case 'tanh':
      return smoothOnnx(graph, name, a, { blocks: [activation], units, m });
    case 'hardSigmoid': {
      const product = graph.node('Mul', [a, graph.scalar('INT32', SLOPE)], `${name}_product`);
      const line = roundedShiftOnnx(graph, `${name}_line`, product, SLOPE * 2 ** 15, 16 - m, 2 ** 14);
      const limits = [graph.scalar('INT32', 0), graph.scalar('INT32', 2 ** 15 - 1)];
      return graph.node('Clip', [line, ...limits], name, { doc: '0.2 a + 0.5, from 0 to 1' });
    }
    case 'relu':
      return graph.node('Max', [a, graph.scalar('INT32', 0)], name);
    case 'linear':
      return a;
  }
}
