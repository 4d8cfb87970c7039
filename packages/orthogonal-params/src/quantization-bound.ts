import { integer, number, required } from '@qornn/options';
import { checkOptions } from './validation.js';

/** Options of {@link quantizationBound}. */
export interface QuantizationBoundOptions {
  /** Size of the matrix, an integer of 1 or more. */
  n: number;
  /** Bits k of the uniform quantizer, an integer from 1 to 8. */
  bits: number;
  /** α = max |W|, more than 0; default 1, the most that an orthogonal matrix can have. */
  alpha?: number;
}

/** What rounding can do to an orthogonal matrix. */
export interface QuantizationBound {
  /** of ‖q_k(W) − W‖_F, and so of the spectral norm */
  distance: number;
  /** of ‖q_k(W) q_k(W)ᵀ − I‖_F / √n, as `orthogonalityDefect` measures it */
  defect: number;
  smallestSingularValue: number;
  largestSingularValue: number;
  /** what to expect where rounding errors are independent and uniform, as they nearly are for matrices that are spread out */
  typical: { distance: number; defect: number; smallestSingularValue: number; largestSingularValue: number };
}

/**
 * How far from orthogonal the k-bit rounding of an orthogonal matrix can be.
 *
 * Rounding moves an entry by at most half a step s = α/2^{k−1}, one that is clamped at the positive end (k > 1) by at most a whole one:
 * with Δ = q_k(W) − W and e = s (k = 1: s/2),
 *
 *     ‖Δ‖₂ ≤ ‖Δ‖_F ≤ n e
 *     |σ_i(q_k(W)) − 1| ≤ ‖Δ‖₂                                             (Weyl)
 *     ‖q_k(W) q_k(W)ᵀ − I‖_F = ‖W Δᵀ + Δ Wᵀ + Δ Δᵀ‖_F ≤ 2 ‖Δ‖_F + ‖Δ‖_F²
 *
 * They hold for every orthogonal matrix, and are far from what happens: errors do not conspire. If they are independent and uniform,
 * with variance v = s²/12, then about
 *
 *     ‖Δ‖_F = n √v,   ‖Δ‖₂ = 2 √(n v),   ‖q_k(W) q_k(W)ᵀ − I‖_F / √n = √(2 v (n + 1) + (n v)²)
 *
 * which is given as `typical`. The step counts, not k alone: α of a matrix drawn uniformly is about 2 √(ln n / n), not 1.
 * Source: the question is that of Foucault, Mamalet and Malgouyres 2024 (arXiv 2402.04012); the derivation is as above.
 *
 * @throws ParametrizationError when an option is out of range
 * @example
 * quantizationBound({ n: 128, bits: 4, alpha: 0.4 }).typical.defect; // about 0.23
 */
export function quantizationBound(options: QuantizationBoundOptions): QuantizationBound {
  const {
    n,
    bits,
    alpha = 1,
  } = checkOptions<QuantizationBoundOptions>('quantizationBound', options, {
    n: required(integer(1)),
    bits: required(integer(1, 8)),
    alpha: number('> 0', (alpha) => alpha > 0),
  });
  const step = alpha / 2 ** (bits - 1);
  const distance = n * (bits === 1 ? step / 2 : step);
  const variance = step ** 2 / 12;
  const spread = 2 * Math.sqrt(n * variance);
  return {
    distance,
    defect: (2 * distance + distance ** 2) / Math.sqrt(n),
    smallestSingularValue: Math.max(0, 1 - distance),
    largestSingularValue: 1 + distance,
    typical: {
      distance: n * Math.sqrt(variance),
      defect: Math.sqrt(2 * variance * (n + 1) + (n * variance) ** 2),
      smallestSingularValue: Math.max(0, 1 - spread),
      largestSingularValue: 1 + spread,
    },
  };
}
