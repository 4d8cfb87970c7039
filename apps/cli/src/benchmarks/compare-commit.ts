import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../errors.js';
import { compareCheckouts, type MeasuredComparison, type PairedMeasurement } from './compare-checkouts.js';
import type { KeptPairs } from './kept-pairs.js';
import { buildCheckout } from './measure-commit.js';
import { hashOf, hashOfFiles, withWorktree } from './worktree.js';

export interface CompareCommitOptions extends PairedMeasurement {
  /** what to compare with */
  commit: string;
}

/**
 * Compares the code here with that of a commit, which is built in a temporary git worktree.
 *
 * @param root root of the workspace
 * @param kept pairs that were measured before, and where new ones are kept
 * @param log receives lines of progress
 * @returns as `compareCheckouts`
 * @throws UsageError when there is no such commit, or what is kept is of something else
 * @throws CommitError when it cannot be built or measured
 * @throws the reason of the signal when too few pairs were measured
 */
export async function compareCommit(
  root: string,
  { commit, ...measurement }: CompareCommitOptions,
  kept: KeptPairs,
  log: (line: string) => void,
  signal: AbortSignal,
): Promise<MeasuredComparison> {
  const hash = await hashOf(root, commit);
  await kept.begin({ before: hash, after: await hashOfFiles(root, kept.folder), words: measurement.words });
  return withWorktree(root, hash, async ({ folder }) => {
    const before = { name: commit, folder };
    const after = { name: 'this folder', folder: root };
    if (!existsSync(join(folder, 'scripts', 'workspace.mjs'))) {
      throw new UsageError(
        `--compare: ${commit} has no scripts/workspace.mjs, so it cannot be built; name a later commit`,
      );
    }
    log(`building ${commit} (${hash.slice(0, 10)}) in a temporary worktree`);
    await buildCheckout(before, signal);
    return compareCheckouts({ before, after }, measurement, kept, log, signal);
  });
}
