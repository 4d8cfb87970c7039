import { DescribeError, describe } from '@qornn/cells';
import { CompileError, compile, unitRanges } from '@qornn/int-runtime';
import type { LayersModel } from '@tensorflow/tfjs-layers';

/**
 * Why a model cannot be converted to integers, whatever its weights: an unsupported cell, activation or bit width.
 *
 * @param model with its initial weights
 * @returns null if it can be converted
 */
export function unsupportedReason(model: LayersModel): string | null {
  try {
    const spec = describe(model);
    compile(spec, unitRanges(spec));
    return null;
  } catch (error) {
    if (error instanceof DescribeError) return error.message;
    // The bounds of accumulators depend on weights that are not trained yet.
    if (error instanceof CompileError) return /could (reach|overflow)/.test(error.message) ? null : error.message;
    throw error;
  }
}
