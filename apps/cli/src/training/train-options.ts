import type { SizeMeasure } from '@qornn/tuning';
import type { Assignment } from '../configuration/assignment.js';
import type { GlobalOptions } from '../options/global-options.js';

/** Options of `qornn train`. */
export interface TrainOptions extends GlobalOptions {
  set?: Assignment[];
  match?: SizeMeasure;
  matchWith?: string;
  resume?: boolean;
  out?: string;
  tensorboard?: string;
  seeds?: number[];
  /** of a queue */
  workers?: number;
  all?: boolean;
}
