import { DescribeError, describe } from '@qornn/cells';
import { CompileError, compile, unitRanges } from '@qornn/int-runtime';
import type { LayersModel } from '@tensorflow/tfjs-layers';

/**
 * Why a network will have no integer form, whatever it learns: a cell, an activation or a width that integers do not have.
 *
 * @param model untrained, its weights as they start
 * @returns null where nothing is in the way
 */
export function whyNoIntegerForm(model: LayersModel): string | null {
  try {
    const spec = describe(model);
    compile(spec, unitRanges(spec));
    return null;
  } catch (error) {
    if (error instanceof DescribeError) return error.message;
    // How far accumulators reach depends on weights that are still to be learned.
    if (error instanceof CompileError) return /could (reach|overflow)/.test(error.message) ? null : error.message;
    throw error;
  }
}
