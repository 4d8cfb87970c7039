import { type RunConfig, runFolderName } from '@qornn/training';
import { configDigest } from './config-digest.js';
import type { SweepRun } from './sweep-plan.js';

/**
 * A run of a sweep with another configuration; it is named after that.
 *
 * @example
 * withConfig(run, { ...run.config, name: `${run.config.name}-bytes` }).name; // 'copy-gru-bytes-seed0'
 */
export function withConfig(run: SweepRun, config: RunConfig): SweepRun {
  return { ...run, name: runFolderName(config), seed: config.seed, config, digest: configDigest(config) };
}
