import type { MetricGoal } from '@qornn/tasks';
import type { RunConfig } from '@qornn/training';
import type { Settings } from './settings.js';
import type { Stopping } from './stopping.js';

/** One run of a sweep. */
export interface SweepRun {
  /** unique in the sweep; also the name of its run folder, like `copy-1000-units64-seed0` */
  name: string;
  seed: number;
  /** what is trained, with defaults */
  config: RunConfig;
  /** digest of the configuration, see `configDigest` */
  digest: string;
  /** as named in the sweep file: a preset, or the path of a configuration */
  source: string;
  /** what the sweep changes in the source, by path; the same for all seeds of a variation */
  settings: Settings;
}

/** All runs of a sweep. */
export interface SweepPlan {
  name: string;
  /** in the order in which they begin */
  runs: readonly SweepRun[];
  /** early stopping of bad runs; null: all are trained to their end */
  stopping: Stopping | null;
  /** what runs are compared by, on the validation split; null if their tasks have different metrics */
  metric: { name: string; goal: MetricGoal } | null;
  /** what is worth knowing before it begins, one line each */
  notes: readonly string[];
}
