import type { Distribution } from './distribution.js';
import type { Settings } from './settings.js';
import type { LineOf } from './yaml-lines.js';

/** How runs are stopped early, as a sweep file says it; what is missing is decided by the runs, see `Stopping`. */
export interface StoppingSettings {
  rule: 'asha' | 'halving';
  reduction: number;
  after: number | null;
  metric: string | null;
}

/** A sweep file, `sweep.yaml`: checked, but not its values, which the configurations of the runs decide. */
export interface SweepFile {
  /** of the file, for messages */
  path: string;
  name: string;
  /** presets or paths of configurations */
  sources: readonly string[];
  /** settings of all runs */
  set: Settings;
  /** values of each key, in all combinations */
  grid: Readonly<Record<string, readonly unknown[]>>;
  /** lists of settings; null without any */
  cases: readonly Settings[] | null;
  /** what keys are drawn from */
  random: Readonly<Record<string, Distribution>>;
  /** number of draws; null without `random` */
  trials: number | null;
  randomSeed: number;
  /** null: the seed of each source */
  seeds: readonly number[] | null;
  /** whether networks of variants are made as large as their source; null: they are not */
  match: 'bytes' | 'parameters' | null;
  stopping: StoppingSettings | null;
  /** folder of the sweep; null: the default */
  out: string | null;
  lineOf: LineOf;
}
