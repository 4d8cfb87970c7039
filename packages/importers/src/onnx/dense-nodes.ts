import { ImportError } from '../errors.js';
import { transposed } from '../gate-rows.js';
import type { ReadoutActivation, ReadoutWeights } from '../network.js';
import { valuesOf } from '../stored-array.js';
import { attributeOf, nodeText } from './attribute.js';
import type { Constants } from './constants.js';
import type { GraphNode } from './messages.js';
import { foreign } from './move-axes.js';
import type { Foreign, Signal } from './signal.js';

/** The readout of a graph as its nodes are met: Gemm, or MatMul and Add; then possibly an activation. */
export class DenseNodes {
  private found: ReadoutWeights | null = null;
  /** output of the last node of the readout */
  private end: string | undefined;

  /** @param opset version of the operators, which says the default axis of Softmax */
  constructor(
    private readonly constants: Constants,
    private readonly opset: number,
  ) {}

  /** The dense layer; null before it was met. */
  get readout(): ReadoutWeights | null {
    return this.found;
  }

  /** What a node of a dense layer makes of a signal, which is its input of this index; undefined for other nodes. */
  read(node: GraphNode, signal: Signal, index: number): Signal | Foreign | undefined {
    const { opType = '' } = node;
    if (opType === 'Gemm' || opType === 'MatMul') return this.multiply(node, signal, index);
    if (opType === 'Add') return this.addBias(node, signal, index);
    if (opType === 'Softmax' || opType === 'Sigmoid') return this.activate(node, signal);
    return undefined;
  }

  private multiply(node: GraphNode, signal: Signal, index: number): Signal | Foreign {
    const { opType, input = [] } = node;
    if (signal.isRead) return foreign(node, 'is a second dense layer; allowed: one');
    if (signal.layer === null) return foreign(node, 'is a dense layer before the recurrent ones');
    if (index !== 0) return foreign(node, 'has the states on its right');
    if (signal.axes.at(-1) !== 'features' || signal.axes.includes('direction'))
      return foreign(node, `multiplies the axes [${signal.axes}]`);
    const number = (name: string, otherwise: number) => attributeOf(node, name)?.f ?? otherwise;
    const flag = (name: string) => (attributeOf(node, name)?.i ?? 0) !== 0;
    if (opType === 'Gemm' && (number('alpha', 1) !== 1 || number('beta', 1) !== 1 || flag('transA'))) {
      return foreign(node, 'scales or transposes its input');
    }
    const matrix = this.constants.read(input[1] ?? '');
    if (matrix?.shape.length !== 2) return foreign(node, `multiplies by ${input[1]}, which is no constant matrix`);
    const name = `${nodeText(node)} (${input[1]})`;
    const values = valuesOf({ name, shape: matrix.shape, values: Float32Array.from(matrix.values) }, matrix.shape, '');
    const [inputs, outputs] = (flag('transB') ? [...matrix.shape].reverse() : matrix.shape) as [number, number];
    const kernel = flag('transB')
      ? transposed(
          values,
          Array.from({ length: outputs }, (_, row) => row),
        )
      : values;
    const bias = opType === 'Gemm' && input[2] ? this.biasOf(node, input[2], outputs) : null;
    this.found = { name, inputs, outputs, kernel, bias, activation: 'linear' };
    [this.end] = node.output ?? [];
    return { ...signal, isRead: true };
  }

  private addBias(node: GraphNode, signal: Signal, index: number): Signal | Foreign {
    const { input = [] } = node;
    const { found } = this;
    if (!found || found.bias || input[index] !== this.end)
      return foreign(node, 'adds something else than the bias of the readout');
    this.found = { ...found, bias: this.biasOf(node, input[1 - index]!, found.outputs) };
    [this.end] = node.output ?? [];
    return signal;
  }

  private activate(node: GraphNode, signal: Signal): Signal | Foreign {
    const { found } = this;
    if (found?.activation !== 'linear' || node.input?.[0] !== this.end) {
      return foreign(node, 'is not after the readout');
    }
    if (node.opType === 'Softmax') {
      const axis = attributeOf(node, 'axis')?.i ?? (this.opset < 13 ? 1 : -1);
      if (axis !== -1 && axis !== signal.axes.length - 1)
        return foreign(node, `normalizes over axis ${axis}; allowed: the last`);
    }
    this.found = { ...found, activation: node.opType!.toLowerCase() as ReadoutActivation };
    [this.end] = node.output ?? [];
    return signal;
  }

  private biasOf(node: GraphNode, name: string, outputs: number): Float32Array {
    const value = this.constants.read(name);
    if (!value)
      throw new ImportError(`${nodeText(node)} adds ${name}, which is no constant; allowed: the bias of a dense layer`);
    const values = Float32Array.from(value.values);
    // PyTorch and others write a bias as [outputs] or [1, outputs].
    const shape = value.shape.filter((size, i) => size !== 1 || i === value.shape.length - 1);
    return valuesOf({ name, shape, values }, [outputs], '[outputs]');
  }
}
