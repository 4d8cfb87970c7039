import { anything, type OptionTable, oneOf, required } from '@qornn/options';
import { checkOptions } from '../../options.js';
import { secondsOf } from './duration.js';
import type { ResampleMethod, ResampleRule } from './resampler.js';

/** Option `resample` of a series. */
export interface ResampleOptions {
  /** time between rows: a number of seconds, or a text with a unit of us, ms, s, min, h or d, like `'20ms'` */
  every: number | string;
  /**
   * value at a time of the grid: of the last row until then (`'previous'`, the default), the mean of the rows since the time before
   * (`'mean'`), or on the line between the rows around it (`'linear'`, which no stream can do)
   */
  method?: ResampleMethod;
  /** a longer time between two rows starts a new sequence, as `every`; default: none does */
  maxGap?: number | string;
}

const TABLE: OptionTable<ResampleOptions> = {
  every: required(anything),
  method: oneOf(['previous', 'linear', 'mean']),
  maxGap: anything,
};

/** @throws TaskError when an option is invalid, missing or unknown */
export function resampleRule(options: ResampleOptions): ResampleRule {
  checkOptions<ResampleOptions>('series: resample', options, TABLE);
  const { every, method = 'previous', maxGap } = options;
  return {
    every: secondsOf('resample.every', every),
    method,
    maxGap: maxGap === undefined ? null : secondsOf('resample.maxGap', maxGap),
  };
}
