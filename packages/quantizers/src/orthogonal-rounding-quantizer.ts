import * as tf from '@tensorflow/tfjs-core';
import { codeRange } from './code-range.js';
import { QuantizerError } from './errors.js';
import { requireQuantizer } from './is-quantizer.js';
import { orthogonalRounding } from './orthogonal-rounding.js';
import { overNumbers } from './over-numbers.js';
import type { Quantizer, QuantizerVariable, ScaledCodes } from './quantizer.js';
import { readCodes, valuesOf } from './scaled-codes.js';
import { requireSquare } from './square.js';
import { straightThrough } from './straight-through.js';
import { requireVariables } from './variables.js';

const CALLER = 'orthogonalRoundingQuantizer';

/**
 * A quantizer for a square weight that applies {@link orthogonalRounding}. The changes to the codes are recomputed by
 * `refresh` and stay fixed between refreshes while the weight trains.
 *
 *     q(w; offset) = step · clamp(N(w) + offset),   N(w) = the codes of the inner quantizer
 *     dL/dw := dL/dq
 *
 * The variable `offset` has the shape of the weight, holds integers and is not trainable. Its initial value 0 means nearest
 * rounding. `refresh(w)` returns the codes of orthogonal rounding minus the nearest codes of w (less than a second for n = 256). A
 * trainer refreshes at the start, on a schedule, and at the end before the weight is encoded. A change of the bit width resets the
 * offset to 0, because offsets of one codebook mean nothing in another.
 *
 * @param quantizer a quantizer with `scaledCodes`: `uniform` of any bit width, granularity and scale, `deltaFromIdentity` around it, or custom
 * @throws QuantizerError when the quantizer has no `scaledCodes`, when a weight is not square, when a variable has another shape, or when
 *   `encode` or `refresh` meets a weight that is not finite
 * @example
 * const quantizer = orthogonalRoundingQuantizer(uniformQuantizer({ bits: 4 }));
 * const [offset] = quantizer.variables!;
 * const w = haar(128, 1);
 * quantizer.encode(w, [offset.refresh!(w)]); // half the defect of nearest rounding
 */
export function orthogonalRoundingQuantizer(quantizer: Quantizer): Quantizer {
  requireQuantizer(CALLER, quantizer);
  const { bits, levels, scaledCodes: nearestOf } = quantizer;
  if (bits === null || !nearestOf) {
    throw new QuantizerError(
      `${CALLER}: quantizer is '${quantizer.name}'; it must be uniform, deltaFromIdentity around uniform, or another one with scaledCodes`,
      'quantizer',
      quantizer.name,
    );
  }
  const { smallest, largest } = codeRange(bits, levels);

  const offset: QuantizerVariable = {
    name: 'offset',
    trainable: false,
    initialize(w) {
      requireSquare(CALLER, w);
      return tf.zeros(w.shape);
    },
    refresh(w) {
      requireSquare(CALLER, w);
      const nearest = quantizer.encode(w);
      const { codes } = orthogonalRounding(nearest);
      return tf.tensor(
        Float32Array.from(codes, (code, i) => code - nearest.codes[i]!),
        w.shape,
      );
    },
    atBits: (value) => tf.zerosLike(value),
  };

  function scaledCodes(w: tf.Tensor, variables?: readonly tf.Tensor[]): ScaledCodes {
    requireSquare(CALLER, w);
    const nearest = nearestOf!(w);
    if (!variables) return nearest;
    const [given] = requireVariables(CALLER, [offset.name], [w.shape], variables);
    return { ...nearest, codes: tf.clipByValue(tf.add(nearest.codes, given!), smallest, largest) };
  }

  return overNumbers(CALLER, {
    name: 'orthogonalRounding',
    bits,
    ...(levels !== undefined && { levels }),
    square: true,
    variables: [offset],
    apply: (w, variables) =>
      straightThrough((x) => {
        const moved = scaledCodes(x, variables);
        const { identity = 0 } = moved;
        const values = valuesOf(moved);
        return identity === 0 ? values : tf.add(values, tf.mul(tf.eye(x.shape[0]!), identity));
      })(w),
    encode: (w, variables) => ({
      ...readCodes(CALLER, w, bits, () => scaledCodes(w, variables)),
      ...(levels !== undefined && { levels }),
    }),
    ...(quantizer.withBits && { withBits: (to: number) => orthogonalRoundingQuantizer(quantizer.withBits!(to)) }),
    getConfig: () => ({ name: 'orthogonalRounding', quantizer: quantizer.getConfig() }),
  });
}
