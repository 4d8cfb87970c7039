import type { IntActivation } from '@qornn/int-runtime';
import type { OnnxGraph, OnnxValue } from '../../onnx/onnx-graph.js';

/** σ or φ, and what it is applied to. */
export interface ActivationOnnx {
  activation: IntActivation;
  /** t, [units], in steps of the unit; only for modrelu */
  threshold: Int32Array;
  /** k */
  stateBits: number;
  /** value of one step of each unit: 2^e for integers, stateScale · 2^e in floating point */
  steps: readonly number[];
}

/**
 * σ or φ of states h, multiples of a unit's step q:
 *
 *     relu(h) = max(h, 0),   modrelu(h) = sgn(h) · max(|h| + t q, 0), clamped to −2^{k−1} q … (2^{k−1} − 1) q
 *
 * @param h INT32 or FLOAT, [..., units]
 */
export function activationOnnx(
  graph: OnnxGraph,
  name: string,
  { activation, threshold, stateBits, steps }: ActivationOnnx,
  h: OnnxValue,
): OnnxValue {
  if (activation === 'linear') return h;
  const zero = graph.scalar(h.type, 0);
  if (activation === 'relu') return graph.node('Max', [h, zero], name);
  const thresholds = graph.constant(
    `${name}_threshold`,
    h.type,
    [steps.length],
    steps.map((step, i) => threshold[i]! * step),
  );
  const sign = graph.node('Sign', [h], `${name}_sign`);
  const moved = graph.node('Add', [graph.node('Abs', [h], `${name}_magnitude`), thresholds], `${name}_moved`);
  const magnitude = graph.node('Max', [moved, zero], `${name}_new_magnitude`);
  const result = graph.node('Mul', [sign, magnitude], name, { doc: 'sgn(h) max(|h| + t, 0)' });
  // Only a positive threshold leads out of the range.
  return threshold.some((t) => t > 0) ? clampedOnnx(graph, `${name}_clamped`, stateBits, steps, result) : result;
}

/** Clamps states to −2^{k−1} q … (2^{k−1} − 1) q. */
export function clampedOnnx(
  graph: OnnxGraph,
  name: string,
  stateBits: number,
  steps: readonly number[],
  h: OnnxValue,
): OnnxValue {
  const top = 2 ** (stateBits - 1);
  const limit = (part: string, code: number) =>
    graph.constant(
      `${name}_${part}`,
      h.type,
      [steps.length],
      steps.map((step) => code * step),
    );
  const low = graph.node('Max', [h, limit('low', -top)], `${name}_from_below`);
  return graph.node('Min', [low, limit('high', top - 1)], name);
}
