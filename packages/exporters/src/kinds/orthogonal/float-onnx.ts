import { codesOf, type OrthogonalLayer } from '@qornn/int-runtime';
import { unitConstants } from '@qornn/int-runtime/reference';
import type { OnnxGraph } from '../../onnx/onnx-graph.js';
import type { OnnxAttribute } from '../../onnx/onnx-proto.js';
import { recurrentOperatorOnnx } from '../../onnx/recurrent-operator-onnx.js';
import { type ScannedStates, scanOnnx } from '../../onnx/scan-onnx.js';
import { stepMaskOnnx } from '../../onnx/sequence-onnx.js';
import { transposedValues } from '../../onnx/transposed-values.js';
import type { FloatOnnx, FloatOnnxPlace, FloatOnnxSequence } from '../onnx-kind.js';
import { activationOnnx, clampedOnnx } from './activation-onnx.js';

/**
 * An orthogonal layer with the real values of its integers, q = stateScale:
 *
 *     h' = σ(A h + B x + d),   A = (W m_W + m_I) / 2^s,   B = U m_U / 2^s · q / inputScale,   d = q 2^e b
 *
 * by the operator RNN. It clips all units alike; where they have steps of their own, at the largest of their ranges. RNN has no modReLU, so a
 * Scan does that.
 */
export function orthogonalFloatOnnx(
  layer: OrthogonalLayer,
  { prefix, inputMagnitude, inputScale }: FloatOnnxPlace,
): FloatOnnx {
  const { units, inputs, stateBits, stateScale, initialState, recurrentActivation, outputActivation } = layer;
  const constants = unitConstants(layer, inputMagnitude);
  const steps = constants.map(({ stateShift }) => stateScale * 2 ** stateShift);
  const w = codesOf(layer.recurrent).codes;
  const u = layer.kernel.codes;
  /** The multiplier of row i, without e. */
  const real = (multiplier: number, { shift, stateShift }: { shift: number; stateShift: number }) =>
    multiplier / 2 ** (shift - stateShift);
  const a = Array.from(w, (code, at) => {
    const i = Math.floor(at / units);
    const unit = constants[i]!;
    const own = at % units === i ? unit.identityMultiplier : 0;
    return real(code * unit.recurrentMultiplier + own, unit);
  });
  const b = Array.from(u, (code, at) => {
    const unit = constants[Math.floor(at / inputs)]!;
    return (real(code * unit.kernelMultiplier, unit) * stateScale) / inputScale;
  });
  const d = steps.map((step, i) => step * constants[i]!.bias);
  return {
    states: [{ name: 'h', start: steps.map((step, i) => step * (initialState[i] ?? 0)) }],
    outputScale: stateScale,
    run(graph, sequence) {
      return recurrentActivation === 'modrelu' ? scan(graph, sequence) : rnn(graph, sequence);
    },
    output(graph, [h]) {
      const phi = { activation: outputActivation, threshold: layer.outputThreshold, stateBits, steps };
      return activationOnnx(graph, `${prefix}_y`, phi, h!);
    },
  };

  function rnn(graph: OnnxGraph, sequence: FloatOnnxSequence): ScannedStates {
    const isRelu = recurrentActivation === 'relu';
    const attributes: Record<string, OnnxAttribute> = isRelu
      ? { activations: { strings: ['Relu'] } }
      : { activations: { strings: ['Affine'] }, activation_alpha: { floats: [1] }, activation_beta: { floats: [0] } };
    return recurrentOperatorOnnx(
      graph,
      {
        ...{ operator: 'RNN', prefix, units, attributes },
        weights: [
          graph.constant(`${prefix}_B`, 'FLOAT', [1, units, inputs], b),
          graph.constant(`${prefix}_A`, 'FLOAT', [1, units, units], a),
          // The second half is the bias of the recurrence.
          graph.constant(`${prefix}_d`, 'FLOAT', [1, 2 * units], [...d, ...d.map(() => 0)]),
        ],
        clip: Math.max(...steps) * 2 ** (stateBits - 1),
        doc: `A h + B x + d${isRelu ? ', and relu' : ''}`,
      },
      sequence,
    );
  }

  function scan(graph: OnnxGraph, { x, states, lengths, asSequence }: FloatOnnxSequence): ScannedStates {
    const product = graph.node(
      'MatMul',
      [x, graph.constant(`${prefix}_B`, 'FLOAT', [inputs, units], transposedValues(b, units, inputs))],
      `${prefix}_Bx`,
    );
    const drive = graph.node('Add', [product, graph.constant(`${prefix}_d`, 'FLOAT', [units], d)], `${prefix}_drive`);
    const weights = graph.constant(`${prefix}_A`, 'FLOAT', [units, units], transposedValues(a, units, units));
    const sigma = { activation: recurrentActivation, threshold: layer.recurrentThreshold, stateBits, steps };
    return scanOnnx(graph, {
      prefix,
      initial: [{ ...states[0]!, state: 'h' }],
      driven: [{ ...drive, length: units }],
      mask: lengths && stepMaskOnnx(graph, x, lengths),
      asSequence,
      step(body, [now], [h]) {
        const sum = body.node('Add', [body.node('MatMul', [h, weights], `${prefix}_Ah`), now], `${prefix}_sum`);
        const clamped = clampedOnnx(body, `${prefix}_in_range`, stateBits, steps, sum);
        return [activationOnnx(body, `${prefix}_modrelu`, sigma, clamped)];
      },
    });
  }
}
