import * as tf from '@tensorflow/tfjs-core';
import { codeRange } from './code-range.js';
import { QuantizerError } from './errors.js';
import { requireQuantizer } from './is-quantizer.js';
import { orthogonalRounding } from './orthogonal-rounding.js';
import { overNumbers } from './over-numbers.js';
import type { Quantizer, QuantizerVariable } from './quantizer.js';
import { readCodes, type ScaledCodes, valuesOf } from './scaled-codes.js';
import { requireSquare } from './square.js';
import { straightThrough } from './straight-through.js';
import { type UniformQuantizerOptions, uniformCodes } from './uniform-quantizer.js';
import { requireVariables } from './variables.js';

const CALLER = 'orthogonalRoundingQuantizer';

/**
 * A uniform quantizer for a square weight that applies {@link orthogonalRounding}. The changes to the codes are recomputed by
 * `refresh` and stay fixed between refreshes while the weight trains.
 *
 *     q(w; offset) = step · clamp(N(w) + offset),   N(w) = the codes of the uniform quantizer
 *     dL/dw := dL/dq
 *
 * The variable `offset` has the shape of the weight, holds integers and is not trainable. Its initial value 0 means nearest
 * rounding. `refresh(w)` returns the codes of orthogonal rounding minus the nearest codes of w (less than a second for n = 256). A
 * trainer refreshes at the start, on a schedule, and at the end before the weight is encoded. A change of the bit width resets the
 * offset to 0, because offsets of one codebook mean nothing in another.
 *
 * @param quantizer `uniform` of any bit width, granularity and scale, or `deltaFromIdentity` around it
 * @throws QuantizerError when the quantizer is neither, when a weight is not square, when a variable has another shape, or when
 *   `encode` or `refresh` meets a weight that is not finite
 * @example
 * const quantizer = orthogonalRoundingQuantizer(uniformQuantizer({ bits: 4 }));
 * const [offset] = quantizer.variables!;
 * const w = haar(128, 1);
 * quantizer.encode(w, [offset.refresh!(w)]); // half the defect of nearest rounding
 */
export function orthogonalRoundingQuantizer(quantizer: Quantizer): Quantizer {
  requireQuantizer(CALLER, quantizer);
  const { options, multiple } = nearestOf(quantizer);
  const { bits } = options;
  const nearestCodes = uniformCodes(options);
  const { smallest, largest } = codeRange(bits);
  const eye = (w: tf.Tensor): tf.Tensor => tf.mul(tf.eye(requireSquare(CALLER, w)), multiple);

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
    const nearest = nearestCodes(multiple === 0 ? w : tf.sub(w, eye(w)));
    if (!variables) return nearest;
    const [given] = requireVariables(CALLER, [offset.name], [w.shape], variables);
    return { ...nearest, codes: tf.clipByValue(tf.add(nearest.codes, given!), smallest, largest) };
  }

  return overNumbers(CALLER, {
    name: 'orthogonalRounding',
    bits,
    square: true,
    variables: [offset],
    apply: (w, variables) =>
      straightThrough((x) => {
        const values = valuesOf(scaledCodes(x, variables));
        return multiple === 0 ? values : tf.add(values, eye(x));
      })(w),
    encode: (w, variables) => ({
      ...readCodes(CALLER, w, bits, () => scaledCodes(w, variables)),
      ...(multiple !== 0 && { identity: multiple }),
    }),
    getConfig: () => ({ name: 'orthogonalRounding', quantizer: quantizer.getConfig() }),
  });
}

/** Options of the inner uniform quantizer, and the multiple of the identity that is subtracted first. */
function nearestOf(quantizer: Quantizer): { options: UniformQuantizerOptions; multiple: number } {
  const { name, ...options } = quantizer.getConfig();
  if (name === 'uniform') return { options: options as unknown as UniformQuantizerOptions, multiple: 0 };
  const { quantizer: inner, multiple = 1 } = options as { quantizer?: { name: string }; multiple?: number };
  if (name === 'deltaFromIdentity' && inner?.name === 'uniform') {
    const { name: _, ...rest } = inner;
    return { options: rest as unknown as UniformQuantizerOptions, multiple };
  }
  throw new QuantizerError(
    `${CALLER}: quantizer is '${quantizer.name}'; it must be uniform, or deltaFromIdentity around uniform`,
    'quantizer',
    quantizer.name,
  );
}
