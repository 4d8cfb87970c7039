import type { IntegerNetwork } from '../integer-network.js';
import type { Constant, Graph, Node } from './model.js';
import { transposedValues } from './transposed.js';

/** Weights of a graph, [rows, columns], or a vector. */
const constant = (values: Float32Array, ...shape: number[]): Constant => ({ shape, values });

/**
 * The whole sequence with the ONNX operator RNN, with the activation Affine, α z + β: x [time, 1, inputs] → o.
 */
export function rnnGraph({ units, inputs, outputs, w, u, b, v }: IntegerNetwork): Graph {
  return {
    inputs: { x: ['time', 1, inputs] },
    outputs: { o: [1, 1, outputs] },
    constants: {
      w: constant(u, 1, units, inputs),
      r: constant(w, 1, units, units),
      b: constant(Float32Array.of(...b, ...new Float32Array(units)), 1, 2 * units),
      v: constant(transposedValues(v, outputs, units), units, outputs),
    },
    nodes: [
      {
        operator: 'RNN',
        inputs: ['x', 'w', 'r', 'b'],
        outputs: ['', 'h'],
        attributes: {
          hidden_size: units,
          activations: ['Affine'],
          activation_alpha: [{ float: 1 }],
          activation_beta: [{ float: 0 }],
        },
      },
      ...readout('h'),
    ],
  };
}

/** One step of the same recurrence: x [1, inputs] and h [1, units] → next [1, units]. */
export function rnnStepGraph({ units, inputs, w, u, b }: IntegerNetwork): Graph {
  return {
    inputs: { x: [1, inputs], h: [1, units] },
    outputs: { next: [1, units] },
    constants: { w: constant(w, units, units), u: constant(u, units, inputs), b: constant(b, units) },
    nodes: [affine('z', 'u', 'x', 'b'), affine('next', 'w', 'h', 'z')],
  };
}

/**
 * The whole sequence with 8-bit weights: a Scan over time with onnxruntime's fused operator for a quantized
 * product (DynamicQuantizeLinear, MatMulInteger and scaling). x [time, inputs] → o [1, outputs].
 */
export function quantizedGraph(network: IntegerNetwork): Graph {
  const { units, inputs, outputs, u, b, v } = network;
  return {
    inputs: { x: ['time', inputs] },
    outputs: { o: [1, outputs] },
    constants: {
      ...quantizedConstants(network),
      u: constant(u, units, inputs),
      b: constant(b, units),
      v: constant(transposedValues(v, outputs, units), units, outputs),
      start: constant(new Float32Array(units), 1, units),
    },
    nodes: [
      affine('z', 'u', 'x', 'b'),
      {
        operator: 'Scan',
        inputs: ['start', 'z'],
        outputs: ['h'],
        attributes: {
          num_scan_inputs: 1,
          body: {
            inputs: { before: [1, units], driven: [units] },
            outputs: { after: [1, units] },
            nodes: quantizedStep('before', 'driven', 'after'),
          },
        },
      },
      ...readout('h'),
    ],
  };
}

/** One step of the 8-bit network: x [1, inputs] and h [1, units] → next [1, units]. */
export function quantizedStepGraph(network: IntegerNetwork): Graph {
  const { units, inputs, u, b } = network;
  return {
    inputs: { x: [1, inputs], h: [1, units] },
    outputs: { next: [1, units] },
    constants: { ...quantizedConstants(network), u: constant(u, units, inputs), b: constant(b, units) },
    nodes: [affine('z', 'u', 'x', 'b'), ...quantizedStep('h', 'z', 'next')],
  };
}

/** An LSTM of the same width with arbitrary weights: x [time, 1, inputs], h and c [1, 1, units] → o, nextH, nextC. */
export function lstmGraph({ units, inputs, outputs, w, u, b, v }: IntegerNetwork): Graph {
  const four = (values: Float32Array) =>
    Float32Array.from({ length: 4 * values.length }, (_, i) => values[i % values.length]!);
  return {
    inputs: { x: ['time', 1, inputs], h: [1, 1, units], c: [1, 1, units] },
    outputs: { o: [1, 1, outputs], nextH: [1, 1, units], nextC: [1, 1, units] },
    constants: {
      w: constant(four(u), 1, 4 * units, inputs),
      r: constant(four(w), 1, 4 * units, units),
      b: constant(
        Float32Array.from({ length: 8 * units }, (_, i) => (i < 4 * units ? b[i % units]! : 0)),
        1,
        8 * units,
      ),
      v: constant(transposedValues(v, outputs, units), units, outputs),
    },
    nodes: [
      {
        operator: 'LSTM',
        inputs: ['x', 'w', 'r', 'b', '', 'h', 'c'],
        outputs: ['', 'nextH', 'nextC'],
        attributes: { hidden_size: units },
      },
      ...readout('nextH'),
    ],
  };
}

/** into = W from + addend */
function affine(into: string, weight: string, from: string, addend: string): Node {
  return { operator: 'Gemm', inputs: [from, weight, addend], outputs: [into], attributes: { transB: 1 } };
}

/** V relu(h) */
function readout(h: string): Node[] {
  return [
    { operator: 'Relu', inputs: [h], outputs: ['y'] },
    { operator: 'MatMul', inputs: ['y', 'v'], outputs: ['o'] },
  ];
}

function quantizedStep(h: string, driven: string, next: string): Node[] {
  return [
    {
      operator: 'DynamicQuantizeMatMul',
      domain: 'com.microsoft',
      inputs: [h, 'w', 'step', 'zero'],
      outputs: ['wh'],
    },
    { operator: 'Add', inputs: ['wh', driven], outputs: [next] },
  ];
}

/** Wᵀ as unsigned bytes with zero point 128: with signed bytes, sums of two products saturate on processors without VNNI. */
function quantizedConstants({ units, codes, step }: IntegerNetwork): Record<'w' | 'step' | 'zero', Constant> {
  const values = Uint8Array.from(codes, (_, i) => 128 + codes[(i % units) * units + Math.floor(i / units)]!);
  return {
    w: { shape: [units, units], values },
    step: { shape: [], values: Float32Array.of(step) },
    zero: { shape: [], values: Uint8Array.of(128) },
  };
}
