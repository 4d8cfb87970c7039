import type { Assignment } from '../configuration/assignment.js';
import type { GlobalOptions } from '../options/global-options.js';

export const IMPORTED_CELLS = ['lstm', 'gru', 'rnn'] as const;
export const IMPORTED_ACTIVATIONS = ['tanh', 'relu', 'linear'] as const;

/** Options of `qornn import`. */
export interface ImportCommandOptions extends GlobalOptions {
  cell?: (typeof IMPORTED_CELLS)[number];
  prefix?: string;
  /** false: `--no-readout` */
  readout?: string | false;
  activation?: (typeof IMPORTED_ACTIVATIONS)[number];
  /** a preset, a YAML file, or the name of a task */
  task?: string;
  set?: Assignment[];
  out?: string;
}
