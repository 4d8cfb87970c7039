import type { SampleOptions } from '@qornn/exporters';
import type { IntModel } from '@qornn/int-runtime';
import { printableLine } from '../display/printable.js';

/** Fewer integers than this in the range of an input, and integers are a poor unit for it. */
const FEW = 16;

/**
 * Finds an input whose range has few integers, 2^k · std · inputScale / |countScale|, so that raw samples cannot tell its codes apart, as where
 * data are in volts and samples are counts of a converter.
 *
 * @returns a note in one line; null if there is none, or if the inputs have no normalization, as those of generated tasks
 */
export function samplesNote(model: IntModel, { countScale = 1 }: Pick<SampleOptions, 'countScale'>): string | null {
  const { inputNormalization, inputBits, inputScale, inputNames = [] } = model;
  const codes = 2 ** inputBits;
  const input = Array.from(inputNormalization?.std ?? []).findIndex((std, i) => {
    const scale = typeof countScale === 'number' ? countScale : countScale[i]!;
    const integers = (codes * std * inputScale) / Math.abs(scale);
    return integers < Math.min(FEW, codes / 2);
  });
  if (input < 0) return null;
  const name = inputNames[input];
  const which = name === undefined ? `input ${input}` : `input ${input}, ${printableLine(name)},`;
  return `note: the range of ${which} has fewer than ${FEW} integers; if samples are counts of a converter, say what one is worth in the unit of the training data: --count-scale, --count-offset`;
}
