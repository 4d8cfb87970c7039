import { createHash } from 'node:crypto';
import type { RunConfig } from '@qornn/training';
import { settingsKey } from './settings.js';

/**
 * A digest of everything that decides the result of a run: its configuration, whatever the order of the keys. Of plugins only the number
 * counts, since their paths differ between machines.
 *
 * @returns SHA-256 in hexadecimal digits
 */
export function configDigest(config: RunConfig): string {
  const { plugins, ...own } = config;
  return createHash('sha256')
    .update(settingsKey({ ...own, plugins: plugins.length }))
    .digest('hex');
}
