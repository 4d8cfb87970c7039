import { tinyDocument } from '@qornn/internal-testing/tiny-document';
import { configDigest, type SweepRun } from '@qornn/sweeps';
import { parseRunConfig } from '@qornn/training';

/**
 * A run of a sweep that takes less than a second.
 *
 * @param changes of the configuration, whole sections
 */
export function tinyRun(
  seed: number,
  training: Record<string, unknown> = {},
  changes: Record<string, unknown> = {},
): SweepRun {
  const config = parseRunConfig({ ...tinyDocument({ seed, training }), ...changes });
  return { name: `tiny-seed${seed}`, seed, config, digest: configDigest(config), source: 'tiny', settings: {} };
}
