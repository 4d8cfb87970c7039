import type { GateActivation, GatedIntLayer } from '@qornn/int-runtime';
import type { OnnxGraph, OnnxValue } from '../../onnx/onnx-graph.js';
import { scanOnnx } from '../../onnx/scan-onnx.js';
import { stepMaskOnnx } from '../../onnx/sequence-onnx.js';
import type { FloatOnnx, FloatOnnxPlace } from '../onnx-kind.js';
import { floatState } from './float-operator-onnx.js';
import { preActivationStep, realProductOnnx, realWeights } from './real-matrix.js';

/**
 * A layer with gates that is a Scan in floating point. Its only state is h, which is rounded and saturates as that of the engines: a network that was
 * trained for states of few bits computes something else without.
 */
export function gateScanOnnx(
  layer: GatedIntLayer,
  { prefix, inputScale }: FloatOnnxPlace,
  /** h_t, of W h + U x and h_{t−1} */
  next: (graph: OnnxGraph, sum: OnnxValue, h: OnnxValue) => OnnxValue,
): FloatOnnx {
  const { units, stateBits, stateScale, initialState } = layer;
  const w = realWeights(layer, 'recurrent', stateScale);
  const u = realWeights(layer, 'kernel', inputScale);
  const top = 2 ** (stateBits - 1);
  const rounded = (graph: OnnxGraph, h: OnnxValue) => {
    const scalar = (value: number) => graph.scalar('FLOAT', value);
    const steps = graph.node('Mul', [h, scalar(1 / stateScale)], `${prefix}_h_steps`);
    const half = graph.node('Add', [steps, scalar(0.5)], `${prefix}_h_half`);
    const codes = graph.node('Floor', [half], `${prefix}_h_codes`);
    const saturated = graph.node('Clip', [codes, scalar(-top), scalar(top - 1)], `${prefix}_h_saturated`);
    return graph.node('Mul', [saturated, scalar(stateScale)], `${prefix}_next_h`, { doc: `${stateBits} bits` });
  };
  return {
    states: [floatState('h', units, initialState, stateScale)],
    outputScale: stateScale,
    run(graph, { x, states, lengths, asSequence }) {
      const driven = realProductOnnx(graph, `${prefix}_U`, u, x);
      return scanOnnx(graph, {
        prefix,
        initial: [{ ...states[0]!, state: 'h' }],
        driven: [{ ...driven, length: units }],
        mask: lengths && stepMaskOnnx(graph, x, lengths),
        asSequence,
        step(body, [now], [h]) {
          const sum = body.node('Add', [realProductOnnx(body, `${prefix}_W`, w, h!), now], `${prefix}_sum`);
          return [rounded(body, next(body, sum, h!))];
        },
      });
    },
    output: (_, [h]) => h!,
  };
}

/** The slope of HardSigmoid is 0.2 where nothing is said. */
const OPERATORS = { sigmoid: 'Sigmoid', hardSigmoid: 'HardSigmoid', tanh: 'Tanh', relu: 'Relu' } as const;

/** An activation of sum + b, clipped to ±2^m. @param name before all names of values */
export function floatGateOnnx(
  graph: OnnxGraph,
  name: string,
  layer: GatedIntLayer,
  { activation, bias, sum }: { activation: GateActivation; bias: Int32Array; sum: OnnxValue },
): OnnxValue {
  const values = Array.from(bias, (b) => b * preActivationStep(layer));
  const biased = graph.node(
    'Add',
    [sum, graph.constant(`${name}_b`, 'FLOAT', [bias.length], values)],
    `${name}_biased`,
  );
  const limit = 2 ** layer.integerBits;
  const limits = [graph.scalar('FLOAT', -limit), graph.scalar('FLOAT', limit)];
  const a = graph.node('Clip', [biased, ...limits], `${name}_a`);
  if (activation === 'linear') return a;
  return graph.node(OPERATORS[activation], [a], name);
}
