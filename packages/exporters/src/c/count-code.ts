import type { IntModel } from '@qornn/int-runtime';
import { optionsChecker } from '@qornn/options';
import { ExportError } from '../errors.js';
import { type CountOptions, codeOfCount } from './sample-lines.js';
import { countOptions, SAMPLE_OPTIONS } from './sample-options.js';

const checkOptions = optionsChecker((message) => new ExportError(message));

/**
 * The code of a raw sample, as exported C encodes it: that of the value countOffset + countScale · count, in doubles. A Float32Array would round that
 * value first, to itself if the scale is a power of two and the offset 0.
 *
 * @param input which input, 0 to inputs − 1
 * @param count a raw sample
 * @throws ExportError when an option is wrong
 * @example
 * countCode(model, 0, 512, { countScale: 0.125 }); // the code of the sample 64
 */
export function countCode(
  model: IntModel,
  input: number,
  count: number,
  options: Omit<CountOptions, 'samples'> = {},
): number {
  const { countScale, countOffset } = SAMPLE_OPTIONS;
  const worth = checkOptions<Omit<CountOptions, 'samples'>>('countCode', options, { countScale, countOffset });
  return codeOfCount(model, input, count, countOptions('countCode', model, worth) ?? {});
}
