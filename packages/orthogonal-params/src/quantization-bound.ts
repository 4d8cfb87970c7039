import { integer, number, required } from '@qornn/options';
import { checkOptions } from './validation.js';

/** Options of {@link quantizationBound}. */
export interface QuantizationBoundOptions {
  /** Size of the matrix, an integer ≥ 1. */
  n: number;
  /** Bits k of the uniform quantizer, an integer from 1 to 8. */
  bits: number;
  /** α = max |W|, > 0; default 1, the maximum for an orthogonal matrix. */
  alpha?: number;
}

/** Bounds for a rounded orthogonal matrix. */
export interface QuantizationBound {
  /** bound of ‖q_k(W) − W‖_F, and therefore of the spectral norm */
  distance: number;
  /** bound of ‖q_k(W) q_k(W)ᵀ − I‖_F / √n, the `orthogonalityDefect` */
  defect: number;
  smallestSingularValue: number;
  largestSingularValue: number;
  /** expected values for independent, uniformly distributed rounding errors, a good model for dense matrices */
  typical: { distance: number; defect: number; smallestSingularValue: number; largestSingularValue: number };
}

/**
 * Bounds how far the k-bit rounding of an orthogonal matrix can be from orthogonal.
 *
 * Rounding changes an entry by at most half a step, s = α/2^{k−1}; clamping at the positive end (k > 1) by at most a whole step.
 * With Δ = q_k(W) − W and e = s (k = 1: s/2),
 *
 *     ‖Δ‖₂ ≤ ‖Δ‖_F ≤ n e
 *     |σ_i(q_k(W)) − 1| ≤ ‖Δ‖₂                                             (Weyl)
 *     ‖q_k(W) q_k(W)ᵀ − I‖_F = ‖W Δᵀ + Δ Wᵀ + Δ Δᵀ‖_F ≤ 2 ‖Δ‖_F + ‖Δ‖_F²
 *
 * These bounds hold for every orthogonal matrix but are pessimistic. For independent, uniformly distributed errors of variance
 * v = s²/12, approximately
 *
 *     ‖Δ‖_F = n √v,   ‖Δ‖₂ = 2 √(n v),   ‖q_k(W) q_k(W)ᵀ − I‖_F / √n = √(2 v (n + 1) + (n v)²)
 *
 * which is returned as `typical`. The step matters, not k alone: α of a Haar-distributed matrix is about 2 √(ln n / n), not 1.
 * Source: the question is from Foucault, Mamalet and Malgouyres 2024 (arXiv 2402.04012); the derivation is the one above.
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
