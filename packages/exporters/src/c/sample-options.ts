import type { IntModel } from '@qornn/int-runtime';
import { check, either, number, type OptionTable, oneOf } from '@qornn/options';
import { ExportError } from '../errors.js';
import { COUNT_TYPES, type CountOptions, type CountType } from './sample-lines.js';

/** What the exported program reads. */
export interface SampleOptions extends Omit<CountOptions, 'samples'> {
  /** integer type of raw samples, for `encode`; `'codes'`: no `encode`, the program reads input codes; default `'int16'` */
  samples?: CountType | 'codes';
}

/** Checks of the options. */
export const SAMPLE_OPTIONS: OptionTable<SampleOptions> = {
  samples: oneOf([...COUNT_TYPES, 'codes']),
  countScale: oneOrMany('other than 0', (value) => value !== 0),
  countOffset: oneOrMany(''),
};

function oneOrMany(condition: string, holds?: (value: number) => boolean) {
  const one = number(condition, holds);
  return either(
    one,
    check(
      `an array of them, one per input`,
      (value) => Array.isArray(value) && value.every((entry) => one.holds(entry)),
    ),
  );
}

/**
 * Type and worth of the counts; null for codes.
 *
 * @throws ExportError when arrays are not one number per input, or codes have a scale
 */
export function countOptions(
  caller: string,
  { inputs }: IntModel,
  { samples = 'int16', ...worth }: SampleOptions,
): CountOptions | null {
  for (const name of ['countScale', 'countOffset'] as const) {
    const value = worth[name];
    if (typeof value === 'object' && value.length !== inputs) {
      throw new ExportError(`${caller}: ${name} has ${value.length} numbers, but the model has ${inputs} inputs`);
    }
    if (value !== undefined && samples === 'codes') {
      throw new ExportError(`${caller}: ${name} is for raw samples; without it, or with samples: 'int16', …`);
    }
  }
  return samples === 'codes' ? null : { samples, ...worth };
}
